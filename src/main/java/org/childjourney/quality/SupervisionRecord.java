package org.childjourney.quality;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** A supervision as it was recorded. */
@Entity
@Table(name = "supervision")
class SupervisionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_seq")
    @SequenceGenerator(name = "supervision_seq", sequenceName = "supervision_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Embedded
    private Supervision supervision;

    private Instant recordedAt;

    private String recordedBy;

    protected SupervisionRecord() {
    }

    SupervisionRecord(CaseReference child, Supervision supervision, Instant at, String by) {
        this.caseReference = child.value();
        this.supervision = supervision;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Supervision supervision() {
        return this.supervision;
    }

    String recordedBy() {
        return this.recordedBy;
    }

}
