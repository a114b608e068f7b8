package org.childjourney.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An offer that an employer or provider made.
 *
 * @param employer who made it
 * @param kind what it is
 * @param taken whether it was taken up
 */
public record OfferMade(@NotBlank @Size(max = 100) String employer, @NotNull OfferKind kind, @NotNull Boolean taken) {
}
