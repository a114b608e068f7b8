package org.childjourney.protection;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something that has to be done, by whom and by when.
 *
 * @param action what
 * @param owner who
 * @param dueOn by when
 */
public record FollowUp(@NotBlank @Size(max = 250) String action, @NotBlank @Size(max = 100) String owner,
        @NotNull LocalDate dueOn) {
}
