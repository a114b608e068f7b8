package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;

/**
 * A hearing, recorded once for all brothers and sisters.
 *
 * @param kind what it was for
 * @param heldOn when
 * @param whatHappened what happened
 * @param ordersMade whether the court made orders or looked at care plans
 * @param extended whether the court gave more time
 * @param extendedUntil until when
 * @param extensionReason why that is necessary to resolve the case justly
 * @param nextHearing what the next hearing is for, null when there is none
 * @param nextHearingOn when it is
 */
public record Hearing(HearingKind kind, LocalDate heldOn, String whatHappened, boolean ordersMade, boolean extended,
        LocalDate extendedUntil, String extensionReason, HearingKind nextHearing, LocalDate nextHearingOn) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public Hearing {
        Needed.when(extended, "extendedUntil", extendedUntil, "Until when?");
        Needed.when(extended, "extensionReason", extensionReason,
                "Why is more time necessary to resolve the case justly?");
        Needed.when(!ordersMade, "nextHearing", nextHearing, "What is the next hearing for?");
        Needed.when(nextHearing != null, "nextHearingOn", nextHearingOn, "When is it?");
        Days.inOrder("nextHearingOn", heldOn, nextHearingOn, "The next hearing comes after this one. Check both days.");
    }

    CourtStep next() {
        if (this.ordersMade) {
            return CourtStep.ORDERS;
        }
        return this.nextHearing.advocatesMeetBefore() ? CourtStep.ADVOCATES : CourtStep.HEARING;
    }

}
