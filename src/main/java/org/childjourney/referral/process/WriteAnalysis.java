package org.childjourney.referral.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.Analysis;
import org.childjourney.referral.AssessmentOutcome;
import org.childjourney.referral.ChildsAnswer;
import org.childjourney.referral.FamilyView;

record WriteAnalysis(@NotBlank String strengths, @NotBlank String risks, @NotBlank String analysis,
        @NotBlank String childView, @NotBlank String howUsedInDecision, List<ChildsAnswer> childsAnswers,
        @NotNull Boolean sharedWithChild, String whyNotSharedWithChild, @NotNull Boolean sharedWithFamily,
        LocalDate sharedWithFamilyOn, FamilyView familyAgrees, String dissent, String whyNotSharedWithFamily,
        @NotEmpty List<String> factorsIdentified, @NotBlank String primaryNeedCode,
        @NotNull AssessmentOutcome recommendedOutcome, @NotBlank String recommendation, String overrunReason,
        @AssertTrue boolean confirmed) {

    Analysis toAnalysis() {
        return new Analysis(this.strengths, this.risks, this.analysis, this.childView, this.howUsedInDecision,
                this.childsAnswers, this.sharedWithChild, this.whyNotSharedWithChild, this.sharedWithFamily,
                this.sharedWithFamilyOn, this.familyAgrees, this.dissent, this.whyNotSharedWithFamily,
                this.factorsIdentified, this.primaryNeedCode, this.recommendedOutcome, this.recommendation,
                this.overrunReason);
    }

}
