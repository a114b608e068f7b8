package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * A child who lives away from home by agreement (Children Act 1989 section 20) while the
 * family is in pre-proceedings.
 *
 * @param since from when
 * @param agreedBy who agreed
 * @param informed whether they know that they can end it at any time, and had advice
 */
public record Section20(LocalDate since, String agreedBy, boolean informed) {

    /**
     * What the form says, or null when the child does not live away by agreement.
     * @throws org.childjourney.casefile.Refused if an answer is missing, or the agreement
     * is not an informed one
     */
    public static Section20 answered(boolean livesAway, LocalDate since, String agreedBy, Boolean informed) {
        if (!livesAway) {
            return null;
        }
        Needed.when(true, "section20Since", since, "Since when does the child live away from home by agreement?");
        Needed.when(true, "section20AgreedBy", agreedBy, "Who agreed?");
        if (!Boolean.TRUE.equals(informed)) {
            throw new Refused("section20Informed",
                    "An agreement under section 20 has to be an informed one. Make sure that whoever agreed knows "
                            + "what it means, can have legal advice and can end it at any time.");
        }
        return new Section20(since, agreedBy, true);
    }

}
