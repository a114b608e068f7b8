package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What another local authority answered to a request to take responsibility.
 */
public record TransferReply(String otherAuthority, LocalDate referredOn, TransferAnswer answer,
        LocalDate acceptedInWritingOn, String acceptanceReference, String acceptedBy, String whyRefused,
        String keptSafe) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public TransferReply {
        Needed.when(answer == TransferAnswer.ACCEPTED, "acceptedInWritingOn", acceptedInWritingOn,
                "Date of the written acceptance");
        Needed.when(answer == TransferAnswer.ACCEPTED, "acceptanceReference", acceptanceReference,
                "Reference of the written acceptance");
        Needed.when(answer == TransferAnswer.ACCEPTED, "acceptedBy", acceptedBy, "Who accepted, and in which role?");
        Needed.when(answer == TransferAnswer.REFUSED, "whyRefused", whyRefused, "Why does it refuse?");
    }

}
