package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * An agency's report to a conference.
 *
 * @param writtenBy name and role of the writer
 * @param directContact whether the agency is in direct contact with the child
 * @param goingWell what is going well
 * @param worries what it worries about
 * @param childsWords what the child said or showed, null where it is not asked
 * @param judgement its judgement
 * @param why why
 * @param sharedWithFamily whether the family knows it
 * @param whyNotShared why not, null where it is not asked
 * @param attends whether somebody attends
 */
public record PartnerReport(String writtenBy, boolean directContact, String goingWell, String worries,
        String childsWords, AgencyJudgement judgement, String why, boolean sharedWithFamily, String whyNotShared,
        boolean attends) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PartnerReport {
        Needed.when(!sharedWithFamily, "whyNotShared", whyNotShared, "Why not?");
    }

}
