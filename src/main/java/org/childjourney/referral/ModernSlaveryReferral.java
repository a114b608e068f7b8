package org.childjourney.referral;

/**
 * Whether the national referral mechanism was told (Modern Slavery Act 2015 section 52).
 */
public enum ModernSlaveryReferral {

    /** Yes: the referral is made. */
    MADE("yes: the referral is made"),

    /** Yes: the referral will be made today. */
    TO_BE_MADE("yes: the referral will be made today"),

    /** No sign. */
    NOT_NEEDED("no sign");

    private final String words;

    ModernSlaveryReferral(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
