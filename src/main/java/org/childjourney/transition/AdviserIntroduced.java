package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How personal adviser and young person met first.
 *
 * @param metOn when
 * @param introduction how they were introduced
 * @param whyNotTogether why the social worker was not there, null where it is not asked
 * @param youngPersonsWords what the young person said
 * @param whatTheyWant what they want
 * @param entitlementsExplained whether entitlements were explained
 * @param localOfferShared whether the local offer was shared
 */
public record AdviserIntroduced(LocalDate metOn, Introduction introduction, String whyNotTogether,
        String youngPersonsWords, String whatTheyWant, boolean entitlementsExplained, boolean localOfferShared) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AdviserIntroduced {
        Needed.when(introduction == Introduction.WITHOUT_SOCIAL_WORKER, "whyNotTogether", whyNotTogether,
                "Why was the social worker not there?");
        Needed.tickedWhen(true, "entitlementsExplained", entitlementsExplained, "They know what they are entitled to");
    }

}
