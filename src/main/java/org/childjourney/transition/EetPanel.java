package org.childjourney.transition;

import java.time.LocalDate;

/**
 * A panel after two steps that were not done.
 *
 * @param heldOn when
 * @param attended who was there
 * @param youngPersonsWords their own words
 * @param commitments who offers what
 * @param decision what is decided
 * @param rationale why
 */
public record EetPanel(LocalDate heldOn, String attended, String youngPersonsWords, String commitments,
        PanelDecision decision, String rationale) {

}
