package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * Who is responsible for what as a young person comes to 18, on one page.
 *
 * @param inMyWords what matters to the young person
 * @param whereILive where they will live
 * @param whatIDo what they will do
 * @param myMoney money
 * @param myHealth health
 * @param ifItGoesWrong whom they call
 * @param responsibilities who does what
 * @param lookedAtOn when they looked at it together
 * @param whatTheySaid what they said about it
 */
public record PlanOnAPage(String inMyWords, String whereILive, String whatIDo, String myMoney, String myHealth,
        String ifItGoesWrong, List<Responsibility> responsibilities, LocalDate lookedAtOn, String whatTheySaid) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public PlanOnAPage {
        responsibilities = Needed.listOf(responsibilities);
        if (responsibilities.size() > 8) {
            throw new Refused("responsibilities",
                    "One page holds eight lines. Keep what matters most, the rest is in the pathway plan.");
        }
    }

}
