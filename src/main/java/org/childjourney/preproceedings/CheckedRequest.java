package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What the chair of the legal gateway says to a request.
 *
 * @param answer whether it can be heard
 * @param returnReason what is missing
 * @param meetingOn when the gateway meets
 * @param urgent whether that is today, because the child cannot wait
 */
public record CheckedRequest(RequestCheck answer, String returnReason, LocalDate meetingOn, boolean urgent) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CheckedRequest {
        Needed.when(answer == RequestCheck.RETURNED, "returnReason", returnReason, "What is missing?");
        Needed.when(answer == RequestCheck.ACCEPTED, "meetingOn", meetingOn, "When does the legal gateway meet?");
    }

}
