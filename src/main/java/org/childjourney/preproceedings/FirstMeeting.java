package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * The first pre-proceedings meeting, recorded once for all brothers and sisters.
 *
 * @param heldOn when it was held, or was to be held
 * @param outcome what came of it
 * @param attendees who came
 * @param parentsLegalRep whether the parents had a solicitor
 * @param heldSeparately whether the parents were met separately
 * @param whyTogetherIsSafe why meeting them together was safe where there is domestic
 * abuse
 * @param heldEarlyBecause why it was held before the parents had time to find a solicitor
 * @param plan what is agreed
 * @param bottomLines what must not happen
 * @param contingency what happens if the plan does not work, in plain language
 * @param agreementSigned whether the agreement was signed
 * @param afterNonAttendance what is done when nobody came
 * @param unsafeBecause why it is not safe to go on
 */
public record FirstMeeting(LocalDate heldOn, MeetingOutcome outcome, String attendees, Answer parentsLegalRep,
        Boolean heldSeparately, String whyTogetherIsSafe, String heldEarlyBecause, List<PlannedAction> plan,
        String bottomLines, String contingency, Boolean agreementSigned, AfterNonAttendance afterNonAttendance,
        String unsafeBecause) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public FirstMeeting {
        plan = Needed.listOf(plan);
        var agreed = outcome == MeetingOutcome.AGREED || outcome == MeetingOutcome.PARTLY;
        Needed.when(outcome.effective(), "attendees", attendees, "Who came?");
        Needed.when(outcome.effective(), "parentsLegalRep", parentsLegalRep, "Did the parents have a solicitor?");
        Needed.when(outcome.effective(), "heldSeparately", heldSeparately, "Were the parents met separately?");
        Needed.when(agreed, "contingency", contingency, "What happens if the plan does not work?");
        Needed.when(agreed, "agreementSigned", agreementSigned, "Was the agreement signed?");
        Needed.when(outcome == MeetingOutcome.NOT_ATTENDED, "afterNonAttendance", afterNonAttendance,
                "What is done now?");
        Needed.when(outcome == MeetingOutcome.UNSAFE_TO_CONTINUE, "unsafeBecause", unsafeBecause,
                "Why is it not safe to go on?");
        if (agreed && plan.isEmpty()) {
            throw new Refused("plan", "Add at least one action with who does it and by when.");
        }
    }

    AfterMeeting next() {
        return switch (this.outcome) {
            case AGREED, PARTLY -> AfterMeeting.GO_ON;
            case UNSAFE_TO_CONTINUE -> AfterMeeting.LEGAL_GATEWAY;
            case NOT_ATTENDED -> switch (this.afterNonAttendance) {
                case ARRANGE_AGAIN -> AfterMeeting.HOLD_AGAIN;
                case GO_ON -> AfterMeeting.GO_ON;
                case LEGAL_GATEWAY -> AfterMeeting.LEGAL_GATEWAY;
            };
        };
    }

}
