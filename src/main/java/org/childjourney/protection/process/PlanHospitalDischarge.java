package org.childjourney.protection.process;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.protection.Attendee;
import org.childjourney.protection.DischargePlan;
import org.childjourney.protection.DischargeStage;

record PlanHospitalDischarge(@NotNull DischargeStage stage, @NotNull LocalDateTime dischargeAt,
        @NotNull LocalDateTime meetingAt, List<@Valid Attendee> attendees, String whereTo, String plan,
        @AssertTrue boolean confirmed) {

    DischargePlan toDischargePlan() {
        return new DischargePlan(this.stage, Days.moment(this.dischargeAt), Days.moment(this.meetingAt), this.attendees,
                this.whereTo, this.plan);
    }

}
