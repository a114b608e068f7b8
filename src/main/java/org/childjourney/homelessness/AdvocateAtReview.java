package org.childjourney.homelessness;

/** Whether the advocate took part in a review. */
public enum AdvocateAtReview {

    /** Yes. */
    YES("with the advocate"),
    /** No: the young person did not want one. */
    NOT_WANTED("without an advocate, as the young person wanted"),
    /** No: they could not come. */
    NO("without the advocate");

    private final String words;

    AdvocateAtReview(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
