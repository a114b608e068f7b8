package org.childjourney.lifeevents;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That the worker was reminded of one consent. */
@Entity
@Table(name = "consent_reminder")
class ConsentReminder {

    @Id
    private Long consentId;

    private Instant remindedAt;

    protected ConsentReminder() {
    }

    ConsentReminder(long consentId, Instant at) {
        this.consentId = consentId;
        this.remindedAt = at;
    }

}
