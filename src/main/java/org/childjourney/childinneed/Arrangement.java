package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * How the first meeting stands, as the worker arranges it.
 *
 * @param standing how it stands
 * @param meetingOn for when it is booked, unless it fell through
 * @param how how people meet
 * @param offered ways of meeting that the family was offered
 * @param reason why it fell through, was put off, or is held without the family
 * @param explanation what happened, when there is a reason
 */
@Embeddable
public record Arrangement(@Enumerated(EnumType.STRING) MeetingStanding standing, LocalDate meetingOn,
        @Enumerated(EnumType.STRING) MeetingWay how, @Convert(converter = Ways.class) List<MeetingWay> offered,
        @Enumerated(EnumType.STRING) NotHeldReason reason, String explanation) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Arrangement {
        offered = Needed.listOf(offered);
        var off = standing == MeetingStanding.FELL_THROUGH;
        var without = standing == MeetingStanding.WITHOUT_FAMILY;
        Needed.when(!off, "meetingOn", meetingOn, "For which day is it booked?");
        Needed.when(!off, "how", how, "How do you meet?");
        Needed.when(off || without, "reason", reason, "Why?");
        Needed.when(reason != null, "explanation", explanation, "What happened, and what have you tried?");
        Needed.when(off || without, "offered", offered, "Which other ways of meeting did you offer?");
    }

    boolean withoutConsent() {
        return this.reason == NotHeldReason.CONSENT_WITHDRAWN;
    }

}
