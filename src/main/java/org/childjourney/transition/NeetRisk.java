package org.childjourney.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely a young person is to be without education or work soon: each sign is a
 * point, and three are high. A local reading of paragraph 44 of the inspection.
 *
 * @param signs what speaks for it, in words
 */
record NeetRisk(List<String> signs) {

    private static final int ENOUGH_ATTENDANCE = 85;

    private static final int COURSE_WEEKS = 8;

    private static final int RELEASE_WEEKS = 12;

    private static final int RECENT_WEEKS = 12;

    private static final int HIGH = 3;

    /**
     * What is known of somebody.
     *
     * @param attendance in percent, may be null
     * @param activityEndsOn when a course or job ends, may be null
     * @param movedOn the last move, may be null
     * @param releaseOn the end of custody, may be null
     * @param parent whether they are or become a parent
     * @param crisisOn the last crisis, may be null
     */
    record Known(Integer attendance, LocalDate activityEndsOn, LocalDate movedOn, LocalDate releaseOn, boolean parent,
            LocalDate crisisOn) {
    }

    static NeetRisk of(Known known, LocalDate today) {
        var signs = new ArrayList<String>();
        if (known.attendance() != null && known.attendance() < ENOUGH_ATTENDANCE) {
            signs.add("attendance of %d %%".formatted(known.attendance()));
        }
        if (isWithin(known.activityEndsOn(), today, COURSE_WEEKS)) {
            signs.add("course or job ends within 8 weeks");
        }
        if (isRecent(known.movedOn(), today)) {
            signs.add("moved home lately");
        }
        if (isWithin(known.releaseOn(), today, RELEASE_WEEKS)) {
            signs.add("leaves custody within 12 weeks");
        }
        if (known.parent()) {
            signs.add("is or becomes a parent");
        }
        if (isRecent(known.crisisOn(), today)) {
            signs.add("a crisis lately");
        }
        return new NeetRisk(List.copyOf(signs));
    }

    private static boolean isWithin(LocalDate day, LocalDate today, int weeks) {
        return day != null && !day.isBefore(today) && day.isBefore(today.plusWeeks(weeks));
    }

    private static boolean isRecent(LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today.minusWeeks(RECENT_WEEKS));
    }

    boolean isHigh() {
        return this.signs.size() >= HIGH;
    }

    String inWords() {
        return this.signs.isEmpty() ? "Low: no sign is recorded"
                : (isHigh() ? "High: " : "Some: ") + String.join(", ", this.signs);
    }

}
