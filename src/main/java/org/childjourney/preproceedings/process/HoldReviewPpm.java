package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.preproceedings.ActionMet;
import org.childjourney.preproceedings.Progress;
import org.childjourney.preproceedings.ReviewMeeting;

record HoldReviewPpm(@NotNull LocalDate heldOn, @NotBlank String attendees, @NotNull Boolean parentsCame,
        Boolean heldSeparately, String whyTogetherIsSafe, List<@Valid Went> progress, @NotBlank String summary,
        @AssertTrue boolean confirmed) {

    ReviewMeeting toMeeting() {
        return new ReviewMeeting(this.heldOn, this.attendees, this.parentsCame, this.heldSeparately,
                this.whyTogetherIsSafe, Needed.listOf(this.progress).stream().map(Went::toProgress).toList(),
                this.summary);
    }

    record Went(@NotNull Integer number, @NotNull ActionMet met, @Size(max = 250) String note) {

        Progress toProgress() {
            return new Progress(this.number, this.met, this.note);
        }

    }

}
