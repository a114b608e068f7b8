package org.childjourney.preproceedings;

/** What became of a letter. */
public enum DeliveryOutcome {

    /** Delivered and explained. */
    DELIVERED("delivered and explained"),
    /** It came back. */
    RETURNED("returned"),
    /** The parent was not found. */
    PARENT_NOT_FOUND("parent not found");

    private final String words;

    DeliveryOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
