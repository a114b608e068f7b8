package org.childjourney.quality;

import jakarta.persistence.Embeddable;
import org.childjourney.casefile.Needed;

/**
 * Whether the answer settles a challenge for whoever raised it.
 *
 * @param settled whether it does
 * @param whyNotSettled what is still not right if not
 */
@Embeddable
public record Weighed(Boolean settled, String whyNotSettled) {

    /**
     * Refuses to go on without a reason.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Weighed {
        Needed.when(Boolean.FALSE.equals(settled), "whyNotSettled", whyNotSettled, "What is still not right?");
    }

}
