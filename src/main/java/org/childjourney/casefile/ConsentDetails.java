package org.childjourney.casefile;

import java.time.Instant;

/**
 * A recorded answer about consent.
 *
 * @param id identifies the entry
 * @param child the child
 * @param consent what became of asking
 * @param recordedAt when it was recorded
 * @param recordedBy user id of who recorded it
 * @param revisitedAt when the same purpose was next asked about, null while this is the
 * latest answer
 */
public record ConsentDetails(long id, CaseReference child, NewConsent consent, Instant recordedAt, String recordedBy,
        Instant revisitedAt) {

    /**
     * Whether work for this purpose may go on: consent was given, or a manager dispensed
     * with it.
     */
    public boolean allows() {
        return this.consent.status() == ConsentStatus.GIVEN || this.consent.status() == ConsentStatus.DISPENSED;
    }

}
