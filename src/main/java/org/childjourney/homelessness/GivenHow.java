package org.childjourney.homelessness;

import org.childjourney.documents.Delivery;

/** How the comparison was given. */
public enum GivenHow {

    /** On paper, read through together. */
    ON_PAPER("on paper"),
    /** On their phone, read through together. */
    ON_SCREEN("on a screen"),
    /** Read aloud or interpreted. */
    READ_ALOUD("read aloud or interpreted");

    private final String words;

    GivenHow(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    Delivery.How delivery() {
        return (this == ON_SCREEN) ? Delivery.How.EMAIL : Delivery.How.READ_TOGETHER;
    }

}
