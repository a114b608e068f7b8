package org.childjourney.lookedafter;

/** What is recommended for a child who lives with parents on an order. */
public enum ParentsRecommendation {

    /** It goes on as it is. */
    GOES_ON("it goes on as it is"),
    /** The order may not be needed any more: lawyers are asked. */
    ORDER_NOT_NEEDED("the order may not be needed any more, and lawyers are asked"),
    /** The child is not safe at home. */
    NOT_SAFE("the child is not safe at home, and a strategy discussion is asked for");

    private final String words;

    ParentsRecommendation(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
