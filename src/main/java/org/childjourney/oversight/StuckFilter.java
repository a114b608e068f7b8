package org.childjourney.oversight;

import org.childjourney.casefile.Refused;

/**
 * What of their stuck work a manager asks for.
 *
 * @param reason why it is stuck; null for the gravest that holds
 * @param journey key of the process; null for all
 * @param team id of the team; null for all
 * @param clock id of the limit; null for all
 * @param olderThanDays only what has been so for more days than that; null for all
 */
record StuckFilter(Reason reason, String journey, String team, String clock, Integer olderThanDays) {

    private static final int TEN_YEARS = 3660;

    static StuckFilter asked(String reason, String journey, String team, String clock, String olderThanDays) {
        return new StuckFilter(reason(reason), given(journey), given(team), given(clock), days(given(olderThanDays)));
    }

    private static String given(String value) {
        return (value != null && !value.isBlank()) ? value.strip() : null;
    }

    private static Reason reason(String asked) {
        if (given(asked) == null) {
            return null;
        }
        for (var reason : Reason.values()) {
            if (reason.name().equals(asked.strip())) {
                return reason;
            }
        }
        throw new Refused("reason", "There is no such reason. Choose one from the list.");
    }

    private static Integer days(String asked) {
        if (asked == null) {
            return null;
        }
        if (!asked.matches("[0-9]{1,4}") || Integer.parseInt(asked) > TEN_YEARS) {
            throw new Refused("olderThanDays", "Enter the number of days as a whole number, like 14.");
        }
        return Integer.valueOf(asked);
    }

}
