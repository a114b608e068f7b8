package org.childjourney.childinneed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * How a team manager took up a child in need plan.
 *
 * @param decision whether it is taken up
 * @param notTakenUpBecause why not
 * @param supportGoesOn who supports the child instead
 * @param workerStays whether the child's worker stays
 * @param worker user id of the worker from now on, if another
 */
@Embeddable
public record Acceptance(@Enumerated(EnumType.STRING) AcceptanceDecision decision, String notTakenUpBecause,
        String supportGoesOn, Boolean workerStays, @Column(name = "new_worker") String worker) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Acceptance {
        var accepted = decision == AcceptanceDecision.ACCEPTED;
        Needed.when(!accepted, "notTakenUpBecause", notTakenUpBecause, "Why is it not taken up?");
        Needed.when(!accepted, "supportGoesOn", supportGoesOn, "Who supports the child and the family instead?");
        Needed.when(accepted, "workerStays", workerStays, "Does the child's worker stay the same?");
        Needed.when(accepted && Boolean.FALSE.equals(workerStays), "worker", worker, "Who works with the family now?");
    }

    boolean accepted() {
        return this.decision == AcceptanceDecision.ACCEPTED;
    }

}
