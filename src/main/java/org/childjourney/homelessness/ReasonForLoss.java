package org.childjourney.homelessness;

/** Why a settled home was lost, as the homelessness return (H-CLIC) asks. */
public enum ReasonForLoss {

    /** Family no longer willing or able to have them. */
    FAMILY_NO_LONGER_WILLING("the family no longer has them"),
    /** Friends no longer willing or able to have them. */
    FRIENDS_NO_LONGER_WILLING("friends no longer have them"),
    /** Domestic abuse. */
    DA_VICTIM("domestic abuse"),
    /** A relationship broke down, without violence. */
    RELATIONSHIP_BREAKDOWN("a relationship broke down"),
    /** Leaving or having left custody. */
    LEFT_CUSTODY("leaving custody"),
    /** Leaving or having left hospital. */
    LEFT_HOSPITAL("leaving hospital"),
    /** Came to seek asylum, or support ended. */
    ASYLUM("seeking asylum"),
    /** Too many people in the home. */
    OVERCROWDING("an overcrowded home"),
    /** Abuse or neglect. */
    ABUSE("abuse or neglect"),
    /** Another reason. */
    OTHER("another reason");

    private final String words;

    ReasonForLoss(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
