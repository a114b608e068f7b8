package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.LightContact;

record StayInContact(@NotNull LocalDate contactOn, @NotNull Boolean reached, String youngPersonsWords,
        Boolean wantsSupport, @AssertTrue boolean confirmed) {

    LightContact toLightContact() {
        return new LightContact(this.contactOn, this.reached, this.youngPersonsWords, this.wantsSupport);
    }

}
