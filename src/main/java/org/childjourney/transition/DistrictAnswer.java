package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What a district answers to the referral of a homeless care leaver.
 *
 * @param answeredOn when
 * @param duty which duty it accepts
 * @param whyNone why none, null where it is not asked
 * @param whatHappens what happens next, and where they sleep until then
 * @param officer whom to talk to
 */
public record DistrictAnswer(LocalDate answeredOn, DistrictDuty duty, String whyNone, String whatHappens,
        String officer) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public DistrictAnswer {
        Needed.when(duty == DistrictDuty.NONE, "whyNone", whyNone, "Why none?");
    }

}
