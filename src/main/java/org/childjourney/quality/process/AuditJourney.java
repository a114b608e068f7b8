package org.childjourney.quality.process;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.quality.AuditFinding;
import org.childjourney.quality.AuditTheme;
import org.childjourney.quality.Judgement;

record AuditJourney(@NotNull Boolean childHeard, @NotNull Boolean childsViewsCounted,
        @NotNull Boolean decisionsReasoned, @NotNull Boolean workInTime, @NotNull Boolean managementDirection,
        @NotNull Judgement judgement, @NotEmpty List<AuditTheme> themes, @NotBlank String whatWasGood,
        @NotBlank String whatToLearn, @NotNull Boolean toPutRight, String whatToPutRight,
        @AssertTrue boolean confirmed) {

    AuditFinding toFinding() {
        return new AuditFinding(this.childHeard, this.childsViewsCounted, this.decisionsReasoned, this.workInTime,
                this.managementDirection, this.judgement, this.themes.stream().map(AuditTheme::name).toList(),
                this.whatWasGood, this.whatToLearn, this.toPutRight, this.whatToPutRight);
    }

}
