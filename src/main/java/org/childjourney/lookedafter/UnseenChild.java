package org.childjourney.lookedafter;

import org.childjourney.casefile.Needed;

/**
 * What a team manager decides about a child who was not seen at two visits in a row.
 *
 * @param decision what happens
 * @param rationale why, and how we know how the child is
 * @param nextVisit how the child will be seen, when it is only to be visited again
 */
public record UnseenChild(UnseenChildDecision decision, String rationale, String nextVisit) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public UnseenChild {
        Needed.when(decision == UnseenChildDecision.VISIT_AGAIN, "nextVisit", nextVisit,
                "When, where and by whom will the child be seen?");
    }

}
