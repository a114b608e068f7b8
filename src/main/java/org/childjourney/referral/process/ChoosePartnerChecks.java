package org.childjourney.referral.process;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.PartnerQuestion;
import org.childjourney.referral.PartnerQuestions;

record ChoosePartnerChecks(@NotNull Boolean checksNeeded, String whyNone, @Valid List<Check> checks,
        @AssertTrue boolean confirmed) {

    PartnerQuestions toPartnerQuestions() {
        return new PartnerQuestions(this.checksNeeded, this.whyNone, rows(this.checks));
    }

    record Check(@NotBlank String partner, @NotBlank String question) {

        PartnerQuestion toPartnerQuestion() {
            return new PartnerQuestion(this.partner, this.question);
        }

    }

    private static List<PartnerQuestion> rows(List<Check> rows) {
        return (rows != null) ? rows.stream().map(Check::toPartnerQuestion).toList() : List.of();
    }

}
