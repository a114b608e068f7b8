package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One episode of need: from a referral to its closure, with everything that was done.
 *
 * @param child the child
 * @param id identifies the episode
 * @param referralDate the day of the referral
 * @param referralSource code of who referred
 * @param referralNfa whether the referral led to no further action
 * @param primaryNeed code, null while not decided
 * @param closureDate the day it closed, null while open or when no further action was
 * taken
 * @param closureReason code, null together with the closure date
 * @param activities what was done, in the order in which it began
 */
public record EpisodeDetails(CaseReference child, long id, LocalDate referralDate, String referralSource,
        boolean referralNfa, String primaryNeed, LocalDate closureDate, String closureReason,
        List<ActivityDetails> activities) {

    /** Whether the child is open to the service in this episode. */
    public boolean open() {
        return this.closureDate == null && !this.referralNfa;
    }

    /** The running activity of that kind, if there is one. */
    public Optional<ActivityDetails> running(ActivityKind kind) {
        return this.activities.stream().filter((activity) -> activity.kind() == kind && activity.open()).findFirst();
    }

    /** The activity of that kind which began last, if there is one. */
    public Optional<ActivityDetails> latest(ActivityKind kind) {
        return this.activities.stream()
            .filter((activity) -> activity.kind() == kind)
            .max(Comparator.comparing(ActivityDetails::startedOn));
    }

    /**
     * Case status as Annex A list 6 words it, save for a looked-after child, which the
     * legal status tells.
     */
    public String caseStatus() {
        if (!open()) {
            return "Closed episode";
        }
        if (running(ActivityKind.CP_PLAN).isPresent()) {
            return "Child Protection plan";
        }
        if (running(ActivityKind.CIN_PLAN).isPresent()) {
            return "Child in need plan";
        }
        return "Open assessment";
    }

}
