package org.childjourney.retention;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** A record whose time is over, and what somebody decided about it. */
@Entity
@Table(name = "record_due")
class DueRecord {

    @Id
    private String caseReference;

    private String rule;

    private LocalDate dueOn;

    private LocalDate listedOn;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;

    private String decidedBy;

    private Instant decidedAt;

    private LocalDate keepUntil;

    @Version
    private Long version;

    protected DueRecord() {
    }

    DueRecord(CaseReference child) {
        this.caseReference = child.value();
    }

    /** Waits for a decision, also where there was one before. */
    void due(RetentionSchedule.End end, LocalDate today) {
        this.rule = end.rule().id();
        this.dueOn = end.on();
        this.listedOn = today;
        this.decision = null;
        this.reason = null;
        this.decidedBy = null;
        this.decidedAt = null;
        this.keepUntil = null;
    }

    void decided(Decision decision, String reason, LocalDate keepUntil, String by, Instant at) {
        this.decision = decision;
        this.reason = reason;
        this.keepUntil = keepUntil;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    /**
     * A record on the list.
     *
     * @param child whose record
     * @param rule the rule that kept it
     * @param dueOn since when it may be erased
     * @param listedOn when it came on the list
     * @param decision what was decided; null while it waits
     * @param reason why
     * @param decidedBy who decided
     * @param decidedAt when
     * @param keepUntil until when it is kept on
     */
    record Details(CaseReference child, String rule, LocalDate dueOn, LocalDate listedOn, Decision decision,
            String reason, String decidedBy, Instant decidedAt, LocalDate keepUntil) {
    }

    Details details() {
        return new Details(child(), this.rule, this.dueOn, this.listedOn, this.decision, this.reason, this.decidedBy,
                this.decidedAt, this.keepUntil);
    }

}
