package org.childjourney.lookedafter;

/** How a search for a place ended. */
enum SearchEnd {

    /** The child lives in the place that was found. */
    MOVED_IN("the child lives in the place that was found"),
    /** No place is needed any more. */
    NOT_NEEDED("no place is needed any more"),
    /** The life of the child ended it. */
    OVERTAKEN("it was overtaken by what happened to the child");

    private final String words;

    SearchEnd(String words) {
        this.words = words;
    }

    String words() {
        return this.words;
    }

}
