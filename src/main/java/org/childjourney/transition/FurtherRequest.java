package org.childjourney.transition;

/**
 * How a further request of a care leaver who is on this journey was taken up.
 *
 * @param inTheirWords their own words
 * @param answer what follows
 * @param whatFollows what is done and when
 */
public record FurtherRequest(String inTheirWords, FurtherAnswer answer, String whatFollows) {

}
