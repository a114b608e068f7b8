package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.Accommodation;
import org.childjourney.referral.ModernSlaveryReferral;
import org.childjourney.referral.PlacementType;

record AccommodateTonight(@NotNull PlacementType placementType, @NotBlank @Size(max = 250) String placementName,
        @NotNull LocalDate accommodatedOn, Boolean ofstedRegistered, @NotNull Boolean interpreterNeeded,
        @Size(max = 250) String language, @NotNull Boolean legalAdviserArranged, @NotNull Boolean ageDoubted,
        String whyAgeDoubted, @NotNull ModernSlaveryReferral nrmReferral, @NotBlank String childsWords,
        @NotBlank String whatChildWants, @NotBlank String howUsedInDecision, @AssertTrue boolean confirmed) {

    Accommodation toAccommodation() {
        return new Accommodation(this.placementType, this.placementName, this.accommodatedOn, this.ofstedRegistered,
                this.interpreterNeeded, this.language, this.legalAdviserArranged, this.ageDoubted, this.whyAgeDoubted,
                this.nrmReferral, this.childsWords, this.whatChildWants, this.howUsedInDecision);
    }

}
