package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.childjourney.calendar.WorkingCalendar;

/**
 * The catalogue of statutory limits: every clock that the application knows, and the laws
 * that wait for their day.
 */
public final class Catalogue {

    private final Map<String, ClockDefinition> clocks;

    private final Map<String, LegalSwitch> switches;

    Catalogue(Collection<ClockDefinition> clocks, Collection<LegalSwitch> switches) {
        this.clocks = unique(clocks, ClockDefinition::id);
        this.switches = unique(switches, LegalSwitch::id);
        clocks.forEach(this::check);
    }

    /**
     * The catalogue as it is shipped in {@code processes/statutory-limits.yaml}, without
     * local changes.
     */
    public static Catalogue fromClasspath() {
        return CatalogueFile.read();
    }

    /** All clocks, in the order of the file. */
    public Collection<ClockDefinition> clocks() {
        return this.clocks.values();
    }

    /** Whether a clock of that id exists. */
    public boolean has(String id) {
        return this.clocks.containsKey(id);
    }

    /**
     * The clock of that id.
     * @throws IllegalArgumentException if there is none
     */
    public ClockDefinition clock(String id) {
        var clock = this.clocks.get(id);
        if (clock == null) {
            throw new IllegalArgumentException("The catalogue of statutory limits has no clock \"" + id + "\".");
        }
        return clock;
    }

    /** All laws that can be switched, in the order of the file. */
    public Collection<LegalSwitch> switches() {
        return this.switches.values();
    }

    /**
     * Whether that law is in force on that day.
     * @throws IllegalArgumentException if there is no such switch
     */
    public boolean inForce(String switchId, LocalDate day) {
        var found = this.switches.get(switchId);
        if (found == null) {
            throw new IllegalArgumentException("The catalogue of statutory limits has no switch \"" + switchId + "\".");
        }
        return found.inForceOn(day);
    }

    /**
     * The limit that applies to a clock that starts now.
     * @param trigger when the clock starts; its day in London decides which edition and
     * which law apply
     * @throws IllegalArgumentException if there is no such clock, or none of its limits
     * applies to these facts
     */
    public LimitVariant variant(String clockId, Instant trigger, ClockFacts facts) {
        var clock = clock(clockId);
        var day = WorkingCalendar.dateOf(trigger);
        return clock.variants()
            .stream()
            .filter((variant) -> variant.isInEffectOn(day))
            .filter((variant) -> variant.legalSwitch() == null || inForce(variant.legalSwitch(), day))
            .filter((variant) -> variant.applies(facts))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The clock \"%s\" has no limit on %s for %s; it knows %s."
                .formatted(clockId, day, facts.conditions(), codes(clock))));
    }

    /**
     * This catalogue with a local authority's changes.
     * @throws IllegalArgumentException naming the entry, if it is unknown or loosens what
     * may not be loosened
     */
    Catalogue changedBy(LimitsProperties properties, WorkingCalendar calendar) {
        var changedClocks = new LinkedHashMap<>(this.clocks);
        properties.clocks()
            .forEach((id, change) -> changedClocks.put(id, new LimitChange(clock(id), change, calendar).apply()));
        var changedSwitches = new LinkedHashMap<>(this.switches);
        properties.switches().forEach((id, day) -> {
            inForce(id, day);
            changedSwitches.put(id, changedSwitches.get(id).from(day));
        });
        return new Catalogue(changedClocks.values(), changedSwitches.values());
    }

    private void check(ClockDefinition clock) {
        if (clock.variants().isEmpty()) {
            throw new IllegalArgumentException("The clock \"" + clock.id() + "\" has no limit.");
        }
        for (LimitVariant variant : clock.variants()) {
            if (variant.legalSwitch() != null && !this.switches.containsKey(variant.legalSwitch())) {
                throw new IllegalArgumentException(
                        "The clock \"" + clock.id() + "\" names an unknown switch \"" + variant.legalSwitch() + "\".");
            }
        }
    }

    private static String codes(ClockDefinition clock) {
        return clock.variants().stream().map(LimitVariant::when).distinct().collect(Collectors.joining(", "));
    }

    private static <T> Map<String, T> unique(Collection<T> entries, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        for (T entry : entries) {
            if (byId.put(id.apply(entry), entry) != null) {
                throw new IllegalArgumentException(
                        "The catalogue of statutory limits names \"" + id.apply(entry) + "\" twice.");
            }
        }
        return byId;
    }

}
