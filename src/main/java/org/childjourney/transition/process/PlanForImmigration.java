package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.ImmigrationPlan;
import org.childjourney.transition.LeaveStatus;
import org.childjourney.transition.ReadyAnswer;

record PlanForImmigration(@NotNull LocalDate leaveEndsOn, @NotNull LeaveStatus status, LocalDate lodgedOn,
        @Size(max = 100) String solicitor, @NotBlank String youngPersonsWords, @NotBlank String ifGranted,
        @NotBlank String ifRefused, @NotBlank String whileWaiting, @NotNull ReadyAnswer answer,
        @AssertTrue boolean confirmed) {

    ImmigrationPlan toImmigrationPlan() {
        return new ImmigrationPlan(this.leaveEndsOn, this.status, this.lodgedOn, this.solicitor, this.youngPersonsWords,
                this.ifGranted, this.ifRefused, this.whileWaiting, this.answer);
    }

}
