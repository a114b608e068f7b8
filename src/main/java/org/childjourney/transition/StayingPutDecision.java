package org.childjourney.transition;

import org.childjourney.casefile.Needed;

/**
 * Whether a young person stays with foster carers after 18.
 *
 * @param decision what is decided
 * @param youngPersonsWords their own words
 * @param carersView what the carers say, null where it is not asked
 * @param money how it is paid, null where it is not asked
 * @param backup what if it does not work, null where it is not asked
 */
public record StayingPutDecision(StayingPut decision, String youngPersonsWords, String carersView, String money,
        String backup) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public StayingPutDecision {
        Needed.when(decision == StayingPut.YES || decision == StayingPut.NO || decision == StayingPut.UNDECIDED,
                "carersView", carersView, "What do the carers say?");
        Needed.when(decision == StayingPut.YES, "money", money, "How is it paid?");
        Needed.when(decision == StayingPut.YES || decision == StayingPut.UNDECIDED, "backup", backup,
                "What if it does not work?");
    }

}
