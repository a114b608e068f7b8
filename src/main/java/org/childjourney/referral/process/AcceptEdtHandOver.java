package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.HandOverToDay;

record AcceptEdtHandOver(@NotNull Boolean childSafeNow, String whyNotSafe, @NotBlank String stillToDo,
        @AssertTrue boolean confirmed) {

    HandOverToDay toHandOverToDay() {
        return new HandOverToDay(this.childSafeNow, this.whyNotSafe, this.stillToDo);
    }

}
