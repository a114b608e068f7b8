package org.childjourney.transition.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.BenefitsPrepared;
import org.childjourney.transition.ReadyAnswer;

record PrepareBenefits(@NotNull Boolean claimReady, @NotBlank String how,
        @NotNull @Min(0) @Max(3000) Integer settingUpHome, @NotNull Boolean councilTaxExplained,
        @NotNull ReadyAnswer answer, @AssertTrue boolean confirmed) {

    BenefitsPrepared toBenefitsPrepared() {
        return new BenefitsPrepared(this.claimReady, this.how, this.settingUpHome, this.councilTaxExplained,
                this.answer);
    }

}
