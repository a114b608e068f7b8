package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.Goal;
import org.childjourney.transition.GoalReviewed;
import org.childjourney.transition.PathwayReview;
import org.childjourney.transition.ReviewReason;

record ReviewPathwayPlan(@NotNull LocalDate heldOn, @NotNull ReviewReason reason, @NotBlank String youngPersonsWords,
        @NotBlank String whatTheyWant, @NotBlank String howUsedInDecision, List<@Valid GoalReviewed> goals,
        List<@Valid Goal> newGoals, @NotBlank @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity,
        @NotNull LocalDate activitySince, @NotBlank String summary, String changes, @AssertTrue boolean confirmed) {

    PathwayReview toPathwayReview() {
        return new PathwayReview(this.heldOn, this.reason, this.youngPersonsWords, this.whatTheyWant,
                this.howUsedInDecision, this.goals, this.newGoals, this.activity, this.activitySince, this.summary,
                this.changes);
    }

}
