package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What became of a first meeting, as far as it is neither list nor plan.
 *
 * @param outcome whether it was held, and with whom
 * @param heldOn when
 * @param how how people met
 * @param offered ways of meeting that the family was offered
 * @param reason why it was not held, or not with the family
 * @param explanation what happened, when there is a reason
 * @param newMeetingOn another day, if one is booked already
 * @param visitBookedFor when the family is visited to go through the plan, after a
 * meeting without them
 * @param familyView what the family says
 */
@Embeddable
public record FirstMeeting(@Enumerated(EnumType.STRING) FirstMeetingOutcome outcome, LocalDate heldOn,
        @Enumerated(EnumType.STRING) MeetingWay how, @Convert(converter = Ways.class) List<MeetingWay> offered,
        @Enumerated(EnumType.STRING) NotHeldReason reason, String explanation, LocalDate newMeetingOn,
        LocalDate visitBookedFor, String familyView) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FirstMeeting {
        offered = Needed.listOf(offered);
        var with = outcome == FirstMeetingOutcome.HELD_WITH_FAMILY;
        Needed.when(outcome.held(), "heldOn", heldOn, "When was it held?");
        Needed.when(outcome.held(), "how", how, "How did you meet?");
        Needed.when(!with, "reason", reason, "Why?");
        Needed.when(!with, "explanation", explanation, "What happened, and what have you tried?");
        Needed.when(!with, "offered", offered, "Which other ways of meeting did you offer?");
        Needed.when(outcome == FirstMeetingOutcome.HELD_WITHOUT_FAMILY, "visitBookedFor", visitBookedFor,
                "When is the family visited to go through the plan?");
        Needed.when(with, "familyView", familyView, "What does the family say about the plan?");
    }

    boolean withFamily() {
        return this.outcome == FirstMeetingOutcome.HELD_WITH_FAMILY;
    }

    boolean withoutConsent() {
        return !withFamily() && this.reason == NotHeldReason.CONSENT_WITHDRAWN;
    }

}
