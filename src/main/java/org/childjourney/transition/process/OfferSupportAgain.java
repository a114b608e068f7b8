package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.ContactHow;
import org.childjourney.transition.OfferAnswer;
import org.childjourney.transition.SupportOffered;

record OfferSupportAgain(@NotNull LocalDate offeredOn, @NotNull ContactHow how, @NotNull OfferAnswer answer,
        String youngPersonsWords, String tried, @AssertTrue boolean confirmed) {

    SupportOffered toSupportOffered() {
        return new SupportOffered(this.offeredOn, this.how, this.answer, this.youngPersonsWords, this.tried);
    }

}
