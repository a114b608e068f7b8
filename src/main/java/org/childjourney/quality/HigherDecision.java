package org.childjourney.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the head of service decides on a challenge that its answer did not settle.
 *
 * @param upheld whether the challenge is right
 * @param decisionReason the decision, why, and what happens now
 */
@Embeddable
public record HigherDecision(@Enumerated(EnumType.STRING) Upheld upheld, String decisionReason) {

    /** Whether a challenge is right. */
    public enum Upheld {

        /** Right. */
        UPHELD("right"),

        /** Right in part. */
        PARTLY_UPHELD("right in part"),

        /** Not right. */
        NOT_UPHELD("not right");

        private final String words;

        Upheld(String words) {
            this.words = words;
        }

        /** In words, within a sentence. */
        public String words() {
            return this.words;
        }

    }

}
