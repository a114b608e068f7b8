package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.preproceedings.ChildHeard;
import org.childjourney.preproceedings.Enclosure;
import org.childjourney.preproceedings.FathersKnown;
import org.childjourney.preproceedings.GatewayRequest;
import org.childjourney.preproceedings.HeardChild;
import org.childjourney.preproceedings.Section20;

record WriteGatewayRequest(@NotBlank String worries, @NotBlank String whatWasTried, @NotEmpty List<Enclosure> enclosed,
        @NotBlank String familyNetwork, @NotNull FathersKnown fathersKnown, String fathersSearch,
        @NotBlank String proposedAssessments, @NotNull Integer earlierPreProceedings,
        @NotNull Integer earlierCareProceedings, @NotNull Boolean section20, LocalDate section20Since,
        @Size(max = 100) String section20AgreedBy, Boolean section20Informed, @NotNull ChildHeard childHeard,
        VoiceMethod voiceMethod, String childsWords, String whatChildWants, String whyNotHeard,
        @AssertTrue boolean confirmed) {

    GatewayRequest toRequest() {
        return new GatewayRequest(this.worries, this.whatWasTried, this.enclosed, this.familyNetwork, this.fathersKnown,
                this.fathersSearch, this.proposedAssessments, this.earlierPreProceedings, this.earlierCareProceedings,
                Section20.answered(this.section20, this.section20Since, this.section20AgreedBy, this.section20Informed),
                new HeardChild(this.childHeard, this.voiceMethod, this.childsWords, this.whatChildWants,
                        this.whyNotHeard));
    }

}
