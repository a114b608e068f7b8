package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What a young person wants to learn or work, and what could get in the way.
 *
 * @param plannedOn when
 * @param youngPersonsWords their own words
 * @param destination where to
 * @param activity main activity, code of the annual return
 * @param activitySince since when
 * @param activityEndsOn when it ends, null where it is not asked
 * @param attendance attendance, null where it is not asked
 * @param barriers what could get in the way
 * @param nextStep the next step
 * @param nextStepOn by when
 * @param laptopAndBroadband whether they have a laptop and internet
 * @param answer whether it is settled
 */
public record EducationAndWorkPlan(LocalDate plannedOn, String youngPersonsWords, String destination, String activity,
        LocalDate activitySince, LocalDate activityEndsOn, Integer attendance, List<Barrier> barriers, String nextStep,
        LocalDate nextStepOn, boolean laptopAndBroadband, ReadyAnswer answer) {

    /** An answer that was left out is an empty list. */
    public EducationAndWorkPlan {
        barriers = Needed.listOf(barriers);
    }

}
