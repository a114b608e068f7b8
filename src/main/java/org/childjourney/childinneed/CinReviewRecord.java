package org.childjourney.childinneed;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;

/** A review as it was recorded. */
@Entity
@Table(name = "child_in_need_review")
class CinReviewRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_review_seq")
    @SequenceGenerator(name = "child_in_need_review_seq", sequenceName = "child_in_need_review_seq", allocationSize = 1)
    private Long id;

    @Embedded
    private Review review;

    @ElementCollection
    @BatchSize(size = 25)
    @CollectionTable(name = "child_in_need_review_attended", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Invited> attended;

    protected CinReviewRecord() {
    }

    CinReviewRecord(ChildInNeedPlan plan, Review review, List<Invited> attended, Instant at, String by) {
        super(plan, at, by);
        this.review = review;
        this.attended = List.copyOf(attended);
    }

    Review review() {
        return this.review;
    }

    List<Invited> attended() {
        return this.attended;
    }

}
