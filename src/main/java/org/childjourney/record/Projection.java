package org.childjourney.record;

import java.util.Set;

/** The processes that show a projection of their own instead of the full record. */
final class Projection {

    /** A partner agency is asked what it knows of the child. */
    static final String PARTNER_CHECK = "partner-check";

    private static final Set<String> ALLEGATION = Set.of("allegation-against-professional",
            "escalate-allegation-breach");

    private Projection() {
    }

    /**
     * Whether the task is about an allegation against a person who works with children.
     */
    static boolean isOfAnAllegation(RecordContext context) {
        return ALLEGATION.contains(context.process());
    }

}
