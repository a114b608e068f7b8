package org.childjourney.childinneed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * Short breaks of a disabled child (Children Act 1989 schedule 2 paragraph 6).
 *
 * @param basis the law under which the child has them
 * @param services what they are
 * @param daysAYear how many days a year
 * @param provider who gives them
 */
@Embeddable
public record ShortBreaks(@Enumerated(EnumType.STRING) @Column(name = "short_breaks_basis") ShortBreaksBasis basis,
        @Column(name = "short_breaks_package") String services, @Column(name = "short_breaks_days") Integer daysAYear,
        @Column(name = "short_breaks_provider") String provider) {

    private static final int LONGEST_SERIES = 75;

    /**
     * Refuses a series of breaks that is none by law.
     * @throws Refused naming the days
     */
    public ShortBreaks {
        if (basis != null && basis.lookedAfter() && daysAYear != null && daysAYear > LONGEST_SERIES) {
            throw new Refused("shortBreaksDays", "Breaks of more than 75 days a year are no series of short breaks "
                    + "(Care Planning Regulations 2010 regulation 48). Ask for the child to be looked after instead.");
        }
    }

    /**
     * The breaks that somebody described, or null when there are none.
     * @throws Refused naming what is missing
     */
    public static ShortBreaks asked(Boolean breaks, ShortBreaksBasis basis, String services, Integer days,
            String provider) {
        if (!Boolean.TRUE.equals(breaks)) {
            return null;
        }
        Needed.when(true, "shortBreaksBasis", basis, "Under which law?");
        Needed.when(true, "shortBreaksServices", services, "What are the breaks?");
        Needed.when(true, "shortBreaksDays", days, "How many days a year?");
        Needed.when(true, "shortBreaksProvider", provider, "Who gives them?");
        return new ShortBreaks(basis, services, days, provider);
    }

    boolean lookedAfter() {
        return this.basis != null && this.basis.lookedAfter();
    }

}
