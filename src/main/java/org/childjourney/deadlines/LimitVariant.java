package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Refused;

/**
 * One way in which a clock is limited.
 *
 * @param when the code of what must be true of the case, or {@link #ALWAYS}
 * @param meaning that condition in words; null for ALWAYS
 * @param authority how binding the limit is
 * @param duty how binding the duty itself is, where a softer class only sets its time;
 * null where it is the same
 * @param cite the law, guidance or standard in words
 * @param limit the latest; null where only the earliest is limited
 * @param orSooner a second limit, of which the sooner counts; null for none
 * @param notBefore the earliest; null for any time
 * @param aim what good work aims at within the limit; null for none
 * @param endsAsOrdered whether the end is the one written in the court's order, the limit
 * being its maximum
 * @param legalSwitch id of the switch that must be on; null for none
 * @param extension how it may be extended; null for not at all
 * @param effectiveFrom the first day of a trigger to which it applies; null for as long
 * as records go back
 * @param effectiveTo the last such day; null for until further notice
 */
public record LimitVariant(String when, String meaning, @JsonProperty("class") AuthorityClass authority,
        AuthorityClass duty, String cite, TimeLimit limit, TimeLimit orSooner, TimeLimit notBefore, TimeLimit aim,
        boolean endsAsOrdered, @JsonProperty("switch") String legalSwitch, Extension extension, LocalDate effectiveFrom,
        LocalDate effectiveTo) {

    /** The condition of a variant that applies when no other does. */
    public static final String ALWAYS = "ALWAYS";

    public LimitVariant {
        when = (when == null) ? ALWAYS : when;
        Objects.requireNonNull(authority, "class");
        Objects.requireNonNull(cite, "cite");
        if (limit == null && notBefore == null) {
            throw new IllegalArgumentException("A variant limits the latest, the earliest, or both.");
        }
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException("A variant cannot end on " + effectiveTo + " before it begins.");
        }
    }

    /**
     * The last moment within the limit; empty where the limit has no latest, or while the
     * event that it must precede has no known moment.
     * @throws Refused if a needed date of birth or ordered end is missing, or the order
     * ends later than the law allows
     */
    public Optional<Instant> due(Instant trigger, ClockFacts facts, WorkingCalendar calendar) {
        if (this.endsAsOrdered) {
            return Optional.of(orderedEnd(trigger, facts, calendar));
        }
        var due = moment(this.limit, trigger, facts, calendar, false);
        var sooner = moment(this.orSooner, trigger, facts, calendar, false);
        return (sooner.isPresent() && (due.isEmpty() || sooner.get().isBefore(due.get()))) ? sooner : due;
    }

    /** The first moment that is not too early; empty where any time will do. */
    public Optional<Instant> notBefore(Instant trigger, ClockFacts facts, WorkingCalendar calendar) {
        return moment(this.notBefore, trigger, facts, calendar, true);
    }

    /**
     * The source with its class, as a sentence ends: "Working Together 2023, statutory
     * guidance".
     */
    public String authorityInWords() {
        return this.cite + ", " + this.authority.inWords();
    }

    boolean isInEffectOn(LocalDate day) {
        return (this.effectiveFrom == null || !day.isBefore(this.effectiveFrom))
                && (this.effectiveTo == null || !day.isAfter(this.effectiveTo));
    }

    boolean applies(ClockFacts facts) {
        return ALWAYS.equals(this.when) || facts.conditions().contains(this.when);
    }

    /**
     * The same with another limit; where only the earliest is limited, it is the earliest
     * that changes.
     */
    LimitVariant withLimit(TimeLimit changed, String cited) {
        return new LimitVariant(this.when, this.meaning, this.authority, this.duty, cited,
                (this.limit == null) ? null : changed, this.orSooner, (this.limit == null) ? changed : this.notBefore,
                this.aim, this.endsAsOrdered, this.legalSwitch, this.extension, this.effectiveFrom, this.effectiveTo);
    }

    private Instant orderedEnd(Instant trigger, ClockFacts facts, WorkingCalendar calendar) {
        var ordered = facts.endsAsOrdered();
        if (ordered == null) {
            throw new Refused(null, "The end of this period is the one written in the order: enter it.");
        }
        if (ordered.isBefore(trigger)) {
            throw new Refused(null, "An order cannot end before it begins. Check both dates in the order.");
        }
        if (ordered.isAfter(longestOrder(trigger, calendar))) {
            throw new Refused(null, "An order cannot end later than " + this.limit.inWords()
                    + " (noon on the next ordinary day if the last is a public holiday). Check the order.");
        }
        return ordered;
    }

    /**
     * An order may run from its hour, so that its last hour is on the day after the last,
     * at the hour at which it began.
     */
    private Instant longestOrder(Instant trigger, WorkingCalendar calendar) {
        var lastDay = WorkingCalendar.dateOf(this.limit.due(trigger, calendar));
        var latest = calendar.latestEndOfEmergencyOrder(lastDay);
        var byTheHour = WorkingCalendar.at(lastDay.plusDays(1), trigger.atZone(WorkingCalendar.LONDON).toLocalTime());
        return latest.isAfter(byTheHour) ? latest : byTheHour;
    }

    private static Optional<Instant> moment(TimeLimit limit, Instant trigger, ClockFacts facts,
            WorkingCalendar calendar, boolean earliest) {
        if (limit == null) {
            return Optional.empty();
        }
        var from = switch (limit.measuredFrom()) {
            case TRIGGER -> trigger;
            case BIRTH -> WorkingCalendar.startOf(known(facts.dateOfBirth(), "date of birth", limit));
            case EXPECTED_BIRTH ->
                WorkingCalendar.startOf(known(facts.expectedDateOfBirth(), "expected date of birth", limit));
            case EVENT -> facts.eventAt();
        };
        return Optional.ofNullable(from)
            .map((anchor) -> earliest ? limit.opens(anchor, calendar) : limit.due(anchor, calendar));
    }

    private static LocalDate known(LocalDate date, String what, TimeLimit limit) {
        if (date == null) {
            throw new Refused(null,
                    "The limit \"" + limit.inWords() + "\" needs the " + what + ", which is not recorded.");
        }
        return date;
    }

}
