package org.childjourney.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who was invited to a conference.
 *
 * @param agency for whom
 * @param name their name
 * @param role their role
 * @param part how they took part
 * @param directContact whether they are in direct contact with the child
 */
public record ConferenceAttendee(@NotNull AttendingAgency agency, @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String role, @NotNull TookPart part, @NotNull Boolean directContact) {
}
