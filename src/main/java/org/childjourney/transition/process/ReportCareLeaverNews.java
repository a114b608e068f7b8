package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.NewsKind;
import org.childjourney.transition.ReportedNews;

record ReportCareLeaverNews(@NotBlank @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference, @NotNull NewsKind kind,
        @NotNull LocalDate happenedOn, @NotBlank String account,
        @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity, LocalDate activityEndsOn,
        @Pattern(regexp = "[BCDEGHKRSTUVWXYZ]") String accommodation, Boolean councilProvides,
        Boolean appealRightsExhausted, LocalDate releaseOn, @AssertTrue boolean confirmed) {

    ReportedNews toReportedNews() {
        return new ReportedNews(this.caseReference, this.kind, this.happenedOn, this.account, this.activity,
                this.activityEndsOn, this.accommodation, this.councilProvides, this.appealRightsExhausted,
                this.releaseOn);
    }

}
