package org.childjourney.referral.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.EducationTracing;
import org.childjourney.referral.TracingResult;
import org.childjourney.referral.TracingStep;

record TraceMissingEducation(@NotEmpty List<TracingStep> stepsTaken, @NotNull TracingResult result,
        @Size(max = 250) String placeOfLearning, String placeBeingArranged, Boolean everyStepTaken, String whyStepsLeft,
        @NotNull LocalDate educationServiceToldOn, @AssertTrue boolean confirmed) {

    EducationTracing toEducationTracing() {
        return new EducationTracing(this.stepsTaken, this.result, this.placeOfLearning, this.placeBeingArranged,
                this.everyStepTaken, this.whyStepsLeft, this.educationServiceToldOn);
    }

}
