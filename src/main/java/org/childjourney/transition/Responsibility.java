package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who does what as somebody comes to 18.
 *
 * @param what what
 * @param who who
 * @param how how to reach them
 * @param byWhen by when
 */
public record Responsibility(@NotBlank @Size(max = 120) String what, @NotBlank @Size(max = 80) String who,
        @NotBlank @Size(max = 80) String how, @NotNull LocalDate byWhen) {
}
