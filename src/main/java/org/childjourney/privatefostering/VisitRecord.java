package org.childjourney.privatefostering;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A visit as it was recorded. */
@Entity
@Table(name = "private_fostering_visit")
class VisitRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "private_fostering_visit_seq")
    @SequenceGenerator(name = "private_fostering_visit_seq", sequenceName = "private_fostering_visit_seq",
            allocationSize = 1)
    private Long id;

    private long arrangementId;

    @Embedded
    private Visit visit;

    private Instant recordedAt;

    private String recordedBy;

    protected VisitRecord() {
    }

    VisitRecord(Arrangement arrangement, Visit visit, Instant at, String by) {
        this.arrangementId = arrangement.id();
        this.visit = visit;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Visit visit() {
        return this.visit;
    }

}
