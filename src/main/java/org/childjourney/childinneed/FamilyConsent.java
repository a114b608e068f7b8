package org.childjourney.childinneed;

import java.util.Set;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.Refused;

/**
 * What the family, or a young person, answered when asked whether they agree to a child
 * in need plan. There is no plan against a family's will, and no silence about it either.
 * Each review asks again, and each visit, so no other day is set to ask.
 *
 * @param status GIVEN, REFUSED (also where it was given before and is withdrawn), or
 * NOT_SOUGHT while nobody has asked
 * @param givenBy who was asked, null when nobody was
 * @param giverName their name, may be null
 * @param note what they said about it, or why nobody was asked; may be null otherwise
 */
public record FamilyConsent(ConsentStatus status, ConsentGiver givenBy, String giverName, String note) {

    private static final Set<ConsentStatus> ANSWERS = Set.of(ConsentStatus.GIVEN, ConsentStatus.REFUSED,
            ConsentStatus.NOT_SOUGHT);

    /**
     * Refuses an answer that is none.
     * @throws Refused naming the question
     */
    public FamilyConsent {
        Needed.when(true, "consent", status, "Does the family agree to a child in need plan?");
        if (!ANSWERS.contains(status)) {
            throw new Refused("consent", "Record what the family said: they agree, they do not, or nobody asked yet.");
        }
        Needed.when(status != ConsentStatus.NOT_SOUGHT, "consentGivenBy", givenBy, "Who was asked?");
        Needed.when(status == ConsentStatus.NOT_SOUGHT, "consentNote", note, "Why was nobody asked yet?");
    }

    /** The answer of somebody who was asked whether they agree. */
    public static FamilyConsent answered(Boolean agrees, ConsentGiver by, String name, String note) {
        Needed.when(true, "familyAgrees", agrees, "Does the family agree to the plan?");
        return new FamilyConsent(agrees ? ConsentStatus.GIVEN : ConsentStatus.REFUSED, by, name, note);
    }

    /** The word of somebody who told us that they do not agree. */
    public static FamilyConsent withdrawn(ConsentGiver by, String note) {
        Needed.when(true, "withdrawnBy", by, "Who told you that they do not agree?");
        return new FamilyConsent(ConsentStatus.REFUSED, by, null, note);
    }

    /** Whether they agree. */
    public boolean given() {
        return this.status == ConsentStatus.GIVEN;
    }

    /** Whether nobody has asked them yet. */
    boolean open() {
        return this.status == ConsentStatus.NOT_SOUGHT;
    }

    NewConsent toNewConsent() {
        return toNewConsent(this.status);
    }

    NewConsent toNewConsent(ConsentStatus recordedAs) {
        return new NewConsent(ConsentPurpose.CHILD_IN_NEED_PLAN, recordedAs, this.givenBy, this.giverName, null, null,
                null, null, this.note, null);
    }

}
