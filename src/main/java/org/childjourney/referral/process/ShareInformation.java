package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.PartnerAnswer;
import org.childjourney.referral.PartnerResponse;

record ShareInformation(@NotNull Known answer, String summary, @Size(max = 250) String involvedSince,
        Boolean notForFamily, String notForFamilyReason, @NotBlank @Size(max = 100) String contactName,
        @NotBlank @Size(max = 50) String contactPhone, @Size(max = 250) String delayReason,
        @AssertTrue boolean confirmed) {

    PartnerAnswer toPartnerAnswer() {
        return new PartnerAnswer(this.answer.response, this.summary, this.involvedSince, this.notForFamily,
                this.notForFamilyReason, this.contactName, this.contactPhone, this.delayReason);
    }

    /** What a partner can answer itself. */
    enum Known {

        RETURNED(PartnerResponse.RETURNED), NIL_KNOWN(PartnerResponse.NIL_KNOWN);

        private final PartnerResponse response;

        Known(PartnerResponse response) {
            this.response = response;
        }

    }

}
