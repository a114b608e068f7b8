package org.childjourney.transition;

import java.util.Set;

import org.childjourney.casefile.Refused;

/** What the annual return's codes of accommodation mean for whoever lives there. */
final class HomeKind {

    static final String BED_AND_BREAKFAST = "W";

    static final String CUSTODY = "X";

    private static final Set<String> NEVER_SUITABLE = Set.of(BED_AND_BREAKFAST, "S", CUSTODY);

    private HomeKind() {
    }

    /** Whether such a home can suit anybody at all. */
    static boolean maySuit(String accommodation) {
        return !NEVER_SUITABLE.contains(accommodation);
    }

    /**
     * Refuses to call suitable what never is.
     * @throws Refused naming the field
     */
    static void requireSuitability(String field, String accommodation, Boolean suitable) {
        if (accommodation != null && !maySuit(accommodation) && Boolean.TRUE.equals(suitable)) {
            throw new Refused(field,
                    "Bed and breakfast, no fixed abode and custody are never suitable. Answer \"No\".");
        }
    }

}
