package org.childjourney.transition;

import java.time.LocalDate;

/**
 * What has to go on when appeal rights are exhausted.
 *
 * @param assessedOn when
 * @param youngPersonsWords their own words
 * @param findings what would happen
 * @param supportGoesOn whether support goes on
 * @param rationale why
 * @param legalAdviceBy who gave legal advice
 */
public record HumanRightsAssessment(LocalDate assessedOn, String youngPersonsWords, String findings,
        boolean supportGoesOn, String rationale, String legalAdviceBy) {

}
