package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What the housing manager made of an assertion of intentional homelessness.
 *
 * @param metOn when it was talked about
 * @param view what the district holds now
 */
public record HousingIntentionalityReview(LocalDate metOn, String view) {

}
