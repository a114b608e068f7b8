package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a relief duty ended.
 *
 * @param how how it ended
 * @param endedOn on which day
 * @param noticeOn when notice was given in writing
 * @param housedAt where they live now
 * @param rationale what was done, and why it ends
 */
public record ReliefEnd(ReliefEndHow how, LocalDate endedOn, LocalDate noticeOn, HousedAtEnd housedAt,
        String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReliefEnd {
        Needed.when(
                how == ReliefEndHow.SECURED || how == ReliefEndHow.WITHDRAWN || how == ReliefEndHow.LOST_CONTACT
                        || how == ReliefEndHow.REFUSED_OFFER,
                "noticeOn", noticeOn, "When did you give notice in writing?");
    }

}
