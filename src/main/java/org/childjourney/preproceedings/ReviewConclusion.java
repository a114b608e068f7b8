package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;

/**
 * What a review says for one child.
 *
 * @param outcome what it says
 * @param rationale why
 * @param howIsChild how the child is
 * @param section20 whether the child lives away by agreement, null if not
 * @param moreTimeBecause why more time is needed
 */
public record ReviewConclusion(ReviewOutcome outcome, String rationale, String howIsChild, Section20 section20,
        String moreTimeBecause) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReviewConclusion {
        Needed.when(outcome == ReviewOutcome.EXTEND_REQUEST, "moreTimeBecause", moreTimeBecause,
                "Why is more time needed, and for how long?");
    }

    AfterMeeting next() {
        return switch (this.outcome) {
            case CONTINUE -> AfterMeeting.GO_ON;
            case STEP_OUT, ISSUE -> AfterMeeting.LEGAL_GATEWAY;
            case EXTEND_REQUEST -> AfterMeeting.EXTEND_REQUEST;
        };
    }

}
