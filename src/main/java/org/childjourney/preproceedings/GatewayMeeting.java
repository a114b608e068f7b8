package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * A legal gateway meeting, recorded once for all brothers and sisters.
 *
 * @param heldOn when
 * @param solicitor who advised
 * @param legalAdvice what the solicitor advised
 * @param attendees who was there, with their roles
 * @param summary what was talked about
 */
public record GatewayMeeting(LocalDate heldOn, String solicitor, String legalAdvice, String attendees, String summary) {
}
