package org.childjourney.homelessness;

/** How a young person came to be somewhere suitable. */
public enum SafeAnswer {

    /** They are somewhere safe already. */
    ALREADY_SAFE("was somewhere safe already"),
    /** Home, safe and agreed with everyone. */
    HOME_SAFE_AGREED("is at home, safe and agreed"),
    /** With family or friends, safe and agreed. */
    FAMILY_NETWORK("is with family or friends"),
    /** We accommodate them (section 20). */
    S20_EMERGENCY("is accommodated under section 20"),
    /** Housing accommodates them for now (section 188). */
    S188_INTERIM("is in interim accommodation of the district");

    private final String words;

    SafeAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
