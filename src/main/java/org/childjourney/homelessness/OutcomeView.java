package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * One authority's decision on the outcome.
 *
 * @param decided the outcome
 * @param rationale why
 * @param panelOn when the panel looked at it, may be null
 * @param howWordsUsed what the young person's words changed; null for the district
 */
public record OutcomeView(Outcome decided, String rationale, LocalDate panelOn, String howWordsUsed) {

}
