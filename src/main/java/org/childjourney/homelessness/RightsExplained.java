package org.childjourney.homelessness;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * How a young person was told, in the first contact, what they can choose between and who
 * stands beside them.
 *
 * @param explainedAt when the assessment was explained
 * @param routes what was explained
 * @param informationPack which information was left with them
 * @param advocacyOffered whether advocacy was explained and offered
 * @param advocacyOfferedAt when advocacy was offered
 * @param whyNotOffered why it was not offered yet
 * @param advocacyDeclined whether the young person says no to an advocate
 * @param advocacyDeclinedReason why not, in their own words
 * @param housingConsent whether they agree that housing is told
 * @param inTheirWords what the young person said
 */
public record RightsExplained(Instant explainedAt, List<Route> routes, String informationPack, boolean advocacyOffered,
        Instant advocacyOfferedAt, String whyNotOffered, Boolean advocacyDeclined, String advocacyDeclinedReason,
        boolean housingConsent, String inTheirWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public RightsExplained {
        Needed.when(advocacyOffered, "advocacyOfferedAt", advocacyOfferedAt, "When?");
        Needed.when(!advocacyOffered, "whyNotOffered", whyNotOffered, "Why not, and when will you?");
        Needed.when(advocacyOffered, "advocacyDeclined", advocacyDeclined,
                "Does the young person say no to an advocate?");
        Needed.when(Boolean.TRUE.equals(advocacyDeclined), "advocacyDeclinedReason", advocacyDeclinedReason,
                "Why do they not want one, in their own words?");
    }

    /** Whether an advocate is asked: unless the young person says no. */
    boolean asksForAdvocate() {
        return this.advocacyOffered && !Boolean.TRUE.equals(this.advocacyDeclined);
    }

    String sentence() {
        var told = "The young person was told how the assessment works and what they can choose between. ";
        if (!this.advocacyOffered) {
            return told + "No advocate was offered yet: " + this.whyNotOffered;
        }
        return told + (asksForAdvocate() ? "An advocate is asked"
                : "They do not want an advocate: " + this.advocacyDeclinedReason);
    }

}
