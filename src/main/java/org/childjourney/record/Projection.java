package org.childjourney.record;

/** The processes that show a projection of their own instead of the full record. */
final class Projection {

    /** A partner agency is asked what it knows of the child. */
    static final String PARTNER_CHECK = "partner-check";

    /** An allegation against a person who works with children. */
    static final String ALLEGATION = "allegation-against-professional";

    private Projection() {
    }

}
