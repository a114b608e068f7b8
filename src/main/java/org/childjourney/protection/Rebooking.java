package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The new date of a conference.
 *
 * @param bookedFor when
 * @param place where
 * @param invitedOn when the invitations go out
 */
public record Rebooking(Instant bookedFor, String place, LocalDate invitedOn) {

}
