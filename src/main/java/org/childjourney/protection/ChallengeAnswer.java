package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * A service manager's answer to the chair's challenge.
 *
 * @param decision whether it is accepted
 * @param action what is done, null where it is not asked
 * @param rationale why it is seen differently, null where it is not asked
 * @param reviewOn when an earlier review is held, null where it is not asked
 */
public record ChallengeAnswer(ChallengeDecision decision, String action, String rationale, LocalDate reviewOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ChallengeAnswer {
        Needed.when(decision == ChallengeDecision.ACCEPTED, "action", action, "What is done, by whom and by when?");
        Needed.when(decision == ChallengeDecision.NOT_ACCEPTED, "rationale", rationale,
                "Why do you see it differently, and what did the chair say to that?");
    }

}
