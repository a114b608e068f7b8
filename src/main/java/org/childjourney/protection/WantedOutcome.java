package org.childjourney.protection;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something that is to be different for the child.
 *
 * @param wanted what will be different for the child
 * @param howSeen how everybody will see it
 * @param owner who helps with it
 * @param byWhen by when
 */
public record WantedOutcome(@NotBlank @Size(max = 250) String wanted, @NotBlank @Size(max = 250) String howSeen,
        @NotBlank @Size(max = 100) String owner, @NotNull LocalDate byWhen) {
}
