package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.ReEntry;
import org.childjourney.preproceedings.ReEntryDecision;

record AuthoriseReEntry(@NotNull ReEntryDecision decision, String whatIsDifferent, @NotBlank String reason,
        @AssertTrue boolean confirmed) {

    ReEntry toAnswer() {
        return new ReEntry(this.decision, this.whatIsDifferent, this.reason);
    }

}
