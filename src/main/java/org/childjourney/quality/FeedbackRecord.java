package org.childjourney.quality;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/**
 * What a child or parent said about the work, beside the same words without names, for
 * those who do not work with the child.
 */
@Entity
@Table(name = "family_feedback")
class FeedbackRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_feedback_seq")
    @SequenceGenerator(name = "family_feedback_seq", sequenceName = "family_feedback_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Embedded
    private NewFeedback feedback;

    private String helpedWithoutNames;

    private String changeWithoutNames;

    private Instant recordedAt;

    private String recordedBy;

    protected FeedbackRecord() {
    }

    FeedbackRecord(CaseReference child, NewFeedback feedback, String helpedWithoutNames, String changeWithoutNames,
            Instant at, String by) {
        this.caseReference = child.value();
        this.feedback = feedback;
        this.helpedWithoutNames = helpedWithoutNames;
        this.changeWithoutNames = changeWithoutNames;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    NewFeedback feedback() {
        return this.feedback;
    }

    String recordedBy() {
        return this.recordedBy;
    }

}
