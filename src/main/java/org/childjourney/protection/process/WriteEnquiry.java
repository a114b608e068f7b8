package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.EnquiryOutcome;
import org.childjourney.protection.EnquiryReport;
import org.childjourney.protection.NeglectTool;

record WriteEnquiry(@NotBlank String findings, @NotBlank String checks, String medicalFindings,
        @NotBlank String parentsViews, @NotBlank String whatWouldHelp, @NotNull Boolean fatherHeard,
        String whyFatherNotHeard, @NotBlank String wordsCounted, NeglectTool neglectTool,
        @Min(0) @Max(11) Integer neglectScore, @NotBlank String analysis, @NotNull EnquiryOutcome recommended,
        @AssertTrue boolean confirmed) {

    EnquiryReport toEnquiryReport() {
        return new EnquiryReport(this.findings, this.checks, this.medicalFindings, this.parentsViews,
                this.whatWouldHelp, this.fatherHeard, this.whyFatherNotHeard, this.wordsCounted, this.neglectTool,
                this.neglectScore, this.analysis, this.recommended);
    }

}
