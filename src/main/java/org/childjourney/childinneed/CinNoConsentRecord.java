package org.childjourney.childinneed;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What was decided without consent, as it was recorded. */
@Entity
@Table(name = "child_in_need_no_consent")
class CinNoConsentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_no_consent_seq")
    @SequenceGenerator(name = "child_in_need_no_consent_seq", sequenceName = "child_in_need_no_consent_seq",
            allocationSize = 50)
    private Long id;

    private long planId;

    @Embedded
    private WithoutConsent decided;

    private Instant recordedAt;

    private String recordedBy;

    protected CinNoConsentRecord() {
    }

    CinNoConsentRecord(ChildInNeedPlan plan, WithoutConsent decided, Instant at, String by) {
        this.planId = plan.id();
        this.decided = decided;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    WithoutConsent decided() {
        return this.decided;
    }

    Instant recordedAt() {
        return this.recordedAt;
    }

}
