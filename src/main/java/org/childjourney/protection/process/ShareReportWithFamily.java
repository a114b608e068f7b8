package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.ReportShared;

record ShareReportWithFamily(@NotBlank String report, LocalDate sharedOn, @NotNull Boolean sharedWithParents,
        String whyNotShared, String parentsSay, @NotNull Boolean childTold, @NotBlank String howChildTold,
        @AssertTrue boolean confirmed) {

    ReportShared toReportShared() {
        return new ReportShared(this.report, this.sharedOn, this.sharedWithParents, this.whyNotShared, this.parentsSay,
                this.childTold, this.howChildTold);
    }

}
