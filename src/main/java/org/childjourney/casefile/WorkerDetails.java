package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * Someone who works with children.
 *
 * @param userId user name
 * @param name the person's name
 * @param teamId the team
 * @param socialWorker whether the person is a registered social worker
 * @param absentFrom first day of an absence, or null
 * @param absentUntil last day of it, null when not known
 * @param coveredBy user id of who stands in meanwhile, or null
 * @param leftOn the first day on which the person no longer works here, or null
 */
public record WorkerDetails(String userId, String name, String teamId, boolean socialWorker, LocalDate absentFrom,
        LocalDate absentUntil, String coveredBy, LocalDate leftOn) {

    /** Whether the person no longer works here on that day. */
    public boolean leftBy(LocalDate day) {
        return this.leftOn != null && !day.isBefore(this.leftOn);
    }

}
