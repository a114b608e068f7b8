package org.childjourney.protection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How things are with one outcome of a plan.
 *
 * @param outcome its number in the plan
 * @param progress how things are
 * @param seen what shows it
 */
public record OutcomeProgress(@NotNull @Min(1) @Max(50) Integer outcome, @NotNull Progress progress,
        @NotBlank @Size(max = 250) String seen) {
}
