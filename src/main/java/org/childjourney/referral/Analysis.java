package org.childjourney.referral;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * The analysis of an assessment, with what the child says and whether it was shared.
 */
public record Analysis(String strengths, String risks, String analysis, String childView, String howUsedInDecision,
        List<ChildsAnswer> childsAnswers, boolean sharedWithChild, String whyNotSharedWithChild,
        boolean sharedWithFamily, LocalDate sharedWithFamilyOn, FamilyView familyAgrees, String dissent,
        String whyNotSharedWithFamily, List<String> factorsIdentified, String primaryNeedCode,
        AssessmentOutcome recommendedOutcome, String recommendation, String overrunReason) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Analysis {
        factorsIdentified = Needed.listOf(factorsIdentified);
        childsAnswers = Needed.listOf(childsAnswers);
        Needed.when(!sharedWithChild, "whyNotSharedWithChild", whyNotSharedWithChild, "Why not?");
        Needed.when(sharedWithFamily, "sharedWithFamilyOn", sharedWithFamilyOn, "When?");
        Needed.when(sharedWithFamily, "familyAgrees", familyAgrees, "Do they agree with it?");
        Needed.when(sharedWithFamily && familyAgrees != null && familyAgrees != FamilyView.AGREE, "dissent", dissent,
                "What do they see differently?");
        Needed.when(!sharedWithFamily, "whyNotSharedWithFamily", whyNotSharedWithFamily, "Why not?");
    }

}
