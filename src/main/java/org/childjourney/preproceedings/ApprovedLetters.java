package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;

/**
 * What the solicitor says to letters.
 *
 * @param decision whether they can go
 * @param returnReason what has to change
 */
public record ApprovedLetters(LetterApproval decision, String returnReason) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ApprovedLetters {
        Needed.when(decision == LetterApproval.RETURNED, "returnReason", returnReason, "What has to change?");
    }

}
