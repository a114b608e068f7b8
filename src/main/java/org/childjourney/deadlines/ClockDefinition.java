package org.childjourney.deadlines;

import java.util.List;
import java.util.Objects;

/**
 * A clock as the catalogue of statutory limits describes it.
 *
 * @param id its name everywhere, such as {@code referral-assessment-45wd}
 * @param name what must be done in time
 * @param journey key of the process it belongs to
 * @param starts what starts it, in words
 * @param countedFrom the trigger as a sentence names it, such as "the referral"
 * @param stops what stops it, in words
 * @param variants its limits; the first that applies counts
 * @param warnings whom to warn, and when
 * @param ladder whom to tell of a breach, lowest first; empty where lateness is only
 * recorded
 * @param breachMessage what begins the process of the ladder; its readers alone know of
 * the lateness
 * @param tellIfEarly the group that is told when it stops before the earliest time; null
 * for nobody
 * @param source where the limit was read, with the references of the sources list
 * @param verified whether it was read there, or is known and still to be confirmed
 * @param edition the edition of the guidance; null where none applies
 * @param note what else a reader should know; null for nothing
 */
public record ClockDefinition(String id, String name, String journey, String starts, String countedFrom, String stops,
        List<LimitVariant> variants, List<WarningPoint> warnings, List<LadderLevel> ladder, String breachMessage,
        String tellIfEarly, String source, boolean verified, String edition, String note) {

    /** What begins the ladder that every manager reads. */
    static final String USUAL_BREACH_MESSAGE = "deadline-breached";

    public ClockDefinition {
        Objects.requireNonNull(id, "id");
        variants = List.copyOf(variants);
        warnings = List.copyOf(warnings);
        ladder = List.copyOf(ladder);
        breachMessage = (breachMessage != null) ? breachMessage : USUAL_BREACH_MESSAGE;
    }

    /**
     * Whether this clock is known only to those who work on what it measures: it stands
     * in no record that others read, and its lateness climbs a ladder of its own.
     */
    public boolean isKeptApart() {
        return !USUAL_BREACH_MESSAGE.equals(this.breachMessage);
    }

    ClockDefinition withVariants(List<LimitVariant> changed) {
        return new ClockDefinition(this.id, this.name, this.journey, this.starts, this.countedFrom, this.stops, changed,
                this.warnings, this.ladder, this.breachMessage, this.tellIfEarly, this.source, this.verified,
                this.edition, this.note);
    }

}
