package org.childjourney.lifeevents;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** What one journey agreed with a young person for the time after 18. */
@Entity
@Table(name = "support_after_18")
class AgreedSupport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_after_18_seq")
    @SequenceGenerator(name = "support_after_18_seq", sequenceName = "support_after_18_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String journey;

    @Embedded
    private SupportAfter18 support;

    private Instant recordedAt;

    private String recordedBy;

    protected AgreedSupport() {
    }

    AgreedSupport(CaseReference child, String journey, SupportAfter18 support, Instant at, String by) {
        this.caseReference = child.value();
        this.journey = journey;
        this.support = support;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    SupportAfter18 support() {
        return this.support;
    }

}
