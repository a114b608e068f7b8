package org.childjourney.complaints;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a senior manager decides at stage 2.
 *
 * @param adjudication what is found
 * @param adjudicationReason why
 * @param whatHappensNow what happens now, by when
 * @param adjudicatedOn when it was sent
 */
@Embeddable
public record Adjudication(@Enumerated(EnumType.STRING) Finding adjudication, String adjudicationReason,
        String whatHappensNow, LocalDate adjudicatedOn) {
}
