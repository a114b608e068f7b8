package org.childjourney.privatefostering;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An assessment of an arrangement as it was written. */
@Entity
@Table(name = "private_fostering_assessment")
class AssessmentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "private_fostering_assessment_seq")
    @SequenceGenerator(name = "private_fostering_assessment_seq", sequenceName = "private_fostering_assessment_seq",
            allocationSize = 1)
    private Long id;

    private long arrangementId;

    @Embedded
    private ArrangementAssessment assessment;

    private Instant recordedAt;

    private String recordedBy;

    protected AssessmentRecord() {
    }

    AssessmentRecord(Arrangement arrangement, ArrangementAssessment assessment, Instant at, String by) {
        this.arrangementId = arrangement.id();
        this.assessment = assessment;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    ArrangementAssessment assessment() {
        return this.assessment;
    }

}
