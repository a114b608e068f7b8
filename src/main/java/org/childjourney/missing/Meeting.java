package org.childjourney.missing;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Codes;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * A meeting of all agencies about a child at risk of exploitation, as far as it is not a
 * list of actions.
 *
 * @param heldOn when
 * @param attended codes of who took part
 * @param factors codes of the risks discussed (assessment factors of the census)
 * @param riskLevel how high the risk is now
 * @param childsWords what the child has said, word for word
 * @param whatChildWants what the child wants
 * @param discussion what the agencies know
 * @param disruption what is done about those who cause the harm
 * @param nationalReferral whether the child was referred as a possible victim of modern
 * slavery
 * @param nationalReferralOn when
 * @param nationalReferralReference its reference, may be null
 * @param notReferredReason why not
 * @param decision what was decided
 * @param nextMeetingOn when the next meeting is, unless the risk has gone down
 * @param supportGoesOn who supports the child from now on, when the risk has gone down
 * @param rationale why
 * @param howChildsViewsUsed how what the child wants counted
 */
@Embeddable
public record Meeting(LocalDate heldOn, @Convert(converter = Codes.class) List<String> attended,
        @Convert(converter = Codes.class) List<String> factors, @Enumerated(EnumType.STRING) RiskLevel riskLevel,
        String childsWords, String whatChildWants, String discussion, String disruption,
        @Enumerated(EnumType.STRING) NationalReferral nationalReferral, LocalDate nationalReferralOn,
        String nationalReferralReference, String notReferredReason,
        @Enumerated(EnumType.STRING) MeetingDecision decision, LocalDate nextMeetingOn, String supportGoesOn,
        String rationale, String howChildsViewsUsed) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws Refused naming that question
     */
    public Meeting {
        var referred = nationalReferral != NationalReferral.NOT_NEEDED;
        Needed.when(referred, "nationalReferralOn", nationalReferralOn, "When was the referral made?");
        Needed.when(!referred, "notReferredReason", notReferredReason, "Why not?");
        var reduced = decision == MeetingDecision.RISK_REDUCED;
        Needed.when(!reduced, "nextMeetingOn", nextMeetingOn, "When is the next meeting?");
        Needed.when(reduced, "supportGoesOn", supportGoesOn, "Who supports the child from now on?");
        if (!reduced && !nextMeetingOn.isAfter(heldOn)) {
            throw new Refused("nextMeetingOn",
                    "The next meeting comes after the one on %s. Check the day.".formatted(Days.said(heldOn)));
        }
    }

}
