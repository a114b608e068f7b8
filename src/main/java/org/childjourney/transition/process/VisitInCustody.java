package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.CustodyContact;

record VisitInCustody(@NotNull LocalDate contactOn, @NotBlank @Size(max = 120) String establishment,
        @NotBlank @Size(max = 120) String sentence, LocalDate releaseOn, @NotBlank String youngPersonsWords,
        @NotBlank String plan, @AssertTrue boolean confirmed) {

    CustodyContact toCustodyContact() {
        return new CustodyContact(this.contactOn, this.establishment, this.sentence, this.releaseOn,
                this.youngPersonsWords, this.plan);
    }

}
