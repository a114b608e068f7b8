package org.childjourney.preproceedings;

/** Whether somebody did what the plan asks of them. */
public enum ActionMet {

    /** Done. */
    YES("done"),
    /** Done in part. */
    PARTLY("done in part"),
    /** Not done. */
    NO("not done");

    private final String words;

    ActionMet(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
