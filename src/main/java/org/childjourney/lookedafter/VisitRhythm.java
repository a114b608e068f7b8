package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.calendar.Birthdays;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.LimitVariant;
import org.childjourney.deadlines.RunningClock;

/**
 * How soon a looked-after child is visited next, and by which rule (regulation 28; for
 * short breaks regulation 48).
 *
 * @param clockId which clock measures it
 * @param variant which of the limits of that clock
 */
record VisitRhythm(String clockId, String variant) {

    static final String FIRST = "looked-after-visit-1wk";

    static final String SIX_WEEKS = "looked-after-visit-6wk";

    static final String THREE_MONTHS = "looked-after-visit-3mo";

    static final String WEEKLY = "looked-after-visit-weekly";

    static final String UNREGISTERED = "looked-after-visit-unregistered";

    static final String SHORT_BREAKS = "SHORT_BREAKS";

    private static final String BEFORE_FIRST_REVIEW = "BEFORE_FIRST_REVIEW";

    private static final String REGULATION_19 = "REGULATION_19";

    private static final String INTERIM_CARE_ORDER = "C1";

    /** The first visit in a placement, or after a care order about a child at home. */
    static VisitRhythm first(Circumstances now) {
        if (now.shortBreaks()) {
            return new VisitRhythm(FIRST, SHORT_BREAKS);
        }
        return now.isWeekly() ? new VisitRhythm(WEEKLY, BEFORE_FIRST_REVIEW)
                : new VisitRhythm(FIRST, LimitVariant.ALWAYS);
    }

    /** The visit that follows one on that day. */
    static VisitRhythm next(Circumstances now, LocalDate visitedOn) {
        if (now.shortBreaks()) {
            return new VisitRhythm(SIX_WEEKS, SHORT_BREAKS);
        }
        if (now.isWeekly()) {
            return new VisitRhythm(WEEKLY, BEFORE_FIRST_REVIEW);
        }
        if (now.unregistered()) {
            return new VisitRhythm(UNREGISTERED, LimitVariant.ALWAYS);
        }
        if (now.weeklyUntilFirstReview()) {
            return new VisitRhythm(WEEKLY, now.regulation19() ? REGULATION_19 : LimitVariant.ALWAYS);
        }
        var firstYearOver = Birthdays.hasAttained(now.placementFrom(), 1, visitedOn);
        return new VisitRhythm((firstYearOver && now.untilEighteen() && !now.withParents()) ? THREE_MONTHS : SIX_WEEKS,
                LimitVariant.ALWAYS);
    }

    ClockFacts facts() {
        return LimitVariant.ALWAYS.equals(this.variant) ? ClockFacts.none() : ClockFacts.when(this.variant);
    }

    /** Whether that clock measures by this rule. */
    boolean isThatOf(RunningClock running) {
        return running.clockId().equals(this.clockId) && running.variant().equals(this.variant);
    }

    /**
     * What the rule asks about.
     *
     * @param legalStatus code
     * @param withParents whether the child lives with parents
     * @param approval how far the carers have been approved
     * @param unregistered whether the home should be registered and is not
     * @param placementFrom since when the child has lived there
     * @param untilEighteen whether the placement is to last until 18
     * @param firstReviewHeld whether the first review has been held
     */
    record Circumstances(String legalStatus, boolean withParents, Approval approval, boolean unregistered,
            LocalDate placementFrom, boolean untilEighteen, boolean firstReviewHeld) {

        boolean shortBreaks() {
            return CareEpisode.isShortBreaks(this.legalStatus);
        }

        boolean regulation19() {
            return this.approval == Approval.IMMEDIATE_REG_19;
        }

        boolean isWeekly() {
            return weeklyUntilFirstReview() && !this.firstReviewHeld;
        }

        boolean weeklyUntilFirstReview() {
            return regulation19() || this.approval == Approval.TEMPORARY_REG_24
                    || this.withParents && INTERIM_CARE_ORDER.equals(this.legalStatus);
        }

    }

}
