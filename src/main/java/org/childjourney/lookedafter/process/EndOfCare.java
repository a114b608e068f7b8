package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.ProposedEnd;

record EndOfCare(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotBlank String childsWords, @NotBlank String whatChildWants, @NotBlank String howUsedInDecision,
        @NotBlank String reasonEpisodeCeased, @NotNull Boolean hasEnded, LocalDate endedOn, @NotBlank String livesNow,
        @NotBlank String why, @NotBlank String suitability, @NotBlank String support, @AssertTrue boolean confirmed) {

    ProposedEnd toProposal() {
        return new ProposedEnd(this.reasonEpisodeCeased, this.hasEnded, this.endedOn, this.livesNow, this.why,
                this.suitability, this.support, this.childsWords, this.whatChildWants, this.howUsedInDecision);
    }

}
