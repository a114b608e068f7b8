package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.EarlyHelpAnswer;
import org.childjourney.referral.EarlyHelpReply;

record ConfirmEarlyHelp(@NotNull EarlyHelpAnswer answer, @Size(max = 100) String acceptedBy, LocalDate acceptedOn,
        LocalDate firstContactOn, Boolean familyKnowsWhoCalls, String whyNotAccepted, @AssertTrue boolean confirmed) {

    EarlyHelpReply toEarlyHelpReply() {
        return new EarlyHelpReply(this.answer, this.acceptedBy, this.acceptedOn, this.firstContactOn,
                this.familyKnowsWhoCalls, this.whyNotAccepted);
    }

}
