package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.preproceedings.AssessmentKind;
import org.childjourney.preproceedings.FollowedAssessment;
import org.childjourney.preproceedings.FollowedAssessments;

record FollowAgreedAssessments(List<@Valid Assessment> assessments, @NotNull Boolean allIn,
        @AssertTrue boolean confirmed) {

    FollowedAssessments toAssessments() {
        return new FollowedAssessments(Needed.listOf(this.assessments).stream().map(Assessment::toAssessment).toList(),
                this.allIn);
    }

    record Assessment(@NotNull AssessmentKind kind, @NotBlank @Size(max = 100) String about,
            @NotBlank @Size(max = 100) String expert, @NotNull LocalDate instructedOn, LocalDate expectedOn,
            LocalDate receivedOn, String finding) {

        FollowedAssessment toAssessment() {
            return new FollowedAssessment(this.kind, this.about, this.expert, this.instructedOn, this.expectedOn,
                    this.receivedOn, this.finding);
        }

    }

}
