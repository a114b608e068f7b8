package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What the lawyer advised on an assertion of intentional homelessness.
 *
 * @param advisedOn when it was advised
 * @param advice the advice
 */
public record IntentionalityAdvice(LocalDate advisedOn, String advice) {

}
