package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.ContactRegained;

record ReachYoungPerson(@NotNull LocalDateTime reachedAt, @NotBlank @Size(max = 250) String how,
        @NotBlank @Size(max = 250) String whereNow, @NotNull Boolean safeNow, @NotBlank String inTheirWords,
        @AssertTrue boolean confirmed) {

    ContactRegained toContactRegained() {
        return new ContactRegained(Days.moment(this.reachedAt), this.how, this.whereNow, this.safeNow,
                this.inTheirWords);
    }

}
