package org.childjourney.deadlines;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

/**
 * What a level of the ladder answers about an allegation of which the designated officer
 * was not told in time.
 *
 * @param reasonForDelay why not
 * @param actionTaken what is being done, by whom and by when
 * @param confirmed that the answer is meant
 */
record AnswerAllegationBreach(
        @NotBlank(message = "Say why the designated officer was not told in time.") String reasonForDelay,
        @NotBlank(message = "Say what is being done about it.") String actionTaken,
        @AssertTrue(message = "Tick the box to confirm your answer.") boolean confirmed) implements WhyLate {

}
