package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.NewsAnswer;
import org.childjourney.transition.SafetyMeetingHeld;

record HoldSafetyMeeting(@NotNull LocalDate heldOn, @NotNull Boolean youngPersonThere,
        @NotBlank String youngPersonsWords, @NotBlank String safetyPlan, @NotNull NewsAnswer answer,
        @AssertTrue boolean confirmed) {

    SafetyMeetingHeld toSafetyMeetingHeld() {
        return new SafetyMeetingHeld(this.heldOn, this.youngPersonThere, this.youngPersonsWords, this.safetyPlan,
                this.answer);
    }

}
