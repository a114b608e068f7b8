package org.childjourney.childinneed;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** How a plan was taken up, as it was recorded. */
@Entity
@Table(name = "child_in_need_acceptance")
class CinAcceptanceRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_acceptance_seq")
    @SequenceGenerator(name = "child_in_need_acceptance_seq", sequenceName = "child_in_need_acceptance_seq",
            allocationSize = 50)
    private Long id;

    private long planId;

    @Embedded
    private Acceptance acceptance;

    private Instant recordedAt;

    private String recordedBy;

    protected CinAcceptanceRecord() {
    }

    CinAcceptanceRecord(ChildInNeedPlan plan, Acceptance acceptance, Instant at, String by) {
        this.planId = plan.id();
        this.acceptance = acceptance;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Acceptance acceptance() {
        return this.acceptance;
    }

}
