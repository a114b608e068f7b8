package org.childjourney.transition;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * What was done in a crisis, on the same day.
 *
 * @param answeredAt when
 * @param youngPersonsWords their own words
 * @param safeTonight how they are safe tonight
 * @param adultSafeguarding whether adult safeguarding or police were told
 * @param meeting whether a My Safety Meeting or a strategy discussion is needed
 * @param whyNot why not, null where it is not asked
 */
public record CrisisAnswer(Instant answeredAt, String youngPersonsWords, String safeTonight, boolean adultSafeguarding,
        SafetyMeeting meeting, String whyNot) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CrisisAnswer {
        Needed.when(meeting == SafetyMeeting.NOT_NEEDED, "whyNot", whyNot, "Why not?");
    }

}
