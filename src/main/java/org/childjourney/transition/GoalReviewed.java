package org.childjourney.transition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How far one goal has come.
 *
 * @param goal its number in the plan
 * @param progress how far it has come
 * @param outcome what is different now
 */
public record GoalReviewed(@NotNull @Min(1) @Max(60) Integer goal, @NotNull GoalProgress progress,
        @NotBlank @Size(max = 250) String outcome) {
}
