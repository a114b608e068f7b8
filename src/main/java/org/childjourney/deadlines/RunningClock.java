package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.childjourney.casefile.CaseReference;

/**
 * One clock of one child: started by what the law names, due at an instant that was
 * computed once, and stopped by what was done. It never pauses. All instants are exact to
 * the millisecond.
 */
@Entity
@Table(name = "running_clock")
public class RunningClock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "running_clock_seq")
    @SequenceGenerator(name = "running_clock_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_reference", updatable = false)
    private String caseReference;

    @Column(updatable = false)
    private String clockId;

    @Column(updatable = false)
    private String variant;

    private String subject;

    private String runningKey;

    private Instant triggeredAt;

    @Convert(converter = Conditions.class)
    private Set<String> conditions;

    private LocalDate bornOn;

    private LocalDate expectedOn;

    private Instant eventAt;

    private Instant endsAsOrdered;

    private Instant dueAt;

    @Convert(converter = Moments.class)
    private List<Instant> warnings;

    private Instant nextMoment;

    private Instant warnedAt;

    private Instant breachedAt;

    private boolean escalationOpen;

    private Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    private HowStopped stoppedHow;

    private String stoppedWhy;

    private String reasonForDelay;

    private String delayRecordedBy;

    private Instant delayRecordedAt;

    protected RunningClock() {
    }

    RunningClock(CaseReference child, String clockId, String variant, String subject, Instant triggeredAt,
            ClockFacts facts, Instant dueAt, List<Instant> warnings) {
        this.caseReference = child.value();
        this.clockId = clockId;
        this.variant = variant;
        this.subject = subject;
        this.runningKey = runningKey();
        this.triggeredAt = exact(triggeredAt);
        this.conditions = facts.conditions();
        this.bornOn = facts.dateOfBirth();
        this.expectedOn = facts.expectedDateOfBirth();
        this.eventAt = facts.eventAt();
        this.endsAsOrdered = facts.endsAsOrdered();
        schedule(dueAt, warnings);
    }

    /** What is known of the case: the limit was chosen by it, and it spares warnings. */
    ClockFacts facts() {
        return new ClockFacts(this.conditions, this.bornOn, this.expectedOn, this.endsAsOrdered, this.eventAt)
            .and(this.variant);
    }

    void learn(ClockFacts facts, List<Instant> warnings) {
        var nothingMoreToTell = this.nextMoment == null;
        this.conditions = facts.conditions();
        schedule(this.dueAt, warnings);
        if (nothingMoreToTell) {
            this.nextMoment = null;
        }
    }

    private String runningKey() {
        return this.caseReference + "|" + this.clockId + "|" + ((this.subject != null) ? this.subject : "");
    }

    void concerns(String agency) {
        this.subject = agency;
        this.runningKey = runningKey();
    }

    private static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private void schedule(Instant due, List<Instant> warnings) {
        this.dueAt = exact(due);
        this.warnings = warnings.stream()
            .map(RunningClock::exact)
            .filter((at) -> at.isBefore(this.dueAt))
            .sorted()
            .toList();
        this.nextMoment = this.warnings.stream()
            .filter((at) -> this.warnedAt == null || at.isAfter(this.warnedAt))
            .findFirst()
            .orElse(this.dueAt);
    }

    /**
     * Moves the due date; the warnings of the new date that lie ahead are given again.
     */
    void move(Instant due, List<Instant> warnings) {
        this.breachedAt = null;
        schedule(due, warnings);
    }

    void stop(Instant at, HowStopped how, String why) {
        if (this.breachedAt == null && this.dueAt.isBefore(at)) {
            this.breachedAt = this.dueAt;
        }
        this.stoppedAt = exact(at);
        this.stoppedHow = how;
        this.stoppedWhy = why;
        this.runningKey = null;
        this.nextMoment = null;
    }

    /** What of this clock has become due by now; each moment is told once. */
    Moment raise(Instant now) {
        if (this.nextMoment == null || this.nextMoment.isAfter(now)) {
            return Moment.NONE;
        }
        if (!this.dueAt.isAfter(now)) {
            this.breachedAt = this.dueAt;
            this.nextMoment = null;
            return Moment.BREACH;
        }
        this.warnedAt = exact(now);
        this.nextMoment = momentAfter(now).orElseThrow();
        return Moment.WARNING;
    }

    /**
     * The next warning or the due date strictly after this instant; nothing once it has
     * stopped.
     */
    Optional<Instant> momentAfter(Instant instant) {
        if (!isRunning()) {
            return Optional.empty();
        }
        return this.warnings.stream()
            .filter((at) -> at.isAfter(instant))
            .findFirst()
            .or(() -> Optional.of(this.dueAt).filter((at) -> at.isAfter(instant)));
    }

    /** The first warning or due date of which nobody has been told yet. */
    Optional<Instant> nextMoment() {
        return Optional.ofNullable(this.nextMoment);
    }

    void escalated() {
        this.escalationOpen = true;
    }

    void escalationEnded() {
        this.escalationOpen = false;
    }

    boolean isEscalationOpen() {
        return this.escalationOpen;
    }

    void delayedBecause(String reason, String by, Instant at) {
        this.reasonForDelay = reason;
        this.delayRecordedBy = by;
        this.delayRecordedAt = exact(at);
    }

    /** Number of the row in the case record. */
    public Long id() {
        return this.id;
    }

    /** The child whose clock this is. */
    public CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    /** Id of the limit in the catalogue, for instance referral-assessment-45wd. */
    public String clockId() {
        return this.clockId;
    }

    /** Which of the limit's variants applies, for instance RED, or ALWAYS. */
    public String variant() {
        return this.variant;
    }

    /**
     * Which of several clocks of one id for this child, for instance partner-police; null
     * when there is only one.
     */
    public String subject() {
        return this.subject;
    }

    /** When that happened from which the time runs. */
    public Instant triggeredAt() {
        return this.triggeredAt;
    }

    /** The last instant that is still in time. */
    public Instant dueAt() {
        return this.dueAt;
    }

    /** When people are warned, earliest first; may be empty. */
    public List<Instant> warnings() {
        return this.warnings;
    }

    /**
     * The earliest warning of which nobody has been told yet, else the last one; null
     * without warnings.
     */
    public Instant warnAt() {
        var ahead = this.warnings.stream()
            .filter((at) -> this.warnedAt == null || at.isAfter(this.warnedAt))
            .findFirst();
        return ahead.orElseGet(() -> this.warnings.isEmpty() ? null : this.warnings.get(this.warnings.size() - 1));
    }

    /** The latest warning that was given; null when none was. */
    public Instant warnedAt() {
        return this.warnedAt;
    }

    /** The due date that was recorded as missed; null while none was. */
    public Instant breachedAt() {
        return this.breachedAt;
    }

    /** When it stopped; null while it runs. */
    public Instant stoppedAt() {
        return this.stoppedAt;
    }

    /** How it stopped; null while it runs. */
    public HowStopped stoppedHow() {
        return this.stoppedHow;
    }

    /** Why it stopped, when it was not because the work was done; else null. */
    public String stoppedWhy() {
        return this.stoppedWhy;
    }

    /** Why the work is or was late, as a person recorded it; null while nobody has. */
    public String reasonForDelay() {
        return this.reasonForDelay;
    }

    /** Whether it still runs. */
    public boolean isRunning() {
        return this.stoppedAt == null;
    }

    /** Whether it was, or by now is, past its due date. */
    public boolean isLate(Instant now) {
        return this.dueAt.isBefore(isRunning() ? now : this.stoppedAt);
    }

    boolean isOf(String clock, String about) {
        return this.clockId.equals(clock) && Objects.equals(this.subject, about);
    }

    /** What has become due of a clock. */
    enum Moment {

        NONE, WARNING, BREACH

    }

}
