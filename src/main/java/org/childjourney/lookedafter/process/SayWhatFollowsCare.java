package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.childjourney.lookedafter.AfterCare;

record SayWhatFollowsCare(@NotBlank String whatHappened, @NotBlank String supportedBy, @AssertTrue boolean confirmed) {

    AfterCare toAfterCare() {
        return new AfterCare(this.whatHappened, this.supportedBy);
    }

}
