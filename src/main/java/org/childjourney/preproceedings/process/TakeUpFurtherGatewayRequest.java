package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.FurtherAnswer;
import org.childjourney.preproceedings.FurtherRequest;

record TakeUpFurtherGatewayRequest(@NotBlank String whatIsNew, @NotNull FurtherAnswer answer,
        @NotBlank String rationale, @AssertTrue boolean confirmed) {

    FurtherRequest toRequest() {
        return new FurtherRequest(this.whatIsNew, this.answer, this.rationale);
    }

}
