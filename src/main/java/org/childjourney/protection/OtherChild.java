package org.childjourney.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A brother or sister whom the same event was about.
 *
 * @param caseReference their case reference
 */
public record OtherChild(@NotBlank @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference) {
}
