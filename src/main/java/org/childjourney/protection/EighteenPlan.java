package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What is planned for a young person with a protection plan who turns 18.
 *
 * @param youngPersonsView what the young person wants, word for word
 * @param reviewOn when the last review is
 * @param referralMade whether adult services were asked
 * @param referredOn when, null where it is not asked
 * @param acceptedBy who accepted, null where it is not asked
 * @param whyNotNeeded why not, null where it is not asked
 */
public record EighteenPlan(String youngPersonsView, LocalDate reviewOn, boolean referralMade, LocalDate referredOn,
        String acceptedBy, String whyNotNeeded) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EighteenPlan {
        Needed.when(referralMade, "referredOn", referredOn, "When?");
        Needed.when(referralMade, "acceptedBy", acceptedBy, "Who accepted, and from which team?");
        Needed.when(!referralMade, "whyNotNeeded", whyNotNeeded,
                "Why do they not need adult services, and who can they turn to?");
    }

}
