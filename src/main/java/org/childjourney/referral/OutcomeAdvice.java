package org.childjourney.referral;

import java.util.Arrays;
import java.util.Map;

/**
 * What the decision table is asked about a finished assessment.
 *
 * @param significantHarm whether significant harm is suspected
 * @param legalGatewayRecommended whether the writer recommends legal steps
 * @param accommodationNeeded whether the writer recommends that the child is looked after
 * @param privateFostering whether the child is privately fostered
 * @param specialistNeeded whether a specialist's report is still needed
 * @param disabled whether the child is disabled
 * @param primaryNeedCode the primary need found
 * @param factors how many factors were found, 21 not counted
 * @param familyConsents whether the family agrees
 * @param otherAgency whether the writer recommends another agency
 */
public record OutcomeAdvice(boolean significantHarm, boolean legalGatewayRecommended, boolean accommodationNeeded,
        boolean privateFostering, boolean specialistNeeded, boolean disabled, String primaryNeedCode, int factors,
        boolean familyConsents, boolean otherAgency) {

    /** The facts under the table's own names. */
    public Map<String, Object> asked() {
        return Map.ofEntries(Map.entry("significantHarm", this.significantHarm),
                Map.entry("legalGatewayRecommended", this.legalGatewayRecommended),
                Map.entry("accommodationNeeded", this.accommodationNeeded),
                Map.entry("privateFostering", this.privateFostering),
                Map.entry("specialistNeeded", this.specialistNeeded), Map.entry("disabled", this.disabled),
                Map.entry("primaryNeedCode", this.primaryNeedCode), Map.entry("factors", this.factors),
                Map.entry("familyConsents", this.familyConsents), Map.entry("otherAgency", this.otherAgency));
    }

    /** Whether the advice is one of the outcomes, not a call for judgement. */
    static boolean names(String advice) {
        return Arrays.stream(AssessmentOutcome.values()).anyMatch(outcome -> outcome.name().equals(advice));
    }

}
