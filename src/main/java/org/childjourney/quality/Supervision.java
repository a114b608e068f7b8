package org.childjourney.quality;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.childjourney.casefile.Needed;

/**
 * What manager and worker looked at together.
 *
 * @param heldOn when
 * @param childsLife how life is for the child
 * @param progress what has got better, and what has not
 * @param worries what they worry about
 * @param direction what the manager directs
 * @param caseloadManageable whether the worker can manage their caseload
 * @param caseloadAction what changes if not
 */
@Embeddable
public record Supervision(LocalDate heldOn, String childsLife, String progress, String worries, String direction,
        boolean caseloadManageable, String caseloadAction) {

    /**
     * Refuses what leaves a question open that another answer raises.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Supervision {
        Needed.when(!caseloadManageable, "caseloadAction", caseloadAction, "What changes, so that they can?");
    }

}
