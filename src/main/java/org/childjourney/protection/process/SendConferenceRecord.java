package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.RecordSent;
import org.childjourney.protection.SentTo;

record SendConferenceRecord(@NotNull LocalDate sentOn, @NotEmpty List<SentTo> sentTo, String leftOut,
        @AssertTrue boolean confirmed) {

    RecordSent toRecordSent() {
        return new RecordSent(this.sentOn, this.sentTo, this.leftOut);
    }

}
