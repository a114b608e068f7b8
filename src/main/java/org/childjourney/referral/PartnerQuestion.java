package org.childjourney.referral;

/** A question to one partner agency about one child. */
public record PartnerQuestion(String partner, String question) {

}
