package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.HousingPlace;
import org.childjourney.homelessness.PlaceKind;

record ProvideAccommodation(@NotNull PlaceKind kind, @NotBlank @Size(max = 250) String address,
        @Size(max = 20) String ofstedUrn, LocalDate registerCheckedOn, @NotNull LocalDate searchedFrom,
        @NotNull LocalDate movedInOn, @NotBlank String support, @AssertTrue boolean confirmed) {

    HousingPlace toHousingPlace() {
        return new HousingPlace(this.kind, this.address, this.ofstedUrn, this.registerCheckedOn, this.searchedFrom,
                this.movedInOn, this.support);
    }

}
