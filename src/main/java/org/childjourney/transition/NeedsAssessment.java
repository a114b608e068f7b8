package org.childjourney.transition;

import java.time.LocalDate;

/**
 * The assessment of what a young person needs for adult life (Care Planning Regulations
 * 2010 regulation 42).
 *
 * @param completedOn when
 * @param youngPersonsWords their own words
 * @param whatTheyWant what they want
 * @param howUsedInDecision what it changed
 * @param health health
 * @param education education, training, employment
 * @param family support from family and others
 * @param finances finances
 * @param skills practical skills
 * @param accommodation accommodation
 * @param othersViews views of others
 */
public record NeedsAssessment(LocalDate completedOn, String youngPersonsWords, String whatTheyWant,
        String howUsedInDecision, String health, String education, String family, String finances, String skills,
        String accommodation, String othersViews) {

}
