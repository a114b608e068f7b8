package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.DisputeLevel;
import org.childjourney.lookedafter.RaisedDispute;

record IroDispute(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotBlank String matter, @NotBlank String childsView, @NotBlank String triedBefore, @NotBlank String wanted,
        @NotNull DisputeLevel level, @AssertTrue boolean confirmed) {

    RaisedDispute toDispute() {
        return new RaisedDispute(this.matter, this.triedBefore, this.wanted, this.childsView, this.level);
    }

}
