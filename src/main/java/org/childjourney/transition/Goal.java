package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A goal of a pathway plan.
 *
 * @param matter which of the ten matters
 * @param goal what the young person wants
 * @param steps how to get there
 * @param who who helps
 * @param byWhen by when
 */
public record Goal(@NotNull PathwayMatter matter, @NotBlank @Size(max = 250) String goal,
        @NotBlank @Size(max = 500) String steps, @NotBlank @Size(max = 100) String who, @NotNull LocalDate byWhen) {
}
