package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.DeathNotified;

record NotifyDeath(@NotNull LocalDate diedOn, @NotBlank String toldWhom, @NotNull LocalDate notifiedOn,
        @NotBlank String support, @AssertTrue boolean confirmed) {

    DeathNotified toDeathNotified() {
        return new DeathNotified(this.diedOn, this.toldWhom, this.notifiedOn, this.support);
    }

}
