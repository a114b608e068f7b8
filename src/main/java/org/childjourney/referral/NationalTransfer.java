package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What was decided under the National Transfer Scheme.
 */
public record NationalTransfer(NationalTransferDecision decision, String childsView, String rationale,
        String receivingAuthority, LocalDate transferredOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NationalTransfer {
        Needed.when(decision == NationalTransferDecision.TRANSFERRED, "receivingAuthority", receivingAuthority,
                "Which authority?");
        Needed.when(decision == NationalTransferDecision.TRANSFERRED, "transferredOn", transferredOn,
                "When was the transfer complete?");
    }

}
