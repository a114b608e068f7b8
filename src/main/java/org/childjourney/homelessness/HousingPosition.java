package org.childjourney.homelessness;

/** What children's services say to housing about section 20. */
public enum HousingPosition {

    /** Section 20 is owed: we accommodate. */
    OWED("section 20 is owed and children's services accommodate"),
    /** Section 20 is being assessed: the young person stays where they are safe. */
    BEING_ASSESSED("section 20 is being assessed"),
    /** Section 20 is owed, and the young person has declined it with advice. */
    DECLINED("the young person has declined section 20"),
    /** Section 20 is not owed. */
    NOT_OWED("section 20 is not owed");

    private final String words;

    HousingPosition(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
