package org.childjourney.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.Birthdays;
import org.childjourney.lookedafter.CareEpisode;

/**
 * The days on which somebody was looked after, as the 13 weeks of a care leaver count
 * them (Children Act 1989 schedule 2 paragraph 19B; Care Planning, Placement and Case
 * Review Regulations 2010 regulation 40): all days from the 14th birthday on, together
 * and with gaps between them. The law knows no part of a day, so the first and the last
 * day of an episode both count, and no day counts twice. A remand counts. Pre-planned
 * short breaks do not, unless a single one lasts longer than 4 weeks.
 */
final class CareCount {

    /** 13 weeks. */
    static final int DAYS_NEEDED = 91;

    private static final int FROM_AGE = 14;

    private static final int UNTIL_AGE = 16;

    private static final int LONGEST_SHORT_BREAK = 28;

    private static final String SINGLE_SHORT_BREAK = "V3";

    private final LocalDate fourteen;

    private final int sixteen;

    private final BitSet counted = new BitSet();

    private final BitSet leftOut = new BitSet();

    private CareCount(LocalDate born) {
        this.fourteen = Birthdays.attains(born, FROM_AGE);
        this.sixteen = index(Birthdays.attains(born, UNTIL_AGE));
    }

    /** Counts the days up to and including this one. */
    static CareCount of(List<CareEpisode> episodes, LocalDate born, LocalDate asOf) {
        var count = new CareCount(born);
        episodes.stream().filter((episode) -> !episode.from().isAfter(asOf)).forEach((episode) -> {
            var last = (episode.to() == null || episode.to().isAfter(asOf)) ? asOf : episode.to();
            count.add(count.isCounted(episode, asOf) ? count.counted : count.leftOut, episode.from(), last);
        });
        count.leftOut.andNot(count.counted);
        return count;
    }

    private boolean isCounted(CareEpisode episode, LocalDate asOf) {
        if (!episode.shortBreaks()) {
            return true;
        }
        var last = (episode.to() != null) ? episode.to() : asOf;
        return SINGLE_SHORT_BREAK.equals(episode.legalStatus())
                && ChronoUnit.DAYS.between(episode.from(), last) > LONGEST_SHORT_BREAK;
    }

    private void add(BitSet days, LocalDate from, LocalDate last) {
        if (!last.isBefore(this.fourteen)) {
            days.set(Math.max(0, index(from)), index(last) + 1);
        }
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(this.fourteen, day);
    }

    /** How many days count. */
    int days() {
        return this.counted.cardinality();
    }

    /** How many of them are from the 16th birthday on. */
    int daysSinceSixteen() {
        return this.counted.get(this.sixteen, Math.max(this.sixteen, this.counted.length())).cardinality();
    }

    /** How many days of short breaks do not count. */
    int daysLeftOut() {
        return this.leftOut.cardinality();
    }

    /** Whether there are 13 weeks, with a day of them at 16 or later. */
    boolean isEnough() {
        return days() >= DAYS_NEEDED && daysSinceSixteen() > 0;
    }

    /** Whether there are 13 weeks, whatever the age. */
    boolean hasThirteenWeeks() {
        return days() >= DAYS_NEEDED;
    }

    /** The first day on which there were 13 weeks with a day of them at 16 or later. */
    Optional<LocalDate> enoughSince() {
        int days = 0;
        for (int day = this.counted.nextSetBit(0); day >= 0; day = this.counted.nextSetBit(day + 1)) {
            days++;
            if (days >= DAYS_NEEDED && day >= this.sixteen) {
                return Optional.of(this.fourteen.plusDays(day));
            }
        }
        return Optional.empty();
    }

    /** "17 weeks and 3 days since the 14th birthday, ...". */
    String inWords() {
        var all = "looked after for %s since the 14th birthday, %s of them from the 16th birthday on"
            .formatted(weeks(days()), (daysSinceSixteen() > 0) ? weeks(daysSinceSixteen()) : "none");
        return (daysLeftOut() > 0) ? all + "; %s of short breaks do not count".formatted(weeks(daysLeftOut())) : all;
    }

    private static String weeks(int days) {
        var weeks = days / 7;
        var rest = days % 7;
        if (weeks == 0) {
            return count(rest, "day");
        }
        return (rest == 0) ? count(weeks, "week") : count(weeks, "week") + " and " + count(rest, "day");
    }

    private static String count(int number, String what) {
        return number + " " + what + ((number == 1) ? "" : "s");
    }

}
