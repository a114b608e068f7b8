package org.childjourney.privatefostering;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * Whether an arrangement suits the child (SI 2005/1533 schedules 2 and 3).
 *
 * @param factor code of the census, 8B to 8F
 * @param purpose what the arrangement is for
 * @param childsWishes the child's wishes and feelings about it
 * @param parentsViews what the parents say
 * @param carersSuitability how suitable carer and household are
 * @param householdChecksDone whether the checks have come back
 * @param accommodation how suitable the home is
 * @param healthAndEducation whether they are arranged
 * @param familyTime what family time is arranged
 * @param identity how culture, faith and language will be looked after
 * @param money who pays for what, may be null
 * @param analysis what to make of it
 * @param howChildsViewsUsed how what the child wants counted
 * @param recommendation what is recommended
 * @param requirements on which conditions
 */
@Embeddable
public record ArrangementAssessment(String factor, String purpose, String childsWishes, String parentsViews,
        String carersSuitability, boolean householdChecksDone, String accommodation, String healthAndEducation,
        String familyTime, String identity, String money, String analysis, String howChildsViewsUsed,
        @Enumerated(EnumType.STRING) Recommendation recommendation, String requirements) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ArrangementAssessment {
        Needed.when(recommendation == Recommendation.SUITABLE_WITH_REQUIREMENTS, "requirements", requirements,
                "Which conditions?");
    }

}
