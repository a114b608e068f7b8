package org.childjourney.childinneed;

import java.util.Arrays;

import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;

/** How often, at the least, a child in need is visited. */
public enum VisitFrequency {

    /** Every week. */
    EVERY_5_WORKING_DAYS(5),
    /** Every two weeks. */
    EVERY_10_WORKING_DAYS(10),
    /** Every three weeks. */
    EVERY_15_WORKING_DAYS(15),
    /** Every four weeks, the longest. */
    EVERY_20_WORKING_DAYS(20);

    private final int workingDays;

    VisitFrequency(int workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The frequency that is never longer than so many working days, or else the most
     * frequent.
     * @throws Refused if nobody visits so rarely
     */
    static VisitFrequency noLongerThan(int workingDays) {
        if (workingDays > EVERY_20_WORKING_DAYS.workingDays) {
            throw new Refused("visitsEveryWorkingDays",
                    "A child in need is visited at least every 20 working days. Agree visits more often.");
        }
        return Arrays.stream(values())
            .filter((frequency) -> frequency.workingDays <= workingDays)
            .reduce((rarer, rarest) -> rarest)
            .orElse(EVERY_5_WORKING_DAYS);
    }

    int workingDays() {
        return this.workingDays;
    }

    /** The limit of the catalogue that measures it. */
    ClockFacts facts() {
        return ClockFacts.when(name());
    }

    /** How a sentence says it. */
    public String words() {
        return "every %d working days".formatted(this.workingDays);
    }

}
