package org.childjourney.casefile;

/** Who was asked for consent. */
public enum ConsentGiver {

    /** The young person, aged 16 or 17. */
    CHILD_16_17("the young person"),
    /** The child, who is under 16 and understands what is asked. */
    CHILD_COMPETENT("the child"),
    /** A parent or other person with parental responsibility. */
    PARENT_PR("a person with parental responsibility"),
    /** Someone else. */
    OTHER("someone else");

    private final String words;

    ConsentGiver(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
