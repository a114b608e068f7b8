package org.childjourney.childinneed;

import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * A first meeting with all that belongs to it.
 *
 * @param meeting what became of it
 * @param attended who took part
 * @param childsPart the child's own part, when it was held
 * @param plan the plan that was agreed, when it was held
 * @param consent what the family answered, when they were there or do not agree; else
 * null
 */
public record HeldFirstMeeting(FirstMeeting meeting, List<Invited> attended, ChildsPart childsPart, AgreedPlan plan,
        FamilyConsent consent) {

    /**
     * Refuses a meeting with the family to which nobody of them came, and one that has
     * nobody to speak for the child.
     * @throws Refused naming who is missing
     */
    public HeldFirstMeeting {
        attended = Needed.listOf(attended);
        Needed.when(meeting.outcome().held(), "attended", attended, "Who took part?");
        if (meeting.withFamily() && attended.stream().noneMatch(Invited::family)) {
            throw new Refused("attended", "The meeting was held with the family: add who of them took part.");
        }
        if (meeting.outcome() == FirstMeetingOutcome.HELD_WITHOUT_FAMILY
                && attended.stream().anyMatch(Invited::family)) {
            throw new Refused("outcome", "Somebody of the family took part. Then it was held with the family.");
        }
    }

}
