package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.MoveToAdulthood;

record ConfirmMoveToAdulthood(@NotNull Boolean adviserLeads,
        @NotBlank @Pattern(regexp = "E17|E5|E6|E7|E4A|E4B|E9|E13|E16|NONE") String careEnded,
        @NotNull Boolean benefitsLive, @NotNull Boolean homeReady, String notReady, @NotNull Boolean protectionOpen,
        @Size(max = 100) String adultSafeguarding, LocalDate adultSafeguardingOn, @NotBlank String youngPersonsWords,
        @AssertTrue boolean confirmed) {

    MoveToAdulthood toMoveToAdulthood() {
        return new MoveToAdulthood(this.adviserLeads, this.careEnded, this.benefitsLive, this.homeReady, this.notReady,
                this.protectionOpen, this.adultSafeguarding, this.adultSafeguardingOn, this.youngPersonsWords);
    }

}
