package org.childjourney.referral;

/**
 * What a new concern changes.
 *
 * @param decision what the manager decided
 * @param ragRating how urgent the referral is now, null while it is not rated
 */
public record ConcernAnswer(ConcernDecision decision, UrgencyRating ragRating) {

    /** The code of the urgency, or null. */
    public String ragRatingCode() {
        return (this.ragRating != null) ? this.ragRating.name() : null;
    }

}
