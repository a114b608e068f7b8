package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Whether a child who was to cease to be looked after has done so.
 *
 * @param hasEnded whether it has
 * @param endedOn when
 * @param livesNow where and with whom the child lives
 * @param whyNot why not
 */
public record ConfirmedEnd(boolean hasEnded, LocalDate endedOn, String livesNow, String whyNot) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ConfirmedEnd {
        Needed.when(hasEnded, "endedOn", endedOn, "On which day did it end?");
        Needed.when(hasEnded, "livesNow", livesNow, "Where and with whom does the child live now?");
        Needed.when(!hasEnded, "whyNot", whyNot, "Why not?");
    }

}
