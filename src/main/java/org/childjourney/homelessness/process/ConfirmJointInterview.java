package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.ApplicationAccommodation;
import org.childjourney.homelessness.Connection;
import org.childjourney.homelessness.InterviewConfirmed;

record ConfirmJointInterview(@NotNull LocalDateTime heldAt, @NotBlank @Size(max = 100) String withSocialWorker,
        @NotNull ApplicationAccommodation livedAtApplication, @NotNull Connection connection,
        @NotBlank String housingNeed, @AssertTrue boolean confirmed) {

    InterviewConfirmed toInterviewConfirmed() {
        return new InterviewConfirmed(Days.moment(this.heldAt), this.withSocialWorker, this.livedAtApplication,
                this.connection, this.housingNeed);
    }

}
