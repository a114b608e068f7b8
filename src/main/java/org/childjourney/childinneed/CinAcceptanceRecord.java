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
class CinAcceptanceRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_acceptance_seq")
    @SequenceGenerator(name = "child_in_need_acceptance_seq", sequenceName = "child_in_need_acceptance_seq",
            allocationSize = 1)
    private Long id;

    @Embedded
    private Acceptance acceptance;

    protected CinAcceptanceRecord() {
    }

    CinAcceptanceRecord(ChildInNeedPlan plan, Acceptance acceptance, Instant at, String by) {
        super(plan, at, by);
        this.acceptance = acceptance;
    }

    Acceptance acceptance() {
        return this.acceptance;
    }

}
