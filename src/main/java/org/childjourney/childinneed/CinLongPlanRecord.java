package org.childjourney.childinneed;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A team manager's look at a long plan as it was recorded. */
@Entity
@Table(name = "child_in_need_long_review")
class CinLongPlanRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_long_review_seq")
    @SequenceGenerator(name = "child_in_need_long_review_seq", sequenceName = "child_in_need_long_review_seq",
            allocationSize = 1)
    private Long id;

    @Embedded
    private LongPlanReview review;

    protected CinLongPlanRecord() {
    }

    CinLongPlanRecord(ChildInNeedPlan plan, LongPlanReview review, Instant at, String by) {
        super(plan, at, by);
        this.review = review;
    }

    LongPlanReview review() {
        return this.review;
    }

}
