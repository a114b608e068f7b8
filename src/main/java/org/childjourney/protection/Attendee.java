package org.childjourney.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who took part in a discussion or meeting.
 *
 * @param agency for whom
 * @param name their name
 * @param role their role
 */
public record Attendee(@NotNull AttendingAgency agency, @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String role) {
}
