package org.childjourney.homelessness;

/**
 * Children's services' position on section 20, as it was sent to housing.
 *
 * @param position the position
 * @param accommodates who accommodates meanwhile
 * @param words in words for housing
 */
public record PositionSent(HousingPosition position, Side accommodates, String words) {

}
