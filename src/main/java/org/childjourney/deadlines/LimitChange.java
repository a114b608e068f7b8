package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;

/** A local authority's change to one clock, held against what its class allows. */
final class LimitChange {

    private static final LocalDate FIRST_SAMPLE = LocalDate.of(2025, 1, 1);

    private static final LocalDate LAST_SAMPLE = LocalDate.of(2030, 1, 1);

    private static final List<LocalTime> SAMPLE_TIMES = List.of(LocalTime.of(0, 30), LocalTime.of(10, 0),
            LocalTime.of(23, 30));

    private final ClockDefinition clock;

    private final LimitsProperties.ChangedClock change;

    private final WorkingCalendar calendar;

    LimitChange(ClockDefinition clock, LimitsProperties.ChangedClock change, WorkingCalendar calendar) {
        this.clock = clock;
        this.change = change;
        this.calendar = calendar;
    }

    ClockDefinition apply() {
        var changed = this.clock;
        if (this.change.limit() != null) {
            if (this.clock.variants().size() > 1) {
                throw refused("it has several limits; name each under \"variants\"");
            }
            changed = with(changed, this.clock.variants().get(0).when(), this.change.limit());
        }
        for (var entry : this.change.variants().entrySet()) {
            changed = with(changed, entry.getKey(), entry.getValue());
        }
        return changed;
    }

    private ClockDefinition with(ClockDefinition from, String code, String text) {
        if (from.variants().stream().noneMatch((variant) -> variant.when().equalsIgnoreCase(code))) {
            throw refused("it has no variant \"" + code + "\"");
        }
        TimeLimit limit = parse(text);
        return from.withVariants(from.variants()
            .stream()
            .map((variant) -> variant.when().equalsIgnoreCase(code) ? changed(variant, limit) : variant)
            .toList());
    }

    private LimitVariant changed(LimitVariant variant, TimeLimit limit) {
        switch (variant.authority()) {
            case STATUTE, COURT -> throw refused("its limit is set by " + variant.authority().inWords() + " ("
                    + variant.cite() + ") and cannot be changed");
            case STAT_GUIDANCE -> {
                if (isLooser(limit, variant.limit())) {
                    throw refused("statutory guidance (" + variant.cite() + ") can be made stricter, not looser: "
                            + limit.inWords() + " can end later than " + variant.limit().inWords());
                }
            }
            case BEST_PRACTICE -> {
                if (isLooser(limit, variant.limit()) && isBlank(this.change.signedOffBy())) {
                    throw refused("looser than best practice (" + variant.cite()
                            + ") only with the name of who signed it off, under \"signed-off-by\"");
                }
            }
            case LOCAL -> {
            }
        }
        var cite = (variant.authority() == AuthorityClass.LOCAL) ? "set by this authority"
                : variant.cite() + ", as set by this authority";
        return variant.withLimit(limit, cite);
    }

    /** Limits of different units can only be compared by what they make of real days. */
    private boolean isLooser(TimeLimit changed, TimeLimit before) {
        if (changed.measuredFrom() != before.measuredFrom()) {
            return true;
        }
        return sampleTriggers()
            .anyMatch((trigger) -> changed.due(trigger, this.calendar).isAfter(before.due(trigger, this.calendar)));
    }

    private static Stream<Instant> sampleTriggers() {
        return FIRST_SAMPLE.datesUntil(LAST_SAMPLE)
            .flatMap((day) -> SAMPLE_TIMES.stream().map((time) -> WorkingCalendar.at(day, time)));
    }

    private TimeLimit parse(String text) {
        try {
            return TimeLimit.parse(text);
        }
        catch (IllegalArgumentException ex) {
            throw refused(ex.getMessage());
        }
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(
                "The configured limit \"childjourney.limits.clocks." + this.clock.id() + "\" is refused: " + why);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

}
