package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * A family group meeting, recorded once for all brothers and sisters.
 *
 * @param outcome what came of it
 * @param heldOn when
 * @param whoCame who came
 * @param childsPart how the child took part, or was spoken for
 * @param familyPlan the family's own plan
 * @param response what the council says to it
 * @param responseReason why
 * @param whyNot why it was not held
 */
public record FamilyGroupMeeting(FgdmMeetingOutcome outcome, LocalDate heldOn, String whoCame, String childsPart,
        String familyPlan, PlanResponse response, String responseReason, String whyNot) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FamilyGroupMeeting {
        var held = outcome == FgdmMeetingOutcome.HELD;
        Needed.when(held, "heldOn", heldOn, "When was it held?");
        Needed.when(held, "whoCame", whoCame, "Who came?");
        Needed.when(held, "childsPart", childsPart, "How did the child take part, or who spoke for the child?");
        Needed.when(held, "familyPlan", familyPlan, "What is the family's own plan?");
        Needed.when(held, "response", response, "What does the council say to it?");
        Needed.when(held && response != PlanResponse.AGREED, "responseReason", responseReason, "Why?");
        Needed.when(!held, "whyNot", whyNot, "Why was it not held?");
    }

    FgdmState state() {
        return switch (this.outcome) {
            case HELD -> FgdmState.HELD;
            case NOT_HELD_YET -> FgdmState.ACCEPTED;
            case DECLINED_BY_ALL -> FgdmState.DECLINED_BY_ALL;
            case NOT_IN_BEST_INTERESTS -> FgdmState.EXCEPTION_ASKED;
        };
    }

}
