package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.AdviserContact;
import org.childjourney.transition.ContactHow;

record KeepInTouch(@NotNull LocalDate contactOn, @NotBlank @Pattern(regexp = "YES|NO|REFU|NREQ|RHOM") String inTouch,
        @NotNull ContactHow how, String youngPersonsWords, @Pattern(regexp = "[BCDEGHKRSTUVWXYZ]") String accommodation,
        LocalDate livesThereSince, Boolean councilProvides, Boolean suitable, String whyUnsuitable,
        @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity, LocalDate activitySince,
        LocalDate activityEndsOn, @NotNull Boolean crisis, String worry, String noted, @AssertTrue boolean confirmed) {

    AdviserContact toAdviserContact() {
        return new AdviserContact(this.contactOn, this.inTouch, this.how, this.youngPersonsWords, this.accommodation,
                this.livesThereSince, this.councilProvides, this.suitable, this.whyUnsuitable, this.activity,
                this.activitySince, this.activityEndsOn, this.crisis, this.worry, this.noted);
    }

}
