package org.childjourney.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.childjourney.calendar.Birthdays;

/**
 * How long a record of one kind is kept.
 *
 * @param id its id, by which a county sets its own years
 * @param name whose record it is
 * @param tables the rule is for children of whom one of these tables knows; for everybody
 * where there are none
 * @param from what the years are counted from
 * @param years how many
 * @param died years from the death of a child who died before 18 instead; null where that
 * changes nothing
 * @param standing whether a county may change the years
 * @param source where they come from
 */
record RetentionRule(String id, String name, Set<String> tables, From from, int years, Integer died, Standing standing,
        String source) {

    private static final int LONGEST = 200;

    RetentionRule {
        tables = (tables != null) ? Set.copyOf(tables) : Set.of();
    }

    /** What years are counted from. */
    enum From {

        /** The birth, or the day on which it was expected. */
        BIRTH,

        /** The adoption order. */
        ADOPTION,

        /** The day on which somebody last worked with the case. */
        LAST_WORK

    }

    /** Whether a county may change the years. */
    enum Standing {

        /** The law: a county may keep a record longer. */
        STATUTE,

        /** For the county to set. */
        LOCAL

    }

    /**
     * The same with a county's own years.
     * @throws IllegalArgumentException if that is shorter than the law, or no number of
     * years
     */
    RetentionRule keptFor(int ownYears) {
        if (ownYears < 1 || ownYears > LONGEST) {
            throw new IllegalArgumentException("childjourney.retention.years.%s is a number from 1 to %d, not %d"
                .formatted(this.id, LONGEST, ownYears));
        }
        if (this.standing == Standing.STATUTE && ownYears < this.years) {
            throw new IllegalArgumentException(
                    "childjourney.retention.years.%s cannot be %d: the law says %d years (%s)".formatted(this.id,
                            ownYears, this.years, this.source));
        }
        return new RetentionRule(this.id, this.name, this.tables, this.from, ownYears, this.died, this.standing,
                this.source);
    }

    /**
     * Whether no record, of whomever it is, is let go before so many years from the last
     * work with it.
     */
    boolean keepsEveryRecord() {
        return this.tables.isEmpty() && this.from == From.LAST_WORK && this.died == null;
    }

    /**
     * The first day on which this rule lets a record go; empty when it is not about it.
     */
    Optional<LocalDate> ends(RestingRecord record) {
        if (!this.tables.isEmpty() && this.tables.stream().noneMatch(record.knownTo()::contains)) {
            return Optional.empty();
        }
        if (this.died != null && record.diedAsAChild()) {
            return Optional.of(Birthdays.attains(record.diedOn(), this.died));
        }
        var start = switch (this.from) {
            case BIRTH -> record.bornOn();
            case ADOPTION -> record.adoptedOn();
            case LAST_WORK -> record.lastWorkedOn();
        };
        return Optional.ofNullable(start).map(day -> Birthdays.attains(day, this.years));
    }

    /** The years in words. */
    public String words() {
        var start = switch (this.from) {
            case BIRTH -> "birth";
            case ADOPTION -> "the adoption order";
            case LAST_WORK -> "the last work with the case";
        };
        return "%d years from %s%s".formatted(this.years, start, (this.died != null)
                ? "; %d years from the death of a child who died before 18".formatted(this.died) : "");
    }

}
