package org.childjourney.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The ladder that late work climbs, as the bean {@code escalations} of its models: who is
 * told now, until when they can answer before the next level is told, and what they said.
 */
@Component
public class Escalations {

    private static final String DEADLINE = "deadline";

    private static final String LEVEL = "level";

    private static final String AGENCY = "agency";

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final RunningClocks clocks;

    private final EscalationLog log;

    private final RuntimeService runtime;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Escalations(Catalogue catalogue, WorkingCalendar calendar, RunningClocks clocks, EscalationLog log,
            RuntimeService runtime, Journeys journeys, SignedIn signedIn, ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clocks = clocks;
        this.log = log;
        this.runtime = runtime;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The group that this level's task is for. */
    public String raisedTo(DelegateExecution execution) {
        return current(execution).raisedTo();
    }

    /**
     * The group that answers for an agency in its own part: whom the ladder names of it,
     * else all of its people.
     */
    public String answersForTheAgency(DelegateExecution execution) {
        var late = late(execution);
        return ladder(late).stream()
            .filter(LadderLevel::isForTheAgency)
            .findFirst()
            .map((level) -> LadderLevel.groupOf(level.tell(), late.subject()))
            .orElse(late.subject());
    }

    /**
     * Until when this level can answer before the next is told; null at the top of the
     * ladder.
     */
    public Date answerBy(DelegateExecution execution) {
        return nextLevelAt(execution);
    }

    /** Whether nobody further is to be told, however late the work becomes. */
    public boolean isTopOfTheLadder(DelegateExecution execution) {
        return next(current(execution)).isEmpty();
    }

    /**
     * When the next level is told if the work is still late then; null when there is
     * none.
     */
    public Date nextLevelAt(DelegateExecution execution) {
        return next(current(execution)).map(Step::at).map(Date::from).orElse(null);
    }

    /**
     * Starts the ladder of a clock that has passed its due date; nothing where lateness
     * is only recorded.
     */
    void begin(RunningClock late) {
        var first = next(late, 0);
        if (first.isEmpty()) {
            return;
        }
        late.escalated();
        this.journeys.asSystem(() -> {
            var agencys = ladder(late).get(first.get().level() - 1).isForTheAgency();
            var start = this.runtime.createMessageCorrelation(agencys ? "agency-deadline-breached" : message(late))
                .processInstanceBusinessKey(late.child().value())
                .setVariable(DEADLINE, late.id());
            return (agencys ? start.setVariable(AGENCY, late.subject()) : start).correlateStartMessage();
        });
    }

    /** Goes on with the county's levels of a ladder that began with an agency. */
    void goOnWithTheCounty(DelegateExecution execution) {
        this.journeys.asSystem(() -> this.runtime.createMessageCorrelation(message(late(execution)))
            .processInstanceBusinessKey(execution.getProcessBusinessKey())
            .setVariable(DEADLINE, execution.getVariable(DEADLINE))
            .correlateStartMessage());
    }

    /** Tells the next level, and answers with its number on the ladder, from 1. */
    void raiseNext(DelegateExecution execution) {
        var late = late(execution);
        var step = this.log.latest(late.id(), Limit.of(1)).flatMap(this::next).or(() -> next(late, 0)).orElseThrow();
        var level = ladder(late).get(step.level() - 1);
        var to = LadderLevel.groupOf(level.tell(), late.subject());
        var informed = level.inform().isEmpty() ? null : String.join(", ", level.inform());
        this.log.save(new Escalation(late, step.level(), to, informed, this.clock.instant()));
        execution.setVariable(LEVEL, step.level());
        this.events.publishEvent(new DeadlineEscalated(late.child(), late.clockId(), late.subject(), late.dueAt(),
                step.level(), to, level.inform()));
    }

    /**
     * Keeps what this level has answered, and the reason as that of the clock's delay.
     */
    void answer(DelegateExecution execution, WhyLate answer) {
        var now = this.clock.instant();
        current(execution).answer(answer.reasonForDelay(), answer.actionTaken(), this.signedIn.userId(), now);
        late(execution).delayedBecause(answer.reasonForDelay(), this.signedIn.userId(), now);
    }

    /** Ends the ladder: the work is done, or is no longer late. */
    void end(RunningClock clock, Instant at) {
        if (!clock.isEscalationOpen()) {
            return;
        }
        clock.escalationEnded();
        this.log.of(clock).stream().filter((told) -> told.resolvedAt() == null).forEach((told) -> told.resolve(at));
        this.journeys.asSystem(() -> this.runtime.createMessageCorrelation("clock-stopped")
            .processInstanceBusinessKey(clock.child().value())
            .processInstanceVariableEquals(DEADLINE, clock.id())
            .correlateAllWithResult());
    }

    private Optional<Step> next(Escalation told) {
        return next(told.clock(), told.level())
            .or(() -> Optional.ofNullable(ladder(told.clock()).get(told.level() - 1).every())
                .map((every) -> new Step(told.level(), every.due(told.raisedAt(), this.calendar))));
    }

    /**
     * The level above this one. While it is not known which agency a clock is about, the
     * agency's level is passed over.
     */
    private Optional<Step> next(RunningClock late, int above) {
        var ladder = ladder(late);
        return IntStream.range(above, ladder.size())
            .filter((level) -> late.subject() != null || !ladder.get(level).isForTheAgency())
            .mapToObj((level) -> new Step(level + 1, ladder.get(level).moment(late.dueAt(), this.calendar)))
            .findFirst();
    }

    /** What begins the county's ladder for this clock. */
    private String message(RunningClock clock) {
        return this.catalogue.clock(clock.clockId()).breachMessage();
    }

    private List<LadderLevel> ladder(RunningClock clock) {
        return this.catalogue.clock(clock.clockId()).ladder();
    }

    private RunningClock late(DelegateExecution execution) {
        return this.clocks.getReferenceById((Long) execution.getVariable(DEADLINE));
    }

    private Escalation current(DelegateExecution execution) {
        return this.log
            .latest((Long) execution.getVariable(DEADLINE), (Integer) execution.getVariable(LEVEL), Limit.of(1))
            .orElseThrow();
    }

    private record Step(int level, Instant at) {
    }

}
