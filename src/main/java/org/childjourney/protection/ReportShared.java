package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How the social worker's report was shared before a conference.
 *
 * @param report the report
 * @param sharedOn when the parents got it, null where it is not asked
 * @param sharedWithParents whether the parents read it
 * @param whyNotShared why not, null where it is not asked
 * @param parentsSay what the parents say, null where it is not asked
 * @param childTold whether the child was told
 * @param howChildTold how, or why not
 */
public record ReportShared(String report, LocalDate sharedOn, boolean sharedWithParents, String whyNotShared,
        String parentsSay, boolean childTold, String howChildTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReportShared {
        Needed.when(sharedWithParents, "sharedOn", sharedOn, "When did the parents get it?");
        Needed.when(!sharedWithParents, "whyNotShared", whyNotShared, "Why not?");
        Needed.when(sharedWithParents, "parentsSay", parentsSay, "What do they say about it?");
    }

}
