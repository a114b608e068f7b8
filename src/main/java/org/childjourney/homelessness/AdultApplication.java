package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How an application goes on when the applicant is 18.
 *
 * @param letterSent whether the decision letter was sent before the birthday
 * @param letterOn when it was sent
 * @param whyNotSent why it was not sent
 * @param officer who in the district works with them
 * @param dutyNow which duty is owed now
 */
public record AdultApplication(boolean letterSent, LocalDate letterOn, String whyNotSent, String officer,
        DutyKind dutyNow) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AdultApplication {
        Needed.when(letterSent, "letterOn", letterOn, "When was it sent?");
        Needed.when(!letterSent, "whyNotSent", whyNotSent, "Why not, and when will it be?");
    }

}
