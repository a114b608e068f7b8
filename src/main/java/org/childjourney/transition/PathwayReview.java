package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A review of a pathway plan.
 *
 * @param heldOn when
 * @param reason why now
 * @param youngPersonsWords their own words
 * @param whatTheyWant what they want
 * @param howUsedInDecision what it changed
 * @param goals how far the goals have come
 * @param newGoals new goals
 * @param activity main activity, code of the annual return
 * @param activitySince since when
 * @param summary what the review found
 * @param changes what changes in the plan, null where it is not asked
 */
public record PathwayReview(LocalDate heldOn, ReviewReason reason, String youngPersonsWords, String whatTheyWant,
        String howUsedInDecision, List<GoalReviewed> goals, List<Goal> newGoals, String activity,
        LocalDate activitySince, String summary, String changes) {

    /** An answer that was left out is an empty list. */
    public PathwayReview {
        goals = Needed.listOf(goals);
        newGoals = Needed.listOf(newGoals);
    }

}
