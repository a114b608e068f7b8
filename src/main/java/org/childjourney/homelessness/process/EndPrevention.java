package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.HousedAtEnd;
import org.childjourney.homelessness.PreventionEnd;
import org.childjourney.homelessness.PreventionEndHow;

record EndPrevention(@NotNull PreventionEndHow how, @NotNull LocalDate endedOn, @NotNull LocalDate noticeOn,
        @NotNull HousedAtEnd housedAt, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    PreventionEnd toPreventionEnd() {
        return new PreventionEnd(this.how, this.endedOn, this.noticeOn, this.housedAt, this.rationale);
    }

}
