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
class CinVisitRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_visit_seq")
    @SequenceGenerator(name = "child_in_need_visit_seq", sequenceName = "child_in_need_visit_seq", allocationSize = 1)
    private Long id;

    @Embedded
    private Visit visit;

    protected CinVisitRecord() {
    }

    CinVisitRecord(ChildInNeedPlan plan, Visit visit, Instant at, String by) {
        super(plan, at, by);
        this.visit = visit;
    }

    Visit visit() {
        return this.visit;
    }

}
