package org.childjourney.lookedafter;

/** How a request to accommodate a child is answered. */
public enum AccommodationAnswer {

    /** The child will be accommodated; a place is sought. */
    ACCOMMODATE("the child will be accommodated, and a place is sought"),
    /** Family or friends take the child in, with support. */
    FAMILY_ARRANGEMENT("family or friends take the child in, with support"),
    /** The family is supported so that the child can stay at home. */
    SUPPORT_AT_HOME("the family is supported so that the child can stay at home"),
    /** Only an order would keep the child safe: lawyers are asked. */
    LEGAL_GATEWAY("lawyers are asked whether an order is needed"),
    /** The child has become looked after meanwhile. */
    LOOKED_AFTER_ALREADY("the child has become looked after meanwhile"),
    /** The family does not ask for it any more. */
    WITHDRAWN("the family does not ask for it any more");

    private final String words;

    AccommodationAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
