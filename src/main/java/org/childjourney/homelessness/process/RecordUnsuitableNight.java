package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.PlaceKind;
import org.childjourney.homelessness.Side;
import org.childjourney.homelessness.UnsuitableNight;

record RecordUnsuitableNight(@NotBlank @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference, @NotNull PlaceKind kind,
        @NotBlank @Size(max = 250) String address, @NotNull LocalDateTime since, @NotNull Side arrangedBy,
        @NotBlank String whyNothingElse, @NotBlank String watchedOverBy, @AssertTrue boolean confirmed) {

    UnsuitableNight toUnsuitableNight() {
        return new UnsuitableNight(this.kind, this.address, Days.moment(this.since), this.arrangedBy,
                this.whyNothingElse, this.watchedOverBy);
    }

}
