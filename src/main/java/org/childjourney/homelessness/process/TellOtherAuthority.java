package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.OtherAuthorityTold;

record TellOtherAuthority(@NotBlank @Size(max = 100) String authority, @NotNull LocalDate toldOn,
        @NotBlank @Size(max = 100) String contactThere, @NotBlank String theirAnswer,
        @AssertTrue boolean accommodatedMeanwhile, @AssertTrue boolean confirmed) {

    OtherAuthorityTold toOtherAuthorityTold() {
        return new OtherAuthorityTold(this.authority, this.toldOn, this.contactThere, this.theirAnswer);
    }

}
