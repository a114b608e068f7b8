package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What a young person without lasting leave does, whatever the answer.
 *
 * @param leaveEndsOn when leave ends
 * @param status how the application stands
 * @param lodgedOn when it was lodged, null where it is not asked
 * @param solicitor who the solicitor is, null where it is not asked
 * @param youngPersonsWords their own words
 * @param ifGranted if it is granted
 * @param ifRefused if it is refused
 * @param whileWaiting while they wait
 * @param answer whether it is settled
 */
public record ImmigrationPlan(LocalDate leaveEndsOn, LeaveStatus status, LocalDate lodgedOn, String solicitor,
        String youngPersonsWords, String ifGranted, String ifRefused, String whileWaiting, ReadyAnswer answer) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public ImmigrationPlan {
        Needed.when(status == LeaveStatus.PENDING || status == LeaveStatus.GRANTED
                || status == LeaveStatus.REFUSED_APPEAL || status == LeaveStatus.APPEAL_RIGHTS_EXHAUSTED, "lodgedOn",
                lodgedOn, "When was it lodged?");
        if (answer == ReadyAnswer.SETTLED && status == LeaveStatus.NOT_LODGED) {
            throw new Refused("answer", "It is settled once the application is lodged. Until then answer \"Not yet\".");
        }
    }

}
