package org.childjourney.protection;

/**
 * Whether a long protection plan goes to the legal gateway.
 *
 * @param decision whether the legal gateway is asked
 * @param rationale why
 */
public record GatewayDecision(GatewayChoice decision, String rationale) {

}
