package org.childjourney.referral;

/** How a contact came in. */
public enum ContactChannel {

    /** Multi-agency referral form. */
    MARF("on the multi-agency referral form"),
    /** Telephone. */
    PHONE("by telephone"),
    /** Email. */
    EMAIL("by email"),
    /** Police notification. */
    POLICE_NOTIFICATION("as a police notification"),
    /** The emergency duty team, out of hours. */
    EDT("through the emergency duty team"),
    /** In person. */
    WALK_IN("in person"),
    /** Online portal. */
    PORTAL("through the online portal");

    private final String words;

    ContactChannel(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
