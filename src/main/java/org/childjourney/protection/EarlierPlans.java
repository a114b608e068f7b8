package org.childjourney.protection;

/** Whether earlier child protection plans were looked at. */
public enum EarlierPlans {

    /** There are none. */
    NONE("there are none"),
    /** They were discussed. */
    DISCUSSED("they were discussed");

    private final String words;

    EarlierPlans(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
