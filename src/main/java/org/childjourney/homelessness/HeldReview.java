package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That somebody looked again: at the place, at a no to section 20, or months later. */
@Entity
@Table(name = "homelessness_review")
class HeldReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "homelessness_review_seq")
    @SequenceGenerator(name = "homelessness_review_seq", sequenceName = "homelessness_review_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private long jointAssessmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate heldOn;

    private String result;

    private Boolean understoodOptions;

    private Instant recordedAt;

    private String recordedBy;

    protected HeldReview() {
    }

    HeldReview(JointAssessment joint, Kind kind, LocalDate heldOn, Enum<?> result, Boolean understoodOptions,
            Instant at, String by) {
        this.caseReference = joint.child().value();
        this.jointAssessmentId = joint.id();
        this.kind = kind;
        this.heldOn = heldOn;
        this.result = result.name();
        this.understoodOptions = understoodOptions;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Kind kind() {
        return this.kind;
    }

    LocalDate heldOn() {
        return this.heldOn;
    }

    long jointAssessmentId() {
        return this.jointAssessmentId;
    }

    Boolean understoodOptions() {
        return this.understoodOptions;
    }

    /** What was looked at again. */
    enum Kind {

        PLACE, DECLINE, OUTREACH, FOLLOW_UP

    }

    /** What was found months later. */
    enum Found {

        SETTLED, NOT_SETTLED

    }

}
