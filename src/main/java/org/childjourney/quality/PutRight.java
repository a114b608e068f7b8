package org.childjourney.quality;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * How what an audit found was put right for the child.
 *
 * @param whatWasDone what was done
 * @param doneOn when
 */
@Embeddable
public record PutRight(String whatWasDone, LocalDate doneOn) {
}
