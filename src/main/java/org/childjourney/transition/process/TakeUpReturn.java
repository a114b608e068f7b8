package org.childjourney.transition.process;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.ReturnReason;
import org.childjourney.transition.ReturnTaken;

record TakeUpReturn(@NotEmpty List<ReturnReason> asksFor, @NotBlank String inTheirWords,
        @Size(max = 100) String adviserBefore, @NotNull Boolean wantsAdviserBefore,
        @NotNull Boolean educationOrTraining, @NotNull Boolean safeTonight, @NotBlank String untilMet,
        @AssertTrue boolean confirmed) {

    ReturnTaken toReturnTaken() {
        return new ReturnTaken(this.asksFor, this.inTheirWords, this.adviserBefore, this.wantsAdviserBefore,
                this.educationOrTraining, this.safeTonight, this.untilMet);
    }

}
