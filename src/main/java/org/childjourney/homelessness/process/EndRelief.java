package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.HousedAtEnd;
import org.childjourney.homelessness.ReliefEnd;
import org.childjourney.homelessness.ReliefEndHow;

record EndRelief(@NotNull ReliefEndHow how, @NotNull LocalDate endedOn, LocalDate noticeOn,
        @NotNull HousedAtEnd housedAt, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    ReliefEnd toReliefEnd() {
        return new ReliefEnd(this.how, this.endedOn, this.noticeOn, this.housedAt, this.rationale);
    }

}
