package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a child ceased to be looked after.
 *
 * @param on the day on which it ended
 * @param reason code of the looked-after return for why an episode ceased, such as E4A
 * @param livesNow where and with whom the child lives now, in words; null after a death
 */
public record CeasedToBeLookedAfter(LocalDate on, String reason, String livesNow) {

    static final String DIED = "E2";

    /**
     * Refuses what leaves a question open.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CeasedToBeLookedAfter {
        Needed.when(true, "endedOn", on, "On which day did it end?");
        Needed.when(true, "reasonEpisodeCeased", reason, "How did it end?");
        Needed.when(!DIED.equals(reason), "livesNow", livesNow, "Where and with whom does the child live now?");
    }

}
