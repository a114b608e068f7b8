package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A pathway plan with its ten matters (Care Leavers Regulations 2010 schedule 1).
 *
 * @param writtenOn when
 * @param coProduced whether it was written together
 * @param whyNotTogether why not, null where it is not asked
 * @param youngPersonsWords their own words
 * @param howUsedInDecision what in the plan comes from that
 * @param contactAndSupport contact and support
 * @param educationAndTraining education and training
 * @param employment employment
 * @param accommodation accommodation
 * @param familyAndSocial family and friends
 * @param independence independence
 * @param finance finance
 * @param health health
 * @param identity identity
 * @param contingency contingency
 * @param goals the goals
 * @param reviewingOfficersView view of the reviewing officer, null where it is not asked
 */
public record PathwayPlan(LocalDate writtenOn, boolean coProduced, String whyNotTogether, String youngPersonsWords,
        String howUsedInDecision, String contactAndSupport, String educationAndTraining, String employment,
        String accommodation, String familyAndSocial, String independence, String finance, String health,
        String identity, String contingency, List<Goal> goals, String reviewingOfficersView) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PathwayPlan {
        goals = Needed.listOf(goals);
        Needed.when(!coProduced, "whyNotTogether", whyNotTogether, "Why not?");
    }

}
