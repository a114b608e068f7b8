package org.childjourney.deadlines;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A due date that was moved: what it was, what it became, why and by whom. */
@Entity
@Table(name = "due_date_change")
public class DueDateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "due_date_change_seq")
    @SequenceGenerator(name = "due_date_change_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RunningClock runningClock;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant oldDueAt;

    private Instant newDueAt;

    private String reason;

    private String changedBy;

    @Column(name = "changed_at")
    private Instant at;

    protected DueDateChange() {
    }

    DueDateChange(RunningClock clock, Kind kind, Instant oldDueAt, String reason, String changedBy, Instant at) {
        this.runningClock = clock;
        this.kind = kind;
        this.oldDueAt = oldDueAt;
        this.newDueAt = clock.dueAt();
        this.reason = reason;
        this.changedBy = changedBy;
        this.at = at;
    }

    Long clockNumber() {
        return this.runningClock.id();
    }

    /** Whether people moved it, or the calendar changed. */
    public Kind kind() {
        return this.kind;
    }

    /** When it was due before. */
    public Instant oldDueAt() {
        return this.oldDueAt;
    }

    /** When it was due from then on. */
    public Instant newDueAt() {
        return this.newDueAt;
    }

    /** Why it was moved, as it was recorded. */
    public String reason() {
        return this.reason;
    }

    /** User id of who moved it, or "system". */
    public String changedBy() {
        return this.changedBy;
    }

    /** When it was moved. */
    public Instant at() {
        return this.at;
    }

    /** Why a due date moves. */
    public enum Kind {

        /** A person extended it, with a reason. */
        EXTENDED,

        /** People decided on an earlier date than the limit asks for. */
        BROUGHT_FORWARD,

        /** The calendar of working days changed. */
        RECALCULATED

    }

}
