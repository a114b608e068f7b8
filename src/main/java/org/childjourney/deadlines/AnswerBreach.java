package org.childjourney.deadlines;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

/**
 * What a level of the ladder answers about late work.
 *
 * @param reasonForDelay why the work is late
 * @param actionTaken what is being done, by whom and by when
 * @param confirmed that the answer is meant
 */
record AnswerBreach(@NotBlank(message = "Say why the work is late.") String reasonForDelay,
        @NotBlank(message = "Say what is being done about it.") String actionTaken,
        @AssertTrue(message = "Tick the box to confirm your answer.") boolean confirmed) implements WhyLate {

}
