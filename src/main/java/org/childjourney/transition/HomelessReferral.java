package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * A homeless care leaver and the district that has to help.
 *
 * @param homelessFrom from when they are homeless
 * @param consents whether they agree to be referred
 * @param whyNot why not, null where it is not asked
 * @param district which district, null where it is not asked
 * @param referredOn when it was referred, null where it is not asked
 * @param priorityNeed whether they have priority need
 * @param tonight where they are tonight
 * @param youngPersonsWords their own words
 */
public record HomelessReferral(LocalDate homelessFrom, boolean consents, String whyNot, District district,
        LocalDate referredOn, PriorityNeed priorityNeed, String tonight, String youngPersonsWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HomelessReferral {
        Needed.when(!consents, "whyNot", whyNot, "Why not, and what do you do instead?");
        Needed.when(consents, "district", district, "Which district?");
        Needed.when(consents, "referredOn", referredOn, "When was it referred?");
    }

}
