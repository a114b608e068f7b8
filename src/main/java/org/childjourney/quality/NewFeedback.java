package org.childjourney.quality;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a child or parent says about the work with them.
 *
 * @param saidBy who says it
 * @param occasion when, in the course of the work
 * @param saidOn on which day
 * @param helped whether the work helps
 * @param listenedTo whether they feel listened to
 * @param whatHelped what has helped, may be null
 * @param whatToChange what should change, may be null
 * @param mayBeShared whether the participation team may read the words without names
 */
@Embeddable
public record NewFeedback(@Enumerated(EnumType.STRING) SaidBy saidBy, @Enumerated(EnumType.STRING) Occasion occasion,
        LocalDate saidOn, @Enumerated(EnumType.STRING) Helped helped,
        @Enumerated(EnumType.STRING) ListenedTo listenedTo, String whatHelped, String whatToChange,
        boolean mayBeShared) {
}
