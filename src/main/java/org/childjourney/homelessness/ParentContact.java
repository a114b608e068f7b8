package org.childjourney.homelessness;

/** Whether a parent was spoken to. */
public enum ParentContact {

    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no"),
    /** No: it would not be safe. */
    UNSAFE("not safe");

    private final String words;

    ParentContact(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
