package org.childjourney.protection;

/** Which medical examination is arranged. */
public enum Medical {

    /** None is needed. */
    NONE("none"),
    /** By a paediatrician. */
    CHILD_PROTECTION_MEDICAL("a child protection medical"),
    /** At the sexual assault referral centre. */
    SEXUAL_ABUSE_EXAMINATION("an examination at the sexual assault referral centre");

    private final String words;

    Medical(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
