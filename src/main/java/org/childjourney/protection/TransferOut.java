package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What became of the transfer of a protection plan to another authority.
 *
 * @param answer what the answer is
 * @param conferenceOn when their conference was, null where it is not asked
 * @param confirmedOn when they confirmed, null where it is not asked
 * @param confirmedBy who confirmed, null where it is not asked
 * @param reference reference of the confirmation, null where it is not asked
 * @param whyStays what is known of the move, null where it is not asked
 */
public record TransferOut(TransferOutAnswer answer, LocalDate conferenceOn, LocalDate confirmedOn, String confirmedBy,
        String reference, String whyStays) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public TransferOut {
        Needed.when(answer == TransferOutAnswer.CONFIRMED, "conferenceOn", conferenceOn, "When was their conference?");
        Needed.when(answer == TransferOutAnswer.CONFIRMED, "confirmedOn", confirmedOn,
                "When did they confirm in writing?");
        Needed.when(answer == TransferOutAnswer.CONFIRMED, "confirmedBy", confirmedBy, "Who confirmed?");
        Needed.when(answer == TransferOutAnswer.CONFIRMED, "reference", reference,
                "Reference of the written confirmation");
        Needed.when(answer == TransferOutAnswer.STAYS, "whyStays", whyStays, "What is known of the move now?");
    }

}
