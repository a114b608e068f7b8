package org.childjourney.childinneed;

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
@Table(name = "child_in_need_visit")
class CinVisitRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_visit_seq")
    @SequenceGenerator(name = "child_in_need_visit_seq", sequenceName = "child_in_need_visit_seq", allocationSize = 50)
    private Long id;

    private long planId;

    @Embedded
    private Visit visit;

    private Instant recordedAt;

    private String recordedBy;

    protected CinVisitRecord() {
    }

    CinVisitRecord(ChildInNeedPlan plan, Visit visit, Instant at, String by) {
        this.planId = plan.id();
        this.visit = visit;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Visit visit() {
        return this.visit;
    }

}
