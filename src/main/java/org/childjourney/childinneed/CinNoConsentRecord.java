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
class CinNoConsentRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_no_consent_seq")
    @SequenceGenerator(name = "child_in_need_no_consent_seq", sequenceName = "child_in_need_no_consent_seq",
            allocationSize = 1)
    private Long id;

    @Embedded
    private WithoutConsent decided;

    protected CinNoConsentRecord() {
    }

    CinNoConsentRecord(ChildInNeedPlan plan, WithoutConsent decided, Instant at, String by) {
        super(plan, at, by);
        this.decided = decided;
    }

    WithoutConsent decided() {
        return this.decided;
    }

}
