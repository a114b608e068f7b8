package org.childjourney.referral;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What was done to find where a child learns.
 */
public record EducationTracing(List<TracingStep> stepsTaken, TracingResult result, String placeOfLearning,
        String placeBeingArranged, Boolean everyStepTaken, String whyStepsLeft, LocalDate educationServiceToldOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EducationTracing {
        stepsTaken = Needed.listOf(stepsTaken);
        Needed.when(result == TracingResult.ON_ROLL || result == TracingResult.HOME_EDUCATED, "placeOfLearning",
                placeOfLearning, "Which school, or who teaches the child?");
        Needed.when(result == TracingResult.NO_SCHOOL_PLACE, "placeBeingArranged", placeBeingArranged,
                "Who is arranging a place, and what does the child learn until then?");
        Needed.when(result == TracingResult.NOT_FOUND, "everyStepTaken", everyStepTaken,
                "Has every step above been taken?");
        Needed.when(result == TracingResult.NOT_FOUND && Boolean.FALSE.equals(everyStepTaken), "whyStepsLeft",
                whyStepsLeft, "Which steps are left, why, and when will they be taken?");
    }

}
