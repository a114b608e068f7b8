package org.childjourney.protection;

import java.util.List;

/** The clocks of child protection, by their ids in the catalogue. */
final class ProtectionClocks {

    static final String STRATEGY = "protection-strategy-24h";

    static final String CHILD_SEEN = "protection-s47-child-seen";

    static final String ENQUIRY = "protection-s47-outcome";

    static final String CONFERENCE_REQUEST = "protection-icpc-request";

    static final String CONFERENCE = "protection-icpc-15wd";

    static final String TRANSFER_IN = "protection-transfer-in-15wd";

    static final String BEFORE_BIRTH = "protection-prebirth-conference";

    static final String REPORT = "protection-report-to-family-icpc";

    static final String REVIEW_REPORT = "protection-report-to-family-rcpc";

    static final String GOES_OUT = "protection-cp-decisions-out";

    static final String FIRST_CORE_GROUP = "protection-core-group-10wd";

    static final String CORE_GROUP = "protection-core-group-interval";

    static final String VISIT = "protection-cp-visit";

    static final String MIDPOINT = "protection-chair-midpoint";

    static final String FIRST_REVIEW = "protection-rcpc-first-3mo";

    static final String NEXT_REVIEW = "protection-rcpc-next-6mo";

    static final String REPEAT_PLAN = "protection-repeat-plan-panel";

    static final String LONG_PLAN = "protection-cpp-long";

    static final String EIGHTEEN = "protection-approach-18";

    static final String DISCHARGE = "protection-discharge-plan";

    static final String TRANSFER_OUT = "protection-transfer-out-notify";

    static final String STEP_DOWN_MEETING = "protection-stepdown-cin-meeting";

    static final String POLICE_PROTECTION = "protection-police-protection-72h";

    static final String EMERGENCY_ORDER = "protection-epo-8d";

    static final String EMERGENCY_EXTENSION = "protection-epo-ext-7d";

    static final String ASSESSMENT_ORDER = "protection-cao-7d";

    static final String INCIDENT = "protection-serious-incident-5wd";

    static final String RAPID_REVIEW = "protection-rapid-review-15wd";

    static final String NIGHT_HAND_OVER = "referral-edt-handover";

    /** Which of the hand-overs from the night it is. */
    static final String OF_PROTECTION = "child-protection";

    /** What of a conference goes out. */
    static final String DECISIONS = "decisions";

    static final String RECORD = "record";

    /** All that end with a child protection plan. */
    static final List<String> OF_THE_PLAN = List.of(GOES_OUT, FIRST_CORE_GROUP, CORE_GROUP, VISIT, MIDPOINT,
            FIRST_REVIEW, NEXT_REVIEW, REVIEW_REPORT, REPEAT_PLAN, LONG_PLAN, EIGHTEEN, DISCHARGE, TRANSFER_OUT);

    /** All that end with the journey. */
    static final List<String> OF_THE_JOURNEY = List.of(STRATEGY, CHILD_SEEN, ENQUIRY, CONFERENCE_REQUEST, CONFERENCE,
            TRANSFER_IN, BEFORE_BIRTH, REPORT, REVIEW_REPORT, GOES_OUT, FIRST_CORE_GROUP, CORE_GROUP, VISIT, MIDPOINT,
            FIRST_REVIEW, NEXT_REVIEW, REPEAT_PLAN, LONG_PLAN, EIGHTEEN, DISCHARGE, TRANSFER_OUT);

    private ProtectionClocks() {
    }

}
