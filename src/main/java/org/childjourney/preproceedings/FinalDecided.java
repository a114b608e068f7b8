package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;

/**
 * What the final legal gateway decided for one child, and why.
 *
 * @param decision what was decided
 * @param rationale why
 * @param howChildsViewsUsed what the child's own words changed
 * @param planAfter what the plan outside the court has to do
 * @param shortNotice whether an application is made at short notice
 * @param shortNoticeReason why
 */
public record FinalDecided(FinalDecision decision, String rationale, String howChildsViewsUsed, String planAfter,
        Boolean shortNotice, ShortNoticeReason shortNoticeReason) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FinalDecided {
        var issue = decision == FinalDecision.ISSUE;
        Needed.when(decision == FinalDecision.STEP_DOWN, "planAfter", planAfter,
                "What does the plan have to do that the child goes on with?");
        Needed.when(issue, "shortNotice", shortNotice, "Is the application made at short notice?");
        Needed.when(issue && Boolean.TRUE.equals(shortNotice), "shortNoticeReason", shortNoticeReason,
                "Why at short notice?");
    }

}
