package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;

/**
 * One agreed assessment, as it stands.
 *
 * @param kind what it looks at
 * @param about whom
 * @param expert who writes it
 * @param instructedOn when they were asked
 * @param expectedOn when it is expected
 * @param receivedOn when it came, null while it has not
 * @param finding what it found, null while it has not come
 */
public record FollowedAssessment(AssessmentKind kind, String about, String expert, LocalDate instructedOn,
        LocalDate expectedOn, LocalDate receivedOn, String finding) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FollowedAssessment {
        Needed.when(receivedOn != null, "finding", finding, "What did it find?");
        Days.inOrder("receivedOn", instructedOn, receivedOn,
                "An assessment is received after it was asked for. Check both days.");
        Days.inOrder("expectedOn", instructedOn, expectedOn,
                "An assessment is expected after it was asked for. Check both days.");
    }

}
