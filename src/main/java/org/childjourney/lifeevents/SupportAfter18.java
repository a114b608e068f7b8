package org.childjourney.lifeevents;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What was agreed with a young person who has turned 18: no journey ends by age alone.
 *
 * @param youngPersonsView what the young person wants, in their own words
 * @param referralMade whether adult services were asked
 * @param careActSection on which duty, when asked
 * @param referredOn when, when asked
 * @param acceptedBy who accepted there, when asked
 * @param whyNotNeeded why not, when not asked
 * @param destination where and with whom the young person lives from now on
 * @param unfinishedWork what of the work was unfinished and what became of it
 */
@Embeddable
public record SupportAfter18(String youngPersonsView, boolean referralMade,
        @Enumerated(EnumType.STRING) CareActSection careActSection, LocalDate referredOn, String acceptedBy,
        String whyNotNeeded, String destination, String unfinishedWork) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SupportAfter18 {
        Needed.when(referralMade, "careActSection", careActSection, "On which duty?");
        Needed.when(referralMade, "referredOn", referredOn, "When?");
        Needed.when(referralMade, "acceptedBy", acceptedBy, "Who accepted, and from which team?");
        Needed.when(!referralMade, "whyNotNeeded", whyNotNeeded,
                "Why do they not need adult services, and who can they turn to?");
    }

}
