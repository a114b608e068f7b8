package org.childjourney.protection;

/**
 * What a senior leader answers for a child in police protection, or under an order, whose
 * time runs out.
 *
 * @param position how it stands
 * @param action what is done
 */
public record SeniorAnswer(String position, String action) {

}
