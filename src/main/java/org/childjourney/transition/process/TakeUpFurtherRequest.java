package org.childjourney.transition.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.FurtherAnswer;
import org.childjourney.transition.FurtherRequest;

record TakeUpFurtherRequest(@NotBlank String inTheirWords, @NotNull FurtherAnswer answer, Boolean toldNoPressure,
        @NotBlank String whatFollows, @AssertTrue boolean confirmed) {

    FurtherRequest toFurtherRequest() {
        return new FurtherRequest(this.inTheirWords, this.answer, this.toldNoPressure, this.whatFollows);
    }

}
