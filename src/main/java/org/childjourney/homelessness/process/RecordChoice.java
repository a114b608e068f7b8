package org.childjourney.homelessness.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.Capacity;
import org.childjourney.homelessness.Choice;
import org.childjourney.homelessness.ChoiceMade;

record RecordChoice(@NotNull Choice chosen, @NotNull LocalDateTime chosenAt, @NotBlank String inTheirWords,
        @NotNull Capacity capacity, @NotNull Boolean wantsToDecideNow, String whySooner,
        @NotNull Boolean understoodOptions, LocalDate signedOn, @NotNull Boolean parentObjects,
        @NotNull Boolean holdsBudget, @AssertTrue boolean confirmed) {

    ChoiceMade toChoiceMade() {
        return new ChoiceMade(this.chosen, Days.moment(this.chosenAt), this.inTheirWords, this.capacity,
                this.wantsToDecideNow, this.whySooner, this.understoodOptions, this.signedOn, this.parentObjects,
                this.holdsBudget);
    }

}
