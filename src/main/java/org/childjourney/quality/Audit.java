package org.childjourney.quality;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** One finished journey that was drawn, and what its audit found. */
@Entity
@Table(name = "audit")
class Audit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String journey;

    private Instant drawnAt;

    private Instant askedAt;

    @Embedded
    private AuditFinding finding;

    private Instant auditedAt;

    private String auditedBy;

    @Embedded
    private PutRight putRight;

    private Instant putRightAt;

    private String putRightBy;

    @Version
    private Long version;

    protected Audit() {
    }

    Audit(CaseReference child, String journey, Instant at) {
        this.caseReference = child.value();
        this.journey = journey;
        this.drawnAt = at;
    }

    /** Whether this call is the one that asks. */
    boolean ask(Instant at) {
        if (this.askedAt != null) {
            return false;
        }
        this.askedAt = at;
        return true;
    }

    void found(AuditFinding finding, Instant at, String by) {
        this.finding = finding;
        this.auditedAt = at;
        this.auditedBy = by;
    }

    void putRight(PutRight putRight, Instant at, String by) {
        this.putRight = putRight;
        this.putRightAt = at;
        this.putRightBy = by;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    String journey() {
        return this.journey;
    }

    Instant drawnAt() {
        return this.drawnAt;
    }

    AuditFinding finding() {
        return this.finding;
    }

    PutRight putRight() {
        return this.putRight;
    }

    /** Whether nobody has looked at it yet, or what was found is not put right. */
    boolean open() {
        return this.auditedAt == null || (this.finding.toPutRight() && this.putRightAt == null);
    }

}
