package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Help for a care leaver who is or becomes a parent.
 *
 * @param dueOrBornOn when the baby is expected or was born
 * @param youngPersonsWords their own words
 * @param help what help
 * @param worryForTheBaby whether there is a worry about the baby
 * @param told who was told, null where it is not asked
 * @param educationAndWork education and work
 */
public record ParentSupport(LocalDate dueOrBornOn, String youngPersonsWords, String help, boolean worryForTheBaby,
        String told, String educationAndWork) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ParentSupport {
        Needed.when(worryForTheBaby, "told", told, "Who was told, and do they know?");
    }

}
