package org.childjourney.lifeevents;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That one consent is asked about again, and what came of it so far. */
@Entity
@Table(name = "consent_reminder")
class ConsentReminder {

    @Id
    private Long consentId;

    private Instant remindedAt;

    private Instant answeredAt;

    private Instant settledAt;

    protected ConsentReminder() {
    }

    ConsentReminder(long consentId, Instant at) {
        this.consentId = consentId;
        this.remindedAt = at;
    }

    void answered(Instant at) {
        this.answeredAt = at;
    }

    /** Nobody has to do anything about it any more. */
    void settled(Instant at) {
        this.settledAt = at;
    }

    long consentId() {
        return this.consentId;
    }

    boolean isAnswered() {
        return this.answeredAt != null;
    }

}
