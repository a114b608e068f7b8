package org.childjourney.protection;

/**
 * What a head of service says about a protection plan of 18 months.
 *
 * @param findings what is found
 * @param action what is different from now on
 * @param decision whether the legal gateway is asked
 */
public record LongPlanReview(String findings, String action, GatewayChoice decision) {

}
