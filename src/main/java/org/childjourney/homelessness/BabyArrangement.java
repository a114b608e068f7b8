package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What was arranged for the child of a young person.
 *
 * @param expectedOn when the baby is expected, may be null
 * @param contactMadeOn when the front door was told
 * @param babyReference case reference of the baby or child, may be null
 * @param togetherPlace whether they need a place together
 * @param harmToBaby whether significant harm to the baby is suspected
 * @param plan what is planned
 */
public record BabyArrangement(LocalDate expectedOn, LocalDate contactMadeOn, String babyReference,
        boolean togetherPlace, boolean harmToBaby, String plan) {

}
