package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.PlaceKind;
import org.childjourney.homelessness.Placement;

record PlaceYoungPerson(@NotNull PlaceKind kind, @NotBlank @Size(max = 150) String provider,
        @NotBlank @Size(max = 250) String address, @NotBlank @Size(max = 20) String ofstedUrn,
        @NotNull LocalDate registerCheckedOn, @NotNull LocalDate searchedFrom,
        @NotNull @Min(0) @Max(500) Integer placesAsked, @NotNull LocalDate movedInOn, @NotBlank String whyThisOne,
        @NotBlank String risks, @NotBlank String youngPersonsView, @AssertTrue boolean confirmed) {

    Placement toPlacement() {
        return new Placement(this.kind, this.provider, this.address, this.ofstedUrn, this.registerCheckedOn,
                this.searchedFrom, this.placesAsked, this.movedInOn, this.whyThisOne, this.risks,
                this.youngPersonsView);
    }

}
