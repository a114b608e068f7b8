package org.childjourney.childinneed;

import java.util.List;

/** The clocks of a child in need plan, as the catalogue of limits names them. */
final class CinClocks {

    /** The first meeting after an assessment. */
    static final String FIRST_MEETING = "referral-cin-first-meeting";

    /**
     * The first meeting after a child protection plan (inspection report, paragraph 8).
     */
    static final String STEP_DOWN_MEETING = "protection-stepdown-cin-meeting";

    /** Not before its end may a plan close that follows a child protection plan. */
    static final String SHORTEST_AFTER_STEP_DOWN = "protection-stepdown-min-cin";

    /** The next visit. */
    static final String VISIT = "referral-cin-visit";

    /** The next review. */
    static final String REVIEW = "referral-cin-review";

    /** The team manager looks at a plan that lasts. */
    static final String LONG_PLAN = "referral-cin-long-plan";

    /** The decision when there is no consent. */
    static final String CONSENT = "referral-cin-consent";

    /** The condition that the first meeting is booked. */
    static final String BOOKED = "BOOKED";

    /** The condition that the first meeting is confirmed. */
    static final String CONFIRMED = "CONFIRMED";

    /** All that can run while a plan is open. */
    static final List<String> ALL = List.of(FIRST_MEETING, STEP_DOWN_MEETING, VISIT, REVIEW, LONG_PLAN, CONSENT);

    private CinClocks() {
    }

}
