package org.childjourney.protection;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * The planning of a baby's discharge from hospital.
 *
 * @param stage how far the planning is
 * @param dischargeAt when the baby is discharged
 * @param meetingAt when the meeting is
 * @param attendees who took part
 * @param whereTo where the baby lives, null where it is not asked
 * @param plan who visits when, null where it is not asked
 */
public record DischargePlan(DischargeStage stage, Instant dischargeAt, Instant meetingAt, List<Attendee> attendees,
        String whereTo, String plan) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public DischargePlan {
        attendees = Needed.listOf(attendees);
        Needed.when(stage == DischargeStage.HELD, "attendees", attendees, "Who took part?");
        Needed.when(stage == DischargeStage.HELD, "whereTo", whereTo, "Where does the baby live, and with whom?");
        Needed.when(stage == DischargeStage.HELD, "plan", plan, "Who visits when, and what happens if it goes wrong?");
        if (meetingAt != null && dischargeAt != null && meetingAt.isAfter(dischargeAt)) {
            throw new Refused("meetingAt",
                    "The meeting is held before the baby leaves the hospital. Please check both times.");
        }
    }

}
