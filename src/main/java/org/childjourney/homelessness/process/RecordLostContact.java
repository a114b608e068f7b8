package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.LostContact;

record RecordLostContact(@NotBlank @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull LocalDateTime lastContactAt, @NotBlank @Size(max = 250) String lastContactHow, @NotBlank String tried,
        @AssertTrue boolean confirmed) {

    LostContact toLostContact() {
        return new LostContact(Days.moment(this.lastContactAt), this.lastContactHow, this.tried);
    }

}
