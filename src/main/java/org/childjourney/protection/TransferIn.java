package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;

/**
 * The notice of another authority that a child with a protection plan has moved here.
 *
 * @param otherAuthority the other authority
 * @param otherWorker their social worker
 * @param notifiedOn when they told us of the move
 * @param movedOn when the child moves
 * @param decision what the move means
 * @param category from what their plan protects
 * @param planSince since when there is a plan
 * @param earlierPlans how many plans there were before
 * @param worker user id of the child's social worker, null where it is not asked
 * @param safeMeanwhile what keeps the child safe meanwhile
 */
public record TransferIn(String otherAuthority, String otherWorker, LocalDate notifiedOn, LocalDate movedOn,
        TransferDecision decision, CategoryOfAbuse category, LocalDate planSince, int earlierPlans, String worker,
        String safeMeanwhile) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public TransferIn {
        Needed.when(decision == TransferDecision.CONFERENCE, "worker", worker,
                "Who will be the child's social worker?");
        Days.inOrder("notifiedOn", planSince, notifiedOn,
                "Their plan began before they told us of the move. Check both days.");
    }

}
