package org.childjourney.transition.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.BirthdaySnapshot;

record RecordSnapshot(@NotNull @Min(17) @Max(21) Integer age,
        @NotBlank @Pattern(regexp = "YES|NO|REFU|NREQ|RHOM|DIED") String inTouch,
        @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity,
        @Pattern(regexp = "[BCDEGHKRSTUVWXYZ]") String accommodation, Boolean suitable, @AssertTrue boolean confirmed) {

    BirthdaySnapshot toBirthdaySnapshot() {
        return new BirthdaySnapshot(this.age, this.inTouch, this.activity, this.accommodation, this.suitable);
    }

}
