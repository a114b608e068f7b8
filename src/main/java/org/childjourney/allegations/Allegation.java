package org.childjourney.allegations;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** An allegation against somebody who works with children. */
@Entity
@Table(name = "allegation")
class Allegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allegation_seq")
    @SequenceGenerator(name = "allegation_seq", sequenceName = "allegation_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String processInstanceId;

    private Instant knownAt;

    @Embedded
    private Consultation consultation;

    private String consultedBy;

    private LocalDate nextReviewDue;

    @Enumerated(EnumType.STRING)
    private AllegationOutcome standing;

    private Instant concludedAt;

    @Version
    private Long version;

    protected Allegation() {
    }

    Allegation(CaseReference child, String processInstanceId, Instant knownAt) {
        this.caseReference = child.value();
        this.processInstanceId = processInstanceId;
        this.knownAt = knownAt;
    }

    void consulted(Consultation told, Instant at, String by) {
        this.consultation = told;
        this.consultedBy = by;
        this.nextReviewDue = told.nextReviewOn();
        if (told.concludes()) {
            this.concludedAt = at;
        }
    }

    void reviewed(Review review, Instant at) {
        this.standing = review.outcome();
        this.nextReviewDue = review.nextReviewOn();
        if (review.concluded()) {
            this.concludedAt = at;
        }
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    Instant knownAt() {
        return this.knownAt;
    }

    Consultation consultation() {
        return this.consultation;
    }

    LocalDate nextReviewDue() {
        return this.nextReviewDue;
    }

    AllegationOutcome standing() {
        return this.standing;
    }

}
