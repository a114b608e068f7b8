package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What a review of a housing decision found.
 *
 * @param reviewed what the review found
 * @param noticeOn when notice was given
 * @param reasons why
 */
public record HousingReviewDecision(ReviewOutcome reviewed, LocalDate noticeOn, String reasons) {

}
