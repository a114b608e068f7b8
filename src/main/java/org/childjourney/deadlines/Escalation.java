package org.childjourney.deadlines;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.childjourney.casefile.CaseReference;

/** One level that was told of late work: when, whom, and what they answered. */
@Entity
@Table(name = "escalation")
public class Escalation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_seq")
    @SequenceGenerator(name = "escalation_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RunningClock runningClock;

    private String deadlineId;

    private String caseId;

    private Instant dueAt;

    private Instant raisedAt;

    private int level;

    private String raisedTo;

    private String toInform;

    private String reasonForDelay;

    private String actionTaken;

    private String answeredBy;

    private Instant answeredAt;

    private Instant resolvedAt;

    protected Escalation() {
    }

    Escalation(RunningClock clock, int level, String raisedTo, String toInform, Instant raisedAt) {
        this.runningClock = clock;
        this.deadlineId = clock.clockId();
        this.caseId = clock.child().value();
        this.dueAt = clock.dueAt();
        this.level = level;
        this.raisedTo = raisedTo;
        this.toInform = toInform;
        this.raisedAt = raisedAt;
    }

    void answer(String reason, String action, String by, Instant at) {
        this.reasonForDelay = reason;
        this.actionTaken = action;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    void resolve(Instant at) {
        this.resolvedAt = at;
    }

    /** The clock that was late. */
    public RunningClock clock() {
        return this.runningClock;
    }

    /** Id of the limit in the catalogue. */
    public String deadlineId() {
        return this.deadlineId;
    }

    /** Whose work was late. */
    public CaseReference child() {
        return CaseReference.of(this.caseId);
    }

    /** The due date that was missed. */
    public Instant dueAt() {
        return this.dueAt;
    }

    /** When this level was told. */
    public Instant raisedAt() {
        return this.raisedAt;
    }

    /** Which step of the ladder it was, from 1. */
    public int level() {
        return this.level;
    }

    /** The group that was told. */
    public String raisedTo() {
        return this.raisedTo;
    }

    /**
     * Whom outside our groups that level informs, such as the safeguarding partnership;
     * null for nobody.
     */
    public String toInform() {
        return this.toInform;
    }

    /** Why the work is late, in that level's words; null while they have not answered. */
    public String reasonForDelay() {
        return this.reasonForDelay;
    }

    /** What that level has done about it; null while they have not answered. */
    public String actionTaken() {
        return this.actionTaken;
    }

    /** User id of who answered; null while nobody has. */
    public String answeredBy() {
        return this.answeredBy;
    }

    /** When the answer was given; null while there is none. */
    public Instant answeredAt() {
        return this.answeredAt;
    }

    /** When the work was no longer late; null while it is. */
    public Instant resolvedAt() {
        return this.resolvedAt;
    }

}
