package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * What an enquiry under section 47 found.
 *
 * @param findings what happened
 * @param checks what the agencies know
 * @param medicalFindings what the medical examination found, null where it is not asked
 * @param parentsViews what the parents say
 * @param whatWouldHelp what the parents say would help
 * @param fatherHeard whether the other parent was heard
 * @param whyFatherNotHeard why not, null where it is not asked
 * @param wordsCounted how what the child said counted
 * @param neglectTool the tool for neglect that was used, null where it is not asked
 * @param neglectScore its score, null where it is not asked
 * @param analysis what it means for the child
 * @param recommended what is recommended
 */
public record EnquiryReport(String findings, String checks, String medicalFindings, String parentsViews,
        String whatWouldHelp, boolean fatherHeard, String whyFatherNotHeard, String wordsCounted,
        NeglectTool neglectTool, Integer neglectScore, String analysis, EnquiryOutcome recommended) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EnquiryReport {
        Needed.when(!fatherHeard, "whyFatherNotHeard", whyFatherNotHeard, "Why not?");
        Needed.when(neglectTool == NeglectTool.GCP2 || neglectTool == NeglectTool.HOME_CONDITIONS, "neglectScore",
                neglectScore, "What was the score?");
        NeglectScores.requireOnScale(neglectTool, neglectScore);
    }

}
