package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.IroContact;
import org.childjourney.lookedafter.IroContactMeans;

record RecordIroContact(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull LocalDate contactOn, @NotNull IroContactMeans means, @NotBlank String childsWords,
        @NotBlank String whatChildWants, @NotBlank String whatFollows, @AssertTrue boolean confirmed) {

    IroContact toContact() {
        return new IroContact(this.contactOn, this.means, this.childsWords, this.whatChildWants, this.whatFollows);
    }

}
