package org.childjourney.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who is invited to the first child in need meeting.
 *
 * @param name their name
 * @param role their role
 * @param family whether they belong to the family or its friends
 */
public record Guest(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String role,
        @NotNull Boolean family) {
}
