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
class CinFurtherRequestRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_request_seq")
    @SequenceGenerator(name = "child_in_need_request_seq", sequenceName = "child_in_need_request_seq",
            allocationSize = 1)
    private Long id;

    @Embedded
    private FurtherRequest request;

    protected CinFurtherRequestRecord() {
    }

    CinFurtherRequestRecord(ChildInNeedPlan plan, FurtherRequest request, Instant at, String by) {
        super(plan, at, by);
        this.request = request;
    }

    FurtherRequest request() {
        return this.request;
    }

}
