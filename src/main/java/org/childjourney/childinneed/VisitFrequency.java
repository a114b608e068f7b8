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
     * The frequency that is never longer than so many working days.
     * @throws Refused if nobody visits so often, or so rarely
     */
    static VisitFrequency noLongerThan(int workingDays) {
        if (workingDays > EVERY_20_WORKING_DAYS.workingDays) {
            throw new Refused("visitsEveryWorkingDays",
                    "A child in need is visited at least every 20 working days. Agree visits more often.");
        }
        return Arrays.stream(values())
            .filter((frequency) -> frequency.workingDays <= workingDays)
            .reduce((rarer, rarest) -> rarest)
            .orElseThrow(() -> new Refused("visitsEveryWorkingDays",
                    "A child who is visited more often than every 5 working days is not ready to step down. "
                            + "Check how often the child is visited."));
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
