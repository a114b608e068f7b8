package org.childjourney.homelessness.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.InterimPlace;
import org.childjourney.homelessness.PlaceKind;

record ProvideInterimAccommodation(@NotNull PlaceKind kind, @Size(max = 20) String ofstedUrn,
        LocalDate registerCheckedOn, @NotBlank @Size(max = 250) String address, @NotNull LocalDateTime since,
        @NotBlank String whySuitable, @AssertTrue boolean confirmed) {

    InterimPlace toInterimPlace() {
        return new InterimPlace(this.kind, this.ofstedUrn, this.registerCheckedOn, this.address,
                Days.moment(this.since), this.whySuitable);
    }

}
