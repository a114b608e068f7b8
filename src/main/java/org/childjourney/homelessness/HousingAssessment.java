package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * The district's part of the joint assessment (Housing Act 1996 section 189A), with what
 * the homelessness return (H-CLIC) asks.
 *
 * @param assessedOn when it was assessed
 * @param applicationReference the district's own reference
 * @param eligible whether they are eligible
 * @param duty which duty is accepted
 * @param dutyFrom the first day of the duty
 * @param planIssuedOn when the personalised housing plan was issued
 * @param priorityNeed why they are in priority need, or are not
 * @param supportNeeds support needs
 * @param activity what the district does
 * @param housingNeed what they need
 * @param intentionalityAsserted whether intentional homelessness is asserted
 * @param intentionalityReason what is asserted
 */
public record HousingAssessment(LocalDate assessedOn, String applicationReference, boolean eligible, DutyKind duty,
        LocalDate dutyFrom, LocalDate planIssuedOn, PriorityNeed priorityNeed, List<SupportNeed> supportNeeds,
        HousingActivity activity, String housingNeed, boolean intentionalityAsserted, String intentionalityReason) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HousingAssessment {
        Needed.when(duty == DutyKind.PREVENTION || duty == DutyKind.RELIEF, "dutyFrom", dutyFrom, "From which day?");
        Needed.when(duty == DutyKind.PREVENTION || duty == DutyKind.RELIEF, "planIssuedOn", planIssuedOn,
                "When was the personalised housing plan issued?");
        Needed.when(intentionalityAsserted, "intentionalityReason", intentionalityReason, "What do they say?");
    }

}
