package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.PlanOnAPage;
import org.childjourney.transition.Responsibility;

record SharePlanOnAPage(@NotBlank String inMyWords, @NotBlank @Size(max = 200) String whereILive,
        @NotBlank @Size(max = 200) String whatIDo, @NotBlank @Size(max = 200) String myMoney,
        @NotBlank @Size(max = 200) String myHealth, @NotBlank @Size(max = 200) String ifItGoesWrong,
        @NotEmpty List<@Valid Responsibility> responsibilities, @NotNull LocalDate lookedAtOn,
        @NotBlank String whatTheySaid, @AssertTrue boolean confirmed) {

    PlanOnAPage toPlanOnAPage() {
        return new PlanOnAPage(this.inMyWords, this.whereILive, this.whatIDo, this.myMoney, this.myHealth,
                this.ifItGoesWrong, this.responsibilities, this.lookedAtOn, this.whatTheySaid);
    }

}
