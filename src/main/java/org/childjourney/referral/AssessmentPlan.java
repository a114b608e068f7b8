package org.childjourney.referral;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What an assessment has to find out, whom it sees and by when.
 */
public record AssessmentPlan(String scope, List<PersonToSee> peopleToSee, LocalDate targetDate,
        String communicationNeeds, boolean interpreterNeeded, String language, boolean disabledChild,
        EducationHealthCarePlan educationHealthCarePlan, String healthAndTransitionLinks, String specialistInputs,
        String brothersAndSisters, LocalDate agreedWithManagerOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AssessmentPlan {
        peopleToSee = Needed.listOf(peopleToSee);
        Needed.when(interpreterNeeded, "language", language, "Which language?");
        Needed.when(disabledChild, "educationHealthCarePlan", educationHealthCarePlan,
                "Does the child have an education, health and care plan?");
        Needed.when(disabledChild, "healthAndTransitionLinks", healthAndTransitionLinks,
                "Who in health and education will you work with? From 14: who plans the move to adult life?");
    }

}
