package org.childjourney.protection;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * How a further request for a strategy discussion was taken up while the child is on this
 * journey.
 *
 * @param raisedBy who asked for it
 * @param worry what is new
 * @param decision what happens now
 * @param rationale why no discussion of its own is needed, null where it is not asked
 * @param immediate whether the child needs protection at once, null where it is not asked
 * @param plannedFor when the discussion is to be held, null where it is not asked
 * @param partners the agencies asked to take part
 * @param safeMeanwhile what keeps the child safe until then, null where it is not asked
 */
public record FurtherRequest(String raisedBy, String worry, FurtherRequestDecision decision, String rationale,
        Boolean immediate, Instant plannedFor, List<Partner> partners, String safeMeanwhile) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FurtherRequest {
        partners = Needed.listOf(partners);
        Needed.when(decision == FurtherRequestDecision.TAKEN_INTO_CURRENT, "rationale", rationale,
                "Why is no discussion of its own needed?");
        Needed.when(decision == FurtherRequestDecision.HOLD_DISCUSSION, "immediate", immediate,
                "Does the child need protection at once?");
        Needed.when(decision == FurtherRequestDecision.HOLD_DISCUSSION, "plannedFor", plannedFor,
                "When will the discussion be held?");
        Needed.when(decision == FurtherRequestDecision.HOLD_DISCUSSION, "partners", partners,
                "Which agencies are asked to take part?");
        Needed.when(decision == FurtherRequestDecision.HOLD_DISCUSSION, "safeMeanwhile", safeMeanwhile,
                "What keeps the child safe until then?");
        if (decision == FurtherRequestDecision.HOLD_DISCUSSION) {
            Quorum.requireInvited(partners);
        }
    }

}
