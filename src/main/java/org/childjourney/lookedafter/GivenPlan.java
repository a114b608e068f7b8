package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.documents.Delivery;

/**
 * Whether a child was given their care plan.
 *
 * @param given whether the child was
 * @param how in which way
 * @param givenOn when
 * @param childSaid what the child said about it, word for word
 * @param whyNot why not
 */
public record GivenPlan(boolean given, Delivery.How how, LocalDate givenOn, String childSaid, String whyNot) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public GivenPlan {
        Needed.when(given, "how", how, "How?");
        Needed.when(given, "givenOn", givenOn, "When?");
        Needed.when(given, "childSaid", childSaid, "What did the child say about it, in their own words?");
        Needed.when(!given, "whyNot", whyNot, "Why not?");
    }

}
