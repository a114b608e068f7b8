package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.Acceptance;
import org.childjourney.homelessness.PresentedTo;
import org.childjourney.homelessness.ReasonForLoss;
import org.childjourney.homelessness.Tonight;

record AcceptHomelessness(PresentedTo presentedTo, @Size(max = 250) String contact,
        @Size(max = 250) String lastSettledAddress, ReasonForLoss reasonForLoss, Tonight tonightAt,
        @NotBlank @Pattern(
                regexp = "housing-(cheltenham|cotswold|forest-of-dean|gloucester|stroud|tewkesbury)") String district,
        @NotBlank @Size(max = 64) String worker, @NotNull Boolean fromElsewhere, @Size(max = 100) String otherAuthority,
        @AssertTrue boolean confirmed) {

    Acceptance toAcceptance() {
        return new Acceptance(this.presentedTo, this.contact, this.lastSettledAddress, this.reasonForLoss,
                this.tonightAt, this.district, this.worker, this.fromElsewhere, this.otherAuthority);
    }

}
