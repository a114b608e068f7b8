package org.childjourney.protection;

/** From what a child protection plan protects, as the census codes it. */
public enum CategoryOfAbuse {

    /** Neglect. */
    NEG("neglect"),
    /** Physical abuse. */
    PHY("physical abuse"),
    /** Sexual abuse. */
    SAB("sexual abuse"),
    /** Emotional abuse. */
    EMO("emotional abuse"),
    /** Multiple, not recommended. */
    MUL("more than one kind of abuse");

    private final String words;

    CategoryOfAbuse(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
