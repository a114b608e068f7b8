package org.childjourney.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What the manager answers to a challenge.
 *
 * @param decision whether it is agreed
 * @param answer the answer and what happens now
 * @param whyNotAll why not all of it is agreed
 */
@Embeddable
public record ChallengeReply(@Enumerated(EnumType.STRING) Decision decision, String answer, String whyNotAll) {

    /** Whether a challenge is agreed. */
    public enum Decision {

        /** Agreed, and done. */
        AGREED("agreed"),

        /** Agreed in part. */
        PARTLY("agreed in part"),

        /** Not agreed. */
        NOT_AGREED("not agreed");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        /** In words, within a sentence. */
        public String words() {
            return this.words;
        }

    }

    /**
     * Refuses to disagree without a reason.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ChallengeReply {
        Needed.when(decision != Decision.AGREED, "whyNotAll", whyNotAll, "Why not all of it?");
    }

}
