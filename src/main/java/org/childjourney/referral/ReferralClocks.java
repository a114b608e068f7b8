package org.childjourney.referral;

import java.util.List;

/** The clocks of a referral and its assessment, by their ids in the catalogue. */
final class ReferralClocks {

    static final String DECISION = "referral-decision-1wd";

    static final String ACKNOWLEDGE = "referral-referrer-acknowledge-1wd";

    static final String RED = "referral-mash-red-4h";

    static final String AMBER = "referral-mash-amber-72h";

    static final String GREEN = "referral-mash-green-72h";

    static final String PARTNER = "referral-mash-partner-check";

    static final String HAND_OVER = "referral-edt-handover";

    static final String ALLOCATION = "referral-allocation";

    static final String CHILD_SEEN = "referral-child-seen";

    static final String MIDPOINT = "referral-assessment-midpoint";

    static final String ASSESSMENT = "referral-assessment-45wd";

    static final String NATIONAL_TRANSFER = "referral-nts-10wd";

    /** All that end with the journey. */
    static final List<String> ALL = List.of(DECISION, ACKNOWLEDGE, RED, AMBER, GREEN, PARTNER, HAND_OVER, ALLOCATION,
            CHILD_SEEN, MIDPOINT, ASSESSMENT, NATIONAL_TRANSFER);

    private ReferralClocks() {
    }

    static String urgency(UrgencyRating rating) {
        return switch (rating) {
            case RED -> RED;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
        };
    }

}
