package org.childjourney.homelessness.process;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.homelessness.RightsExplained;
import org.childjourney.homelessness.Route;

record ExplainRights(@NotNull LocalDateTime explainedAt, @NotEmpty List<Route> routes,
        @NotBlank @Size(max = 100) String informationPack, @NotNull Boolean advocacyOffered,
        LocalDateTime advocacyOfferedAt, String whyNotOffered, Boolean advocacyDeclined, String advocacyDeclinedReason,
        @NotNull Boolean housingConsent, @NotBlank String inTheirWords, @AssertTrue boolean confirmed) {

    RightsExplained toRightsExplained() {
        return new RightsExplained(Days.moment(this.explainedAt), Needed.listOf(this.routes), this.informationPack,
                this.advocacyOffered, Days.moment(this.advocacyOfferedAt), this.whyNotOffered, this.advocacyDeclined,
                this.advocacyDeclinedReason, this.housingConsent, this.inTheirWords);
    }

}
