package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What a first meeting agreed.
 *
 * @param primaryNeed code N1 to N8 of the census
 * @param outcomes what is to be different for the child
 * @param contingency what happens if things get worse
 * @param howMadeTogether how the family made the plan with us
 * @param visits how often the child is visited
 * @param shortBreaks short breaks of a disabled child, null for none
 * @param reviewOn when it is reviewed first
 */
public record AgreedPlan(String primaryNeed, List<PlannedOutcome> outcomes, String contingency, String howMadeTogether,
        VisitFrequency visits, ShortBreaks shortBreaks, LocalDate reviewOn) {

    /**
     * Refuses a plan that is none.
     * @throws org.childjourney.casefile.Refused naming what is missing
     */
    public AgreedPlan {
        outcomes = Needed.listOf(outcomes);
        Needed.when(true, "primaryNeed", primaryNeed, "What is the child's primary need?");
        Needed.when(true, "outcomes", outcomes, "What is to be different for the child?");
        Needed.when(true, "contingency", contingency, "What happens if things get worse?");
        Needed.when(true, "howMadeTogether", howMadeTogether, "How did the family make this plan with you?");
        Needed.when(true, "visits", visits, "How often is the child visited?");
        Needed.when(true, "reviewOn", reviewOn, "When is the first review?");
    }

}
