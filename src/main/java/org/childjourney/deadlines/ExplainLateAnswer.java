package org.childjourney.deadlines;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

/**
 * What an agency says about an answer that it has not given in time.
 *
 * @param reasonForDelay why the answer is late
 * @param actionTaken what is being done, by whom and by when
 * @param confirmed that the answer is meant
 */
record ExplainLateAnswer(@NotBlank(message = "Say why the answer is late.") String reasonForDelay,
        @NotBlank(message = "Say what is being done about it.") String actionTaken,
        @AssertTrue(message = "Tick the box to confirm your answer.") boolean confirmed) implements WhyLate {

}
