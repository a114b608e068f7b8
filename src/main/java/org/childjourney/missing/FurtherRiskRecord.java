package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A further risk as it was taken up. */
@Entity
@Table(name = "exploitation_further_risk")
class FurtherRiskRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exploitation_further_risk_seq")
    @SequenceGenerator(name = "exploitation_further_risk_seq", sequenceName = "exploitation_further_risk_seq",
            allocationSize = 1)
    private Long id;

    private long workId;

    @Embedded
    private FurtherRisk risk;

    private Instant recordedAt;

    private String recordedBy;

    protected FurtherRiskRecord() {
    }

    FurtherRiskRecord(Exploitation work, FurtherRisk risk, Instant at, String by) {
        this.workId = work.id();
        this.risk = risk;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    FurtherRisk risk() {
        return this.risk;
    }

}
