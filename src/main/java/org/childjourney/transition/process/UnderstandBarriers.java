package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.Barrier;
import org.childjourney.transition.Understanding;

record UnderstandBarriers(@NotNull LocalDate talkedOn, @NotBlank String youngPersonsWords,
        @NotBlank String whatTheyWant, @NotEmpty List<Barrier> barriers, @NotBlank String strengths,
        @AssertTrue boolean confirmed) {

    Understanding toUnderstanding() {
        return new Understanding(this.talkedOn, this.youngPersonsWords, this.whatTheyWant, this.barriers,
                this.strengths);
    }

}
