package org.childjourney.homelessness.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.PlaceKind;
import org.childjourney.homelessness.SafeAnswer;
import org.childjourney.homelessness.SafePlace;

record ConfirmSafePlace(@NotNull SafeAnswer how, PlaceKind kind, @Size(max = 20) String ofstedUrn,
        LocalDate registerCheckedOn, @NotBlank @Size(max = 250) String address, @NotNull LocalDateTime since,
        @Size(max = 250) String agreedWith, @NotBlank String whySuitable, @NotBlank String youngPersonsView,
        @AssertTrue boolean confirmed) {

    SafePlace toSafePlace() {
        return new SafePlace(this.how, this.kind, this.ofstedUrn, this.registerCheckedOn, this.address,
                Days.moment(this.since), this.agreedWith, this.whySuitable, this.youngPersonsView);
    }

}
