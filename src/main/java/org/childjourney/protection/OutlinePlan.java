package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * The outline of a child protection plan, as the chair sets it down after the conference.
 *
 * @param worries what we are worried about
 * @param outcomes what will be different for the child
 * @param bottomLines what has to happen in any case
 * @param contingency what happens if it does not get better
 * @param gatewayTrigger when legal advice would be asked for
 * @param coreGroup who is in the core group
 * @param firstCoreGroupOn when the core group first meets
 * @param reviewOn when the first review is held
 * @param visitsEvery how many working days there are between visits
 * @param wordsForChild the plan in words for the child
 * @param hospitalToldOn when the hospital was told of a child not yet born, null where it
 * is not asked
 */
public record OutlinePlan(String worries, List<WantedOutcome> outcomes, String bottomLines, String contingency,
        String gatewayTrigger, List<GroupMember> coreGroup, LocalDate firstCoreGroupOn, LocalDate reviewOn,
        int visitsEvery, String wordsForChild, LocalDate hospitalToldOn) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public OutlinePlan {
        outcomes = Needed.listOf(outcomes);
        coreGroup = Needed.listOf(coreGroup);
        if (outcomes.isEmpty()) {
            throw new Refused("outcomes",
                    "A plan says what will be different for the child. Please write at least one outcome.");
        }
    }

}
