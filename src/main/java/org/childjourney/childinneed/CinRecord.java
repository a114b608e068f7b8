package org.childjourney.childinneed;

import java.time.Instant;

import jakarta.persistence.MappedSuperclass;

/** What was recorded about a plan, when and by whom. */
@MappedSuperclass
abstract class CinRecord {

    private long planId;

    private Instant recordedAt;

    private String recordedBy;

    protected CinRecord() {
    }

    CinRecord(ChildInNeedPlan plan, Instant at, String by) {
        this.planId = plan.id();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Instant recordedAt() {
        return this.recordedAt;
    }

    String recordedBy() {
        return this.recordedBy;
    }

}
