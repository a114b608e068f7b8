package org.childjourney.childinneed.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.childjourney.childinneed.LongPlanReview;

record ReviewLongPlan(@AssertTrue boolean childsWordsRead, @NotBlank String whatHasChanged,
        @NotBlank String whyStillNeeded, @NotBlank String whatMustChange, @AssertTrue boolean confirmed) {

    LongPlanReview toReview() {
        return new LongPlanReview(this.whatHasChanged, this.whyStillNeeded, this.whatMustChange);
    }

}
