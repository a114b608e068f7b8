package org.childjourney.quality.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.quality.Helped;
import org.childjourney.quality.ListenedTo;
import org.childjourney.quality.NewFeedback;
import org.childjourney.quality.Occasion;
import org.childjourney.quality.SaidBy;

record RecordFeedback(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull SaidBy saidBy, @NotNull Occasion occasion, @NotNull LocalDate saidOn, @NotNull Helped helped,
        @NotNull ListenedTo listenedTo, @Size(max = 2000) String whatHelped, @Size(max = 2000) String whatToChange,
        @NotNull Boolean mayBeShared, @AssertTrue boolean confirmed) {

    NewFeedback toFeedback() {
        return new NewFeedback(this.saidBy, this.occasion, this.saidOn, this.helped, this.listenedTo, this.whatHelped,
                this.whatToChange, this.mayBeShared);
    }

}
