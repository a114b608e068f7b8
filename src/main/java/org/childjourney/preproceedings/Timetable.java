package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Days;

/**
 * The timetable that a case progression manager sets after the first meeting.
 *
 * @param reviewOn when the midpoint review is
 * @param laterBecause why it is later than six weeks after the meeting, may be null
 * @param finalGatewayOn when the final legal gateway is booked
 */
public record Timetable(LocalDate reviewOn, String laterBecause, LocalDate finalGatewayOn) {

    /**
     * Refuses days in the wrong order.
     * @throws Refused naming the later day
     */
    public Timetable {
        Days.inOrder("finalGatewayOn", reviewOn, finalGatewayOn,
                "The final legal gateway comes after the midpoint review. Check both days.");
    }

}
