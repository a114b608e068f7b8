package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What the lawyer advised on an outcome without section 20.
 *
 * @param advisedOn when it was advised
 * @param advice the advice
 */
public record OutcomeAdvice(LocalDate advisedOn, String advice) {

}
