package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;

/**
 * What an assistant director says to pre-proceedings that would begin again within twelve
 * months.
 *
 * @param decision whether they may
 * @param whatIsDifferent what is different this time
 * @param reason why
 */
public record ReEntry(ReEntryDecision decision, String whatIsDifferent, String reason) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReEntry {
        Needed.when(decision == ReEntryDecision.AUTHORISED, "whatIsDifferent", whatIsDifferent,
                "What will be different this time?");
    }

}
