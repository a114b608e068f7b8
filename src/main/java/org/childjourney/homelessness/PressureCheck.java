package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What somebody independent heard about how free a choice was.
 *
 * @param spokenOn when they were spoken to
 * @param noPressure whether they chose freely
 * @param heard what they said
 */
public record PressureCheck(LocalDate spokenOn, boolean noPressure, String heard) {

}
