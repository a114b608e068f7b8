package org.childjourney.preproceedings;

/** How a letter was taken to a parent. */
public enum DeliveredHow {

    /** By hand. */
    IN_PERSON("by hand"),
    /** By post. */
    POST("by post"),
    /** By e-mail. */
    EMAIL("by e-mail"),
    /** Through a solicitor. */
    SOLICITOR("through a solicitor"),
    /** Through the prison. */
    PRISON("through the prison"),
    /** Through the authorities of another country. */
    ABROAD("through the authorities abroad");

    private final String words;

    DeliveredHow(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
