package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * A health assessment (Care Planning, Placement and Case Review Regulations 2010
 * regulation 7).
 *
 * @param result what came of it
 * @param heldOn when
 * @param doneBy who did it
 * @param findings what was found, and what is done about it
 * @param childsView what the child says about their health
 * @param immunisationsUpToDate whether immunisations are up to date
 * @param dentalCheckOn when the teeth were last checked, may be null
 * @param whyNot why the child declined, or why it has not taken place yet
 */
public record HealthAssessment(HealthResult result, LocalDate heldOn, AssessedBy doneBy, String findings,
        String childsView, Boolean immunisationsUpToDate, LocalDate dentalCheckOn, String whyNot) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HealthAssessment {
        var done = result == HealthResult.DONE;
        Needed.when(done, "heldOn", heldOn, "When was it?");
        Needed.when(done, "doneBy", doneBy, "Who did it?");
        Needed.when(done, "findings", findings, "What was found, and what is done about it?");
        Needed.when(done, "childsView", childsView, "What does the child say about their health?");
        Needed.when(done, "immunisationsUpToDate", immunisationsUpToDate, "Are immunisations up to date?");
        Needed.when(!done, "whyNot", whyNot, "Why not?");
    }

}
