package org.childjourney.lookedafter;

/** Why an episode of care began, with the codes of the looked-after return. */
enum ReasonNewEpisode {

    /** The child became looked after. */
    STARTED("S"),
    /** The legal status alone changed. */
    LEGAL_STATUS("L"),
    /** The child moved to other carers. */
    PLACEMENT_AND_CARERS("P"),
    /** The child moved with the same carers, or they were approved otherwise. */
    PLACEMENT_SAME_CARERS("T"),
    /** Both changed, and the carers too. */
    LEGAL_STATUS_PLACEMENT_AND_CARERS("B"),
    /** Both changed, with the same carers. */
    LEGAL_STATUS_AND_PLACEMENT_SAME_CARERS("U");

    private final String code;

    ReasonNewEpisode(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }

    /** The reason that follows from what has changed. */
    static ReasonNewEpisode of(boolean legalStatus, boolean placement, boolean carers) {
        if (!placement) {
            return LEGAL_STATUS;
        }
        if (legalStatus) {
            return carers ? LEGAL_STATUS_PLACEMENT_AND_CARERS : LEGAL_STATUS_AND_PLACEMENT_SAME_CARERS;
        }
        return carers ? PLACEMENT_AND_CARERS : PLACEMENT_SAME_CARERS;
    }

}
