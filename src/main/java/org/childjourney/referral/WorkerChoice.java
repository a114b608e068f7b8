package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * The worker whom a manager chooses for an assessment.
 */
public record WorkerChoice(String worker, Qualification leadPractitionerQualification, String supervisor,
        String whyThisWorker) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public WorkerChoice {
        Needed.when(leadPractitionerQualification == Qualification.OTHER_PRACTITIONER, "supervisor", supervisor,
                "Which social worker supervises? (user name)");
    }

}
