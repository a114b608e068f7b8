package org.childjourney.referral;

/** Somebody around the family who can help. */
public record Supporter(String name, String relationship, String support) {

}
