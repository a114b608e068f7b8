package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * How a prevention duty ended.
 *
 * @param how how it ended
 * @param endedOn on which day
 * @param noticeOn when notice was given in writing
 * @param housedAt where they live now
 * @param rationale what was done, and why it ends
 */
public record PreventionEnd(PreventionEndHow how, LocalDate endedOn, LocalDate noticeOn, HousedAtEnd housedAt,
        String rationale) {

}
