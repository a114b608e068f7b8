package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Refused;

/**
 * Where a young person is going to live from 18.
 *
 * @param plannedOn when
 * @param youngPersonsWords their own words
 * @param firstChoice the first choice
 * @param secondChoice the second choice
 * @param whySuitable why both suit them
 * @param jointProtocol whether the joint protocol was followed
 * @param stayingCloseAssessed whether staying close support was assessed
 * @param answer whether it is settled
 */
public record HousingPlan(LocalDate plannedOn, String youngPersonsWords, HousingOption firstChoice,
        HousingOption secondChoice, String whySuitable, boolean jointProtocol, boolean stayingCloseAssessed,
        ReadyAnswer answer) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public HousingPlan {
        if (firstChoice == secondChoice) {
            throw new Refused("secondChoice", "Both choices are the same. Name two different ones.");
        }
    }

}
