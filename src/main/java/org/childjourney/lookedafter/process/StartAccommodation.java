package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.Section20Agreement;
import org.childjourney.lookedafter.StartOfAccommodation;

record StartAccommodation(@NotNull LocalDate accommodatedOn, @NotBlank String legalStatus,
        @NotNull Section20Agreement agreement, @Size(max = 100) String agreedBy, @NotBlank String childTold,
        @NotBlank String childsWords, @NotBlank String whatChildWants, @AssertTrue boolean confirmed) {

    StartOfAccommodation toStart() {
        return new StartOfAccommodation(this.accommodatedOn, this.legalStatus, this.agreement, this.agreedBy,
                this.childTold, this.childsWords, this.whatChildWants);
    }

}
