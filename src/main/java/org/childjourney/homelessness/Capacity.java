package org.childjourney.homelessness;

/** Whether somebody can make this decision (Mental Capacity Act 2005, from 16). */
public enum Capacity {

    /** Yes, they can make this decision. */
    HAS_CAPACITY("can make this decision"),
    /** No, they cannot make this decision now. */
    LACKS_CAPACITY("cannot make this decision now");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
