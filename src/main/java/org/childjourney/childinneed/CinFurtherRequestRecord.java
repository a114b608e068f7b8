package org.childjourney.childinneed;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A further request as it was taken up. */
@Entity
@Table(name = "child_in_need_request")
class CinFurtherRequestRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_request_seq")
    @SequenceGenerator(name = "child_in_need_request_seq", sequenceName = "child_in_need_request_seq",
            allocationSize = 50)
    private Long id;

    private long planId;

    @Embedded
    private FurtherRequest request;

    private Instant recordedAt;

    private String recordedBy;

    protected CinFurtherRequestRecord() {
    }

    CinFurtherRequestRecord(ChildInNeedPlan plan, FurtherRequest request, Instant at, String by) {
        this.planId = plan.id();
        this.request = request;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    FurtherRequest request() {
        return this.request;
    }

    Instant recordedAt() {
        return this.recordedAt;
    }

}
