package org.childjourney.protection;

import java.time.LocalDate;

/**
 * What is arranged for the birth of a child with a protection plan.
 *
 * @param hospital the hospital
 * @param alertSentOn when the birth alert was sent
 * @param whoIsThere who is with the mother
 * @param whereBabyGoes where the baby goes
 * @param safety who does what
 * @param parentsAgree whether the parents know and agree
 * @param parentsViews what the parents say
 */
public record BirthPlan(String hospital, LocalDate alertSentOn, String whoIsThere, String whereBabyGoes, String safety,
        boolean parentsAgree, String parentsViews) {

}
