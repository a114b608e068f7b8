package org.childjourney.childinneed;

import java.time.LocalDate;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.Refused;

/**
 * What the family, or a young person, answered when asked whether they agree to a child
 * in need plan. There is no plan against a family's will, and no silence about it either.
 *
 * @param status GIVEN, or REFUSED (also where it was given before and is withdrawn)
 * @param givenBy who was asked
 * @param giverName their name, may be null
 * @param note what they said about it, may be null
 * @param revisitDue when to ask again, may be null
 */
public record FamilyConsent(ConsentStatus status, ConsentGiver givenBy, String giverName, String note,
        LocalDate revisitDue) {

    /**
     * Refuses an answer that is none.
     * @throws Refused naming the question
     */
    public FamilyConsent {
        Needed.when(true, "consent", status, "Does the family agree to a child in need plan?");
        if (status != ConsentStatus.GIVEN && status != ConsentStatus.REFUSED) {
            throw new Refused("consent", "Ask the family whether they agree to a child in need plan, and record what "
                    + "they said: they agree, or they do not.");
        }
        Needed.when(true, "consentGivenBy", givenBy, "Who was asked?");
    }

    /** Whether they agree. */
    public boolean given() {
        return this.status == ConsentStatus.GIVEN;
    }

    NewConsent toNewConsent() {
        return new NewConsent(ConsentPurpose.CHILD_IN_NEED_PLAN, this.status, this.givenBy, this.giverName, null, null,
                null, null, this.note, this.revisitDue);
    }

}
