package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.Needed;

/**
 * What is ready for a child who is to be stepped down to a child in need plan.
 *
 * @param meetingOn when the first meeting is
 * @param place where
 * @param invited who is invited
 * @param draftPlan the draft of the plan
 * @param primaryNeed primary need code
 * @param consent what the family answered
 * @param givenBy who was asked
 * @param giverName their name
 * @param consentNote what they said, null where it is not asked
 */
public record StepDownPrepared(LocalDate meetingOn, String place, List<Guest> invited, String draftPlan,
        String primaryNeed, StepDownConsent consent, ConsentGiver givenBy, String giverName, String consentNote) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public StepDownPrepared {
        invited = Needed.listOf(invited);
        Needed.when(consent == StepDownConsent.REFUSED, "consentNote", consentNote, "What did they say?");
    }

}
