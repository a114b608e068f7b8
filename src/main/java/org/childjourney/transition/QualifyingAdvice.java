package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Advice and help to somebody who qualifies for it.
 *
 * @param advisedOn when
 * @param inTheirWords their own words
 * @param advice the advice and help
 * @param vacationHome whether they need accommodation in vacations
 * @param vacationPlan where they live in vacations, null where it is not asked
 * @param toldOfReturn whether they know that they can come back
 */
public record QualifyingAdvice(LocalDate advisedOn, String inTheirWords, String advice, boolean vacationHome,
        String vacationPlan, boolean toldOfReturn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public QualifyingAdvice {
        Needed.when(vacationHome, "vacationPlan", vacationPlan, "Where do they live in the holidays?");
    }

}
