package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What early help answered to a family that is handed to it.
 */
public record EarlyHelpReply(EarlyHelpAnswer answer, String acceptedBy, LocalDate acceptedOn, LocalDate firstContactOn,
        Boolean familyKnowsWhoCalls, String whyNotAccepted) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EarlyHelpReply {
        Needed.when(answer == EarlyHelpAnswer.ACCEPTED, "acceptedBy", acceptedBy, "Who accepted, and from which team?");
        Needed.when(answer == EarlyHelpAnswer.ACCEPTED, "acceptedOn", acceptedOn, "When?");
        Needed.when(answer == EarlyHelpAnswer.ACCEPTED, "firstContactOn", firstContactOn,
                "When will they first meet the family?");
        Needed.when(answer == EarlyHelpAnswer.ACCEPTED, "familyKnowsWhoCalls", familyKnowsWhoCalls,
                "Does the family know who will call them?");
        Needed.when(answer == EarlyHelpAnswer.NOT_ACCEPTED, "whyNotAccepted", whyNotAccepted, "Why not?");
    }

}
