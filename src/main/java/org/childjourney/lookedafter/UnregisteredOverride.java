package org.childjourney.lookedafter;

import org.childjourney.casefile.Needed;

/**
 * What the director decides before a child moves to a home that is not registered.
 *
 * @param decision whether the child may live there for a week
 * @param rationale why
 * @param howKeptSafe how the child is kept safe there
 * @param searchGoesOn how a registered home is sought meanwhile
 */
public record UnregisteredOverride(UnregisteredAnswer decision, String rationale, String howKeptSafe,
        String searchGoesOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public UnregisteredOverride {
        var allowed = decision == UnregisteredAnswer.ONE_WEEK;
        Needed.when(allowed, "howKeptSafe", howKeptSafe, "How is the child kept safe there?");
        Needed.when(allowed, "searchGoesOn", searchGoesOn, "How is a registered home sought meanwhile?");
    }

}
