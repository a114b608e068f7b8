package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * What became of asking for consent.
 *
 * @param purpose for what
 * @param status what became of it
 * @param givenBy who was asked, null when nobody was
 * @param giverName the name of who was asked, may be null
 * @param dispensedReason why a manager went on without consent, only when dispensed
 * @param dispensedBy user id of that manager, only when dispensed
 * @param dispensedRole the group in which that manager decided, only when dispensed
 * @param lawfulBasis the basis in data protection law (UK GDPR articles 6 and 9) on which
 * information is used; required when dispensed
 * @param note what else was said, may be null
 * @param revisitDue when to ask again, may be null
 */
public record NewConsent(ConsentPurpose purpose, ConsentStatus status, ConsentGiver givenBy, String giverName,
        DispensedReason dispensedReason, String dispensedBy, String dispensedRole, String lawfulBasis, String note,
        LocalDate revisitDue) {

    /** The answer of someone who was asked. */
    public static NewConsent answered(ConsentPurpose purpose, ConsentStatus status, ConsentGiver givenBy,
            String giverName, LocalDate revisitDue) {
        return new NewConsent(purpose, status, givenBy, giverName, null, null, null, null, null, revisitDue);
    }

    /** The decision of a manager to go on without consent. */
    public static NewConsent dispensed(ConsentPurpose purpose, DispensedReason reason, String note, String by,
            String role, String lawfulBasis) {
        return new NewConsent(purpose, ConsentStatus.DISPENSED, null, null, reason, by, role, lawfulBasis, note, null);
    }

}
