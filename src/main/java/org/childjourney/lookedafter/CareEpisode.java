package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Set;

import org.childjourney.casefile.CaseReference;

/**
 * One episode of care as the looked-after return (SSDA903) counts it: a time with one
 * legal status in one placement. Episodes of one period follow each other without a gap;
 * a child who comes back into care begins a new period.
 *
 * @param child the child
 * @param period identifies the period of care that the episode is a part of
 * @param from the first day
 * @param to the day on which it ceased, null while it goes on
 * @param legalStatus code, such as C1
 * @param placementType code, such as U6
 * @param placementProvider code, null where there is none or it is not known yet
 * @param placementAddress with whom and where, in words; may be null
 * @param ofstedUrn number of the registration with Ofsted, may be null
 * @param unregistered whether the home should be registered and is not
 * @param placementFrom since when the child has lived in this placement
 * @param reasonNewEpisode code for why it began
 * @param reasonCeased code for why it ceased, null while it goes on
 */
public record CareEpisode(CaseReference child, long period, LocalDate from, LocalDate to, String legalStatus,
        String placementType, String placementProvider, String placementAddress, String ofstedUrn, boolean unregistered,
        LocalDate placementFrom, String reasonNewEpisode, String reasonCeased) {

    static final String SINGLE_PERIOD = "V2";

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private static final Set<String> REMAND = Set.of("J1");

    /** Whether the child is looked after in this episode now. */
    public boolean open() {
        return this.to == null;
    }

    /**
     * Whether it is a part of an agreed series of short breaks (V3, V4), which does not
     * count towards the 13 weeks of a care leaver.
     */
    public boolean shortBreaks() {
        return isShortBreaks(this.legalStatus);
    }

    /** Whether the child was remanded (J1), which counts like any other care. */
    public boolean remand() {
        return REMAND.contains(this.legalStatus);
    }

    /** Whether the child lives with parents. */
    public boolean withParents() {
        return Placement.WITH_PARENTS.equals(this.placementType);
    }

    /** Whether a child of this legal status is accommodated under section 20. */
    static boolean isAccommodated(String legalStatus) {
        return SINGLE_PERIOD.equals(legalStatus) || isShortBreaks(legalStatus);
    }

    static boolean isShortBreaks(String legalStatus) {
        return SHORT_BREAKS.contains(legalStatus);
    }

}
