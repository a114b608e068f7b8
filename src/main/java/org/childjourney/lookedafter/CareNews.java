package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a further hand-over about a child in care was taken up.
 *
 * @param whatIsNew what is new
 * @param decision what it leads to
 * @param rationale why
 * @param neededBy by when another place is needed
 */
public record CareNews(String whatIsNew, CareNewsDecision decision, String rationale, LocalDate neededBy) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CareNews {
        Needed.when(decision == CareNewsDecision.PLACE_NEEDED, "neededBy", neededBy, "By when?");
    }

}
