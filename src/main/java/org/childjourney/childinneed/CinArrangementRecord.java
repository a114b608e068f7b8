package org.childjourney.childinneed;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** How a first meeting stood, as it was recorded. */
@Entity
@Table(name = "child_in_need_arrangement")
class CinArrangementRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_arrangement_seq")
    @SequenceGenerator(name = "child_in_need_arrangement_seq", sequenceName = "child_in_need_arrangement_seq",
            allocationSize = 1)
    private Long id;

    @Embedded
    private Arrangement arrangement;

    protected CinArrangementRecord() {
    }

    CinArrangementRecord(ChildInNeedPlan plan, Arrangement arrangement, Instant at, String by) {
        super(plan, at, by);
        this.arrangement = arrangement;
    }

    Arrangement arrangement() {
        return this.arrangement;
    }

}
