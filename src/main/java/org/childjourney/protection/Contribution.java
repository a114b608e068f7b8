package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * What an agency brings to a strategy discussion.
 *
 * @param answer whether the agency knows something
 * @param known what it knows, null where it is not asked
 * @param attends whether somebody takes part
 * @param who who takes part, null where it is not asked
 * @param whyNotThere why nobody takes part, null where it is not asked
 * @param notForFamily whether something is not for the family
 * @param notForFamilyReason what and why, null where it is not asked
 */
public record Contribution(ContributionAnswer answer, String known, boolean attends, String who, String whyNotThere,
        boolean notForFamily, String notForFamilyReason) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Contribution {
        Needed.when(answer == ContributionAnswer.SHARED, "known", known, "What do you know that matters?");
        Needed.when(attends, "who", who, "Who, and how can we reach them?");
        Needed.when(!attends, "whyNotThere", whyNotThere, "Why not, and whom can we ring?");
        Needed.when(notForFamily, "notForFamilyReason", notForFamilyReason, "What, and why?");
    }

}
