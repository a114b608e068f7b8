package org.childjourney.homelessness;

/** The clocks of the joint work, as the catalogue of limits names them. */
final class HomelessClocks {

    static final String SAFE_TONIGHT = "homelessness-safe-tonight";

    static final String HOUSING_REFERS = "homelessness-housing-to-csc";

    static final String ADVOCACY_OFFERED = "homelessness-advocacy-info";

    static final String ADVOCATE_MEETS = "homelessness-advocate-contact";

    static final String JOINT_INTERVIEW = "homelessness-joint-interview";

    static final String POSITION = "homelessness-csc-position-72h";

    static final String TARGET = "homelessness-joint-assessment-10wd";

    static final String LONGEST = "homelessness-joint-assessment-45wd";

    static final String UNSUITABLE_NIGHT = "homelessness-bnb-zero";

    static final String PLACE_REVIEW = "homelessness-emergency-review";

    static final String DECLINE_REVIEW = "homelessness-decline-review";

    static final String PREVENTION = "homelessness-prevention-56d";

    static final String RELIEF = "homelessness-relief-56d";

    static final String MAIN_DUTY = "homelessness-main-duty-decision";

    static final String REVIEW_REQUEST = "homelessness-review-request-21d";

    static final String REVIEW_DECISION = "homelessness-review-decision";

    static final String DISAGREEMENT = "homelessness-dispute";

    static final String CLOSE_TO_18 = "homelessness-17y9m";

    private HomelessClocks() {
    }

}
