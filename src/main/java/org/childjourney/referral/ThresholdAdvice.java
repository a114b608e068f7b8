package org.childjourney.referral;

import java.util.Arrays;
import java.util.Map;

/**
 * What the decision table is asked about a referral.
 *
 * @param openCase whether the child has a worker
 * @param significantHarm whether protection is needed now, or the contact is rated RED
 * @param unaccompanied whether the child seeks asylum alone
 * @param homeless whether a young person of 16 or 17 has nowhere safe tonight
 * @param age in completed years, -1 before birth
 * @param disabled whether a disability is recorded
 * @param ragRating the urgency
 * @param riskFlags how many risks are flagged
 */
public record ThresholdAdvice(boolean openCase, boolean significantHarm, boolean unaccompanied, boolean homeless,
        int age, boolean disabled, String ragRating, int riskFlags) {

    /**
     * The facts under the table's own names. What nobody has established at this point is
     * answered with no: the table advises, and a manager who knows more decides.
     */
    public Map<String, Object> asked() {
        return Map.ofEntries(Map.entry("openCase", this.openCase), Map.entry("aboutProfessional", false),
                Map.entry("significantHarm", this.significantHarm), Map.entry("unaccompanied", this.unaccompanied),
                Map.entry("homeless", this.homeless), Map.entry("age", this.age), Map.entry("formerRelevant", false),
                Map.entry("planElsewhere", false), Map.entry("livesElsewhere", false),
                Map.entry("privateFostering", false), Map.entry("youngCarer", false),
                Map.entry("disabled", this.disabled), Map.entry("ragRating", this.ragRating),
                Map.entry("riskFlags", this.riskFlags));
    }

    /** Whether the advice is one of the outcomes, not a call for judgement. */
    static boolean names(String advice) {
        return Arrays.stream(ThresholdOutcome.values()).anyMatch(outcome -> outcome.name().equals(advice));
    }

}
