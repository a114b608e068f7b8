package org.childjourney.missing.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.missing.ComingBack;

record RecordReturn(@NotNull LocalDateTime returnedAt, @NotBlank @Size(max = 250) String returnedTo,
        @Size(max = 100) String foundBy, @NotBlank String condition, @NotNull Boolean policeTold,
        @AssertTrue boolean confirmed) {

    ComingBack toComingBack() {
        return new ComingBack(Days.moment(this.returnedAt), this.returnedTo, this.foundBy, this.condition,
                this.policeTold);
    }

}
