package org.childjourney.allegations;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A review of an allegation as it was recorded. */
@Entity
@Table(name = "allegation_review")
class ReviewRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allegation_review_seq")
    @SequenceGenerator(name = "allegation_review_seq", sequenceName = "allegation_review_seq", allocationSize = 1)
    private Long id;

    private long allegationId;

    @Embedded
    private Review review;

    private Instant recordedAt;

    private String recordedBy;

    protected ReviewRecord() {
    }

    ReviewRecord(Allegation allegation, Review review, Instant at, String by) {
        this.allegationId = allegation.id();
        this.review = review;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Review review() {
        return this.review;
    }

}
