package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.NightHandOver;

record TakeOverFromNight(@NotNull Boolean spoken, @NotNull Boolean childSafeNow, String whyNotSafe,
        @NotBlank String stillToDo, @AssertTrue boolean confirmed) {

    NightHandOver toNightHandOver() {
        return new NightHandOver(this.spoken, this.childSafeNow, this.whyNotSafe, this.stillToDo);
    }

}
