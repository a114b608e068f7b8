package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.ApprovedLetters;
import org.childjourney.preproceedings.LetterApproval;

record ApproveParentsLetters(@NotNull LetterApproval decision, String returnReason, @AssertTrue boolean everyLetterRead,
        @AssertTrue boolean confirmed) {

    ApprovedLetters toApproval() {
        return new ApprovedLetters(this.decision, this.returnReason);
    }

}
