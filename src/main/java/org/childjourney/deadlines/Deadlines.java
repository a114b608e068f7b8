package org.childjourney.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running clocks of every child. A clock is started by what the law names and stopped
 * by what was done; nothing pauses it. Unknown clock ids are a mistake of the program and
 * end in an {@link IllegalArgumentException}.
 */
@Service
@Transactional
public class Deadlines {

    private static final int PAGE = 500;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final RunningClocks clocks;

    private final OpenClocks open;

    private final DueDateChanges changes;

    private final EscalationLog escalationLog;

    private final Escalations escalations;

    private final StageTimers timers;

    private final Explanation explanation;

    private final SignedIn signedIn;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Deadlines(Catalogue catalogue, WorkingCalendar calendar, RunningClocks clocks, OpenClocks open,
            DueDateChanges changes, EscalationLog escalationLog, Escalations escalations, StageTimers timers,
            SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clocks = clocks;
        this.open = open;
        this.changes = changes;
        this.escalationLog = escalationLog;
        this.escalations = escalations;
        this.timers = timers;
        this.explanation = new Explanation(catalogue, calendar);
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a clock of which nothing more need be known than its trigger. */
    public RunningClock start(CaseReference child, String clockId, Instant trigger) {
        return start(child, clockId, null, trigger, ClockFacts.none());
    }

    /** Starts a clock with the limit that these facts choose. */
    public RunningClock start(CaseReference child, String clockId, Instant trigger, ClockFacts facts) {
        return start(child, clockId, null, trigger, facts);
    }

    /**
     * Starts one of several clocks of one id. While it runs, starting it again changes
     * nothing.
     * @param subject which of them, such as partner-police; null when a child has only
     * one
     * @param trigger the moment from which the time runs
     * @return the clock that now runs
     * @throws IllegalArgumentException if the limit has no end, or an agency is to be
     * told and none is named
     */
    public RunningClock start(CaseReference child, String clockId, String subject, Instant trigger, ClockFacts facts) {
        return running(child, clockId, subject).orElseGet(() -> {
            var definition = this.catalogue.clock(clockId);
            var variant = this.catalogue.variant(clockId, trigger, facts);
            var due = variant.due(trigger, facts, this.calendar)
                .orElseThrow(() -> new IllegalArgumentException(clockId + " has no end yet that could be missed"));
            if (subject == null
                    && definition.ladder().stream().map(LadderLevel::tell).anyMatch(LadderLevel.AGENCY_LEAD::equals)) {
                throw new IllegalArgumentException(clockId + " needs to know which agency it is about");
            }
            var started = this.open.add(new RunningClock(child, clockId, variant.when(), subject, trigger, facts, due,
                    warnings(definition, trigger, due, facts)));
            this.timers.started(started);
            return started;
        });
    }

    /**
     * Takes in what has become true while the clock runs, such as that a meeting is
     * BOOKED: warnings that it makes needless are not given any more, and the timers and
     * the dates of tasks follow. The limit stays as it was chosen when the clock started.
     * Where no clock of this id runs, there is nobody to warn.
     * @throws IllegalArgumentException if no warning of this clock depends on it
     */
    public void nowTrue(CaseReference child, String clockId, String condition) {
        learn(child, clockId, condition, (facts) -> facts.and(condition));
    }

    /**
     * Takes back what was true, such as that a meeting was BOOKED: a warning that it had
     * made needless is given again, at once where its moment has passed.
     * @throws IllegalArgumentException if no warning of this clock depends on it
     */
    public void noLongerTrue(CaseReference child, String clockId, String condition) {
        learn(child, clockId, condition, (facts) -> facts.without(condition));
    }

    private void learn(CaseReference child, String clockId, String condition, UnaryOperator<ClockFacts> news) {
        var definition = this.catalogue.clock(clockId);
        if (definition.warnings().stream().noneMatch((point) -> condition.equals(point.unless()))) {
            throw new IllegalArgumentException("No warning of " + clockId + " depends on " + condition);
        }
        for (var running : this.open.of(child).stream().filter(of(clockId)).toList()) {
            var facts = news.apply(running.facts());
            running.learn(facts, warnings(definition, running.triggeredAt(), running.dueAt(), facts));
            this.timers.moved(child);
        }
    }

    /**
     * Says which agency a running clock is about, once that is known: from then on the
     * agency's own people are told as well. Nothing happens when it does not run or is
     * about an agency already.
     */
    public void concerns(CaseReference child, String clockId, String agency) {
        this.catalogue.clock(clockId);
        this.open.of(child).stream().filter(of(clockId, null)).forEach((running) -> running.concerns(agency));
    }

    /**
     * Counts a clock anew, because another limit holds from now on: the one that runs is
     * no longer asked for, and the timers and the dates of open tasks follow the new one.
     * @param trigger the moment from which the time runs
     * @param why why it is counted anew, for the record
     * @return the clock that now runs
     */
    public RunningClock restart(CaseReference child, String clockId, Instant trigger, ClockFacts facts, String why) {
        return replace(child, clockId, why, clockId, trigger, facts);
    }

    /** Stops all running clocks of this id: what they wait for was done. */
    public void stop(CaseReference child, String clockId, Instant at) {
        this.catalogue.clock(clockId);
        stop(child, of(clockId), at, HowStopped.DONE, null);
    }

    /** Stops the running clock of this id and subject: what it waits for was done. */
    public void stop(CaseReference child, String clockId, String subject, Instant at) {
        this.catalogue.clock(clockId);
        stop(child, of(clockId, subject), at, HowStopped.DONE, null);
    }

    /**
     * Stops the running clock of this id and subject: whoever should have answered is no
     * longer asked.
     */
    public void withdraw(CaseReference child, String clockId, String subject, Instant at, String why) {
        this.catalogue.clock(clockId);
        stop(child, of(clockId, subject), at, HowStopped.WITHDRAWN, why);
    }

    /**
     * Starts a clock in the place of one whose limit applies no longer, such as when work
     * is from now on due at other intervals: the timers of the child's stages and the
     * dates of open tasks follow, wherever they stand.
     * @param trigger the moment from which the new time runs
     * @return the clock that now runs
     */
    public RunningClock replace(CaseReference child, String clockId, String why, String newClockId, Instant trigger,
            ClockFacts facts) {
        withdraw(child, clockId, null, this.clock.instant(), why);
        var started = start(child, newClockId, trigger, facts);
        this.timers.moved(child);
        return started;
    }

    /**
     * Stops all running clocks that the catalogue counts to this journey, which has
     * ended.
     */
    public void stopAll(CaseReference child, String journey, Instant at, String why) {
        stop(child, (running) -> this.catalogue.clock(running.clockId()).journey().equals(journey), at,
                HowStopped.JOURNEY_ENDED, why);
    }

    /** Stops all running clocks of these ids, whose process has ended. */
    public void stopAll(CaseReference child, Collection<String> clockIds, Instant at, String why) {
        stop(child, (running) -> clockIds.contains(running.clockId()), at, HowStopped.JOURNEY_ENDED, why);
    }

    private void stop(CaseReference child, Predicate<RunningClock> which, Instant at, HowStopped how, String why) {
        this.open.of(child).stream().filter(which).forEach((running) -> {
            running.stop(at, how, why);
            this.escalations.end(running, at);
        });
    }

    /**
     * Gives a running clock more time: its row, its stage's timer and the dates of its
     * tasks move together. Late work that is thereby in time again is no longer
     * escalated.
     * @throws Refused if nothing runs, no reason is given, the new date is not later, or
     * the limit cannot be extended, not again, not so far, or not by this person
     */
    public RunningClock extend(CaseReference child, String clockId, String subject, Prolongation prolongation) {
        var running = running(child, clockId, subject)
            .orElseThrow(() -> new Refused("lastDay", "There is no running clock to extend. It may have stopped."));
        var before = running.dueAt();
        var due = new ExtensionRule(this.catalogue, this.calendar, this.signedIn).grant(running, prolongation,
                extensionsOf(running));
        running.move(due, warnings(this.catalogue.clock(clockId), running.triggeredAt(), due, running.facts()));
        moved(running, DueDateChange.Kind.EXTENDED, before, prolongation.reason().strip(), prolongation.grantedBy());
        return running;
    }

    /**
     * Makes work due sooner than its limit, because people have decided so. The limit
     * stays on record as the date before.
     * @throws Refused if nothing runs, no reason is given, or the day is not sooner
     */
    public RunningClock bringForward(CaseReference child, String clockId, String subject, LocalDate to, String reason) {
        var running = running(child, clockId, subject)
            .orElseThrow(() -> new Refused("This work is not waited for any more, so it cannot be brought forward."));
        var before = running.dueAt();
        var due = WorkingCalendar.endOf(to);
        if (!due.isBefore(before)) {
            throw new Refused("It is due on %s already. Choose an earlier day.".formatted(Sentence.day(before)));
        }
        if (reason == null || reason.isBlank()) {
            throw new Refused("reason", "Say why it is brought forward.");
        }
        running.move(due, warnings(this.catalogue.clock(clockId), running.triggeredAt(), due, running.facts()));
        moved(running, DueDateChange.Kind.BROUGHT_FORWARD, before, reason.strip(), this.signedIn.userId());
        return running;
    }

    /**
     * Computes the due dates of a page of running clocks that count working days anew,
     * after the calendar of working days has changed. Dates that the court ordered or
     * that people moved stay. Each page is a transaction of its own, and doing it again
     * changes nothing.
     * @param reason what changed, for the record
     * @param after the last number of the page before, 0 for the first page
     * @return the last number of this page; nothing when there is no other
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public OptionalLong recompute(String reason, long after) {
        var counting = this.catalogue.clocks()
            .stream()
            .filter((definition) -> definition.variants().stream().anyMatch(Deadlines::countsWorkingDays))
            .map(ClockDefinition::id)
            .toList();
        var page = this.clocks.openOfKinds(counting, after, Limit.of(PAGE));
        var stay = page.isEmpty() ? Set.<Long>of() : this.changes.movedByPeople(page);
        page.stream()
            .filter((running) -> !stay.contains(running.id()) && recomputed(running, reason))
            .map(RunningClock::child)
            .distinct()
            .toList()
            .forEach(this.timers::moved);
        return (page.size() < PAGE) ? OptionalLong.empty() : OptionalLong.of(page.get(PAGE - 1).id());
    }

    private boolean recomputed(RunningClock running, String reason) {
        var facts = running.facts();
        var variant = this.catalogue.variant(running.clockId(), running.triggeredAt(), facts);
        if (!countsWorkingDays(variant) || variant.endsAsOrdered()) {
            return false;
        }
        var before = running.dueAt();
        var due = variant.due(running.triggeredAt(), facts, this.calendar).orElse(before);
        if (due.equals(before)) {
            return false;
        }
        running.move(due, warnings(this.catalogue.clock(running.clockId()), running.triggeredAt(), due, facts));
        changed(running, DueDateChange.Kind.RECALCULATED, before, reason, SignedIn.SYSTEM);
        return true;
    }

    private static boolean countsWorkingDays(LimitVariant variant) {
        return countsWorkingDays(variant.limit()) || countsWorkingDays(variant.orSooner());
    }

    private static boolean countsWorkingDays(TimeLimit limit) {
        return limit != null && limit.countsWorkingDays();
    }

    private void moved(RunningClock running, DueDateChange.Kind kind, Instant before, String reason, String by) {
        changed(running, kind, before, reason, by);
        this.timers.moved(running.child());
    }

    private void changed(RunningClock running, DueDateChange.Kind kind, Instant before, String reason, String by) {
        var now = this.clock.instant();
        this.changes.save(new DueDateChange(running, kind, before, reason, by, now));
        if (running.dueAt().isAfter(now)) {
            this.escalations.end(running, now);
        }
    }

    private int extensionsOf(RunningClock running) {
        return this.changes.count(running, DueDateChange.Kind.EXTENDED);
    }

    /**
     * Records why work is late, or is going to be.
     * @throws Refused if nothing runs or no reason is given
     */
    public void recordDelay(CaseReference child, String clockId, String subject, String reason) {
        var running = running(child, clockId, subject).orElseThrow(() -> new Refused("reasonForDelay",
                "This work is not waited for any more, so there is no delay to explain."));
        if (reason == null || reason.isBlank()) {
            throw new Refused("reasonForDelay", "Say why the work is late.");
        }
        running.delayedBecause(reason.strip(), this.signedIn.userId(), this.clock.instant());
    }

    /**
     * Raises whatever of the child's clocks has become due: each warning once, each
     * breach once.
     */
    public void raiseDue(CaseReference child) {
        var now = this.clock.instant();
        for (var running : this.open.of(child)) {
            var warnedBefore = running.warnedAt();
            switch (running.raise(now)) {
                case WARNING -> this.events.publishEvent(new DeadlineWarned(child, running.clockId(), running.subject(),
                        running.dueAt(), toWarn(running, warnedBefore, now)));
                case BREACH -> {
                    this.events.publishEvent(
                            new DeadlineBreached(child, running.clockId(), running.subject(), running.dueAt()));
                    this.escalations.begin(running);
                }
                case NONE -> {
                }
            }
        }
    }

    private List<String> toWarn(RunningClock running, Instant after, Instant now) {
        return this.catalogue.clock(running.clockId()).warnings().stream().filter((point) -> {
            var moment = point.moment(running.triggeredAt(), running.dueAt(), this.calendar);
            return point.isNeeded(running.facts()) && !moment.isAfter(now) && (after == null || moment.isAfter(after));
        })
            .map(WarningPoint::tell)
            .filter((tell) -> running.subject() != null || !LadderLevel.isOfAnAgency(tell))
            .map((tell) -> LadderLevel.groupOf(tell, running.subject()))
            .distinct()
            .toList();
    }

    private List<Instant> warnings(ClockDefinition definition, Instant trigger, Instant due, ClockFacts facts) {
        return definition.warnings()
            .stream()
            .filter((point) -> point.isNeeded(facts))
            .map((point) -> point.moment(trigger, due, this.calendar))
            .distinct()
            .toList();
    }

    /** The clocks that run for this child, the earliest due first. */
    @Transactional(readOnly = true)
    public List<RunningClock> running(CaseReference child) {
        return this.clocks.openOf(child.value());
    }

    /** The running clock of this id and subject, if one runs. */
    @Transactional(readOnly = true)
    public Optional<RunningClock> running(CaseReference child, String clockId, String subject) {
        this.catalogue.clock(clockId);
        return this.open.of(child).stream().filter(of(clockId, subject)).findFirst();
    }

    /** The clock of that number in the record. */
    @Transactional(readOnly = true)
    public Optional<RunningClock> find(long id) {
        return this.clocks.findById(id);
    }

    /**
     * The latest moment to which the person signed in may extend this running clock;
     * empty where its limit cannot be extended, not again, or not by them.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> extensibleUntil(RunningClock running) {
        return new ExtensionRule(this.catalogue, this.calendar, this.signedIn).latest(running, extensionsOf(running));
    }

    /**
     * Every clock that ever ran for this child, in the order in which their time began.
     */
    @Transactional(readOnly = true)
    public List<RunningClock> all(CaseReference child) {
        return this.clocks.allOf(child.value());
    }

    /** The running clocks of these kinds, child by child. */
    @Transactional(readOnly = true)
    public List<RunningClock> running(List<String> clockIds) {
        return this.clocks.openOfKinds(clockIds);
    }

    /** All running clocks that are past their due date, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<RunningClock> overdue() {
        return this.clocks.overdue(this.clock.instant());
    }

    /**
     * All running clocks that are due from now on and before this instant, the earliest
     * first.
     */
    @Transactional(readOnly = true)
    public List<RunningClock> dueBefore(Instant until) {
        return this.clocks.dueBetween(this.clock.instant(), until);
    }

    /** The due dates that this clock had before, the oldest first. */
    @Transactional(readOnly = true)
    public List<DueDateChange> changes(RunningClock running) {
        return this.changes.of(running);
    }

    /** Who was told of this child's late work, and what they answered. */
    @Transactional(readOnly = true)
    public List<Escalation> escalations(CaseReference child) {
        return this.escalationLog.ofCase(child.value());
    }

    /**
     * One sentence that says when the work is due and why then, with the law or standard
     * and the holidays that were not counted, and where it applies how late it is or how
     * it ended.
     */
    @Transactional(readOnly = true)
    public String explain(RunningClock running) {
        return this.explanation.of(running, this.changes.of(running), this.clock.instant());
    }

    /** The same for each of these clocks by its number, in one query. */
    @Transactional(readOnly = true)
    public Map<Long, String> explain(Collection<RunningClock> clocks) {
        if (clocks.isEmpty()) {
            return Map.of();
        }
        var now = this.clock.instant();
        var changed = this.changes.of(clocks).stream().collect(Collectors.groupingBy(DueDateChange::clockNumber));
        return clocks.stream()
            .collect(Collectors.toMap(RunningClock::id,
                    (running) -> this.explanation.of(running, changed.getOrDefault(running.id(), List.of()), now)));
    }

    private static Predicate<RunningClock> of(String clockId) {
        return (running) -> running.clockId().equals(clockId);
    }

    private static Predicate<RunningClock> of(String clockId, String subject) {
        return of(clockId).and((running) -> Objects.equals(running.subject(), subject));
    }

}
