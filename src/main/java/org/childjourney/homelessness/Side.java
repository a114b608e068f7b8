package org.childjourney.homelessness;

/** Which authority acts. */
public enum Side {

    /** Children's services. */
    COUNTY("children's services"),
    /** The district housing authority. */
    DISTRICT("the district");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
