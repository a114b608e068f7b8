package org.childjourney.record;

import java.util.Set;

/** The processes that show a projection of their own instead of the full record. */
public final class Projection {

    private static final Set<String> ASKED_OF_AN_AGENCY = Set.of("partner-check", "strategy-contribution",
            "conference-report");

    private static final Set<String> ALLEGATION = Set.of("allegation-against-professional",
            "escalate-allegation-breach");

    /**
     * A district housing authority does its part for a homeless young person or care
     * leaver; an advocate stands beside one.
     */
    private static final Set<String> BESIDE_A_YOUNG_PERSON = Set.of("housing-assessment", "duty-to-refer", "advocacy");

    private Projection() {
    }

    /** Whether a partner agency is asked what it knows of the child. */
    static boolean isAskedOfAnAgency(RecordContext context) {
        return ASKED_OF_AN_AGENCY.contains(context.process());
    }

    /** Whether the people of this part know the child by name. */
    static boolean knowsTheName(RecordContext context) {
        return isAskedOfAnAgency(context) || BESIDE_A_YOUNG_PERSON.contains(context.process());
    }

    /**
     * Whether the task is about an allegation against a person who works with children.
     */
    static boolean isOfAnAllegation(RecordContext context) {
        return isOfAnAllegation(context.process());
    }

    /**
     * Whether this process is about an allegation against a person who works with
     * children, of which nothing is told in the child's record.
     */
    public static boolean isOfAnAllegation(String process) {
        return ALLEGATION.contains(process);
    }

}
