package org.childjourney.lookedafter.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.CareReview;
import org.childjourney.lookedafter.ReviewDecision;

record HoldCareReview(@NotNull LocalDate heldOn, @NotEmpty List<String> attended, @NotBlank String participation,
        String childsWords, String whatChildWants, String whyNotHeard, @NotBlank String howUsedInDecision,
        LocalDate iroSpokeOn, String whyIroDidNotSpeak, String permanencePlan, @NotNull Boolean untilEighteen,
        @NotNull Boolean planMeetsNeeds, String whatMustChange, @NotNull Boolean ceasingConsidered,
        @NotEmpty List<@Valid Decision> decisions, @NotBlank String summary, @NotNull LocalDate nextReviewOn,
        @AssertTrue boolean confirmed) {

    record Decision(@NotBlank @Size(max = 250) String action, @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due) {
    }

    CareReview toReview() {
        return new CareReview(this.heldOn, this.participation, this.attended, this.childsWords, this.whatChildWants,
                this.whyNotHeard, this.howUsedInDecision, this.iroSpokeOn, this.whyIroDidNotSpeak, this.permanencePlan,
                this.untilEighteen, this.planMeetsNeeds, this.whatMustChange, this.ceasingConsidered,
                this.decisions.stream()
                    .map((decision) -> new ReviewDecision(decision.action(), decision.owner(), decision.due()))
                    .toList(),
                this.summary, this.nextReviewOn);
    }

}
