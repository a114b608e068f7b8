package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.Sustained;
import org.childjourney.transition.ThirteenWeeks;

record ConfirmSustained(@NotNull LocalDate asOf, @NotNull Sustained result, LocalDate endedOn,
        @NotBlank @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity, @NotBlank String youngPersonsWords,
        @AssertTrue boolean confirmed) {

    ThirteenWeeks toThirteenWeeks() {
        return new ThirteenWeeks(this.asOf, this.result, this.endedOn, this.activity, this.youngPersonsWords);
    }

}
