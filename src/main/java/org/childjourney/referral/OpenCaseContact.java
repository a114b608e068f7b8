package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What the worker of an open case does with a new contact.
 */
public record OpenCaseContact(boolean childSafeNow, String whyNotSafe, OpenCaseAction nextAction, String rationale,
        LocalDate actionDueOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public OpenCaseContact {
        Needed.when(!childSafeNow, "whyNotSafe", whyNotSafe,
                "What makes the child unsafe, and what are you doing about it today?");
    }

}
