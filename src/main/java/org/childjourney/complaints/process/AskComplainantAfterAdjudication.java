package org.childjourney.complaints.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.complaints.ComplainantReply;
import org.childjourney.complaints.Reply;

record AskComplainantAfterAdjudication(@NotNull LocalDate repliedOn, @NotNull Reply reply,
        @Size(max = 2000) String theirWords, @AssertTrue boolean confirmed) {

    ComplainantReply toReply() {
        return new ComplainantReply(this.repliedOn, this.reply, this.theirWords);
    }

}
