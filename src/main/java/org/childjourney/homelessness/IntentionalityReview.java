package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What the head of service made of an assertion of intentional homelessness.
 *
 * @param metOn when it was talked about
 * @param view the view, and why
 */
public record IntentionalityReview(LocalDate metOn, String view) {

}
