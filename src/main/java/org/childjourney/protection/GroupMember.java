package org.childjourney.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody in a core group, or invited to a meeting.
 *
 * @param name their name
 * @param role their role
 */
public record GroupMember(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String role) {
}
