package org.childjourney.referral;

import java.time.LocalDate;

/**
 * What follows an assessment when no usual outcome does.
 */
public record OtherOutcome(AssessmentOutcome outcome, String whatWillHappen, String whoIsResponsible, LocalDate dueOn,
        String rationale) {

}
