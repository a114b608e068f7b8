package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.childjourney.lookedafter.AskedAgain;

record AcceptFurtherPlaceNeeded(@NotBlank String whatIsNew, @AssertTrue boolean confirmed) {

    AskedAgain toAskedAgain() {
        return new AskedAgain(this.whatIsNew);
    }

}
