package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * Which documents and accounts a young person has for 18.
 *
 * @param checkedOn when
 * @param ready what they have
 * @param healthPassportOn when the health passport was given, null where it is not asked
 * @param missing what is missing, null where it is not asked
 */
public record DocumentsChecked(LocalDate checkedOn, List<ReadyDocument> ready, LocalDate healthPassportOn,
        String missing) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public DocumentsChecked {
        ready = Needed.listOf(ready);
        Needed.when(ready.contains(ReadyDocument.HEALTH_PASSPORT), "healthPassportOn", healthPassportOn,
                "When did they get the health passport?");
    }

}
