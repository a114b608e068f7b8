package org.childjourney.retention;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What is left of a record that was erased: that it was there, from when to when, and who
 * decided to erase it, and why. It says nothing about the child.
 */
@Entity
@Immutable
@Table(name = "erased_record")
class ErasedRecord {

    @Id
    private String caseReference;

    private String rule;

    private LocalDate recordedOn;

    private LocalDate lastWorkedOn;

    private LocalDate dueOn;

    private String reason;

    private String decidedBy;

    private Instant decidedAt;

    private Instant erasedAt;

    protected ErasedRecord() {
    }

    ErasedRecord(RestingRecord record, DueRecord.Details due, Instant erasedAt) {
        this.caseReference = record.child().value();
        this.recordedOn = record.recordedOn();
        this.lastWorkedOn = record.lastWorkedOn();
        this.rule = due.rule();
        this.dueOn = due.dueOn();
        this.reason = due.reason();
        this.decidedBy = due.decidedBy();
        this.decidedAt = due.decidedAt();
        this.erasedAt = erasedAt;
    }

    /**
     * What is left.
     *
     * @param child the case reference, which nobody else is ever given
     * @param rule the rule that had kept the record
     * @param recordedOn when the record began
     * @param lastWorkedOn when somebody last worked with the case
     * @param reason why it was erased
     * @param decidedBy who decided so
     * @param decidedAt when that was decided
     * @param erasedAt when it was erased
     */
    record Details(String child, String rule, LocalDate recordedOn, LocalDate lastWorkedOn, String reason,
            String decidedBy, Instant decidedAt, Instant erasedAt) {
    }

    Details details() {
        return new Details(this.caseReference, this.rule, this.recordedOn, this.lastWorkedOn, this.reason,
                this.decidedBy, this.decidedAt, this.erasedAt);
    }

}
