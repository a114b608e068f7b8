package org.childjourney.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.childjourney.casefile.Agreement;
import org.childjourney.casefile.CasePage;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Difference;
import org.childjourney.engine.Journeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine keeps step with the clocks of the case record: for whatever has still to be
 * told of a clock that a stage watches, a timer goes off in time; a task is due when its
 * clock is; and whatever climbs the ladder is late.
 */
@Repository
class ClocksAndTimers implements Agreement {

    private static final Pattern DUE_BY_CLOCK = Pattern.compile("\\$\\{clocks\\.dueAt\\(execution, *'([^']+)'\\)}");

    private static final Pattern TIMER_OF_CLOCK = Pattern.compile("\\$\\{clocks\\.timer\\(execution, *'([^']+)'\\)}");

    private static final String ALL_TOGETHER = "#multiInstanceBody";

    /** Of timers and tasks the database may keep less of a second than of a clock. */
    private static final int ROUNDED = 1000;

    private final JdbcClient jdbc;

    private final RepositoryService models;

    private final Journeys journeys;

    private final Catalogue catalogue;

    private final Map<String, Asked> askedByModels = new ConcurrentHashMap<>();

    ClocksAndTimers(JdbcClient jdbc, RepositoryService models, Journeys journeys, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.models = models;
        this.journeys = journeys;
        this.catalogue = catalogue;
    }

    private record Running(long id, String child, String clockId, String subject, Instant dueAt, Instant nextMoment,
            boolean escalating) {

        boolean isWatchedBy(Watch watch) {
            return watch.clockIds().contains(this.clockId)
                    && (watch.subject() == null || watch.subject().equals(this.subject));
        }

    }

    private record Timer(Watch watch, Instant dueAt) {

        boolean isInTimeFor(Running clock) {
            return !this.dueAt.isAfter(clock.nextMoment().plusMillis(ROUNDED)) && clock.isWatchedBy(this.watch);
        }

    }

    @Override
    public void compare(CasePage children, Consumer<Difference> differences) {
        var clocks = running(children).stream().collect(Collectors.groupingBy(Running::child));
        timers(children, clocks, differences);
        tasks(children, clocks, differences);
        ladders(children, clocks, differences);
    }

    private List<Running> running(CasePage children) {
        return children.ask(this.jdbc, """
                select id, case_reference, clock_id, subject, due_at, next_moment, escalation_open from running_clock
                where stopped_at is null and %s order by id""".formatted(children.has("case_reference")))
            .query((row, number) -> new Running(row.getLong("id"), row.getString("case_reference"),
                    row.getString("clock_id"), row.getString("subject"), moment(row, "due_at"),
                    moment(row, "next_moment"), row.getBoolean("escalation_open")))
            .list();
    }

    private void timers(CasePage children, Map<String, List<Running>> clocks, Consumer<Difference> differences) {
        var timers = children
            .ask(this.jdbc,
                    """
                            select p.BUSINESS_KEY_, j.REPEAT_, j.DUEDATE_ from ACT_RU_JOB j
                            join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
                            where j.TYPE_ = 'timer' and j.REPEAT_ like 'clocks:%%' and %s"""
                        .formatted(children.has("p.BUSINESS_KEY_")))
            .query((row, number) -> Map.entry(row.getString("BUSINESS_KEY_"),
                    new Timer(Watch.parse(row.getString("REPEAT_")).orElseThrow(), moment(row, "DUEDATE_"))))
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        watched(children).forEach((child, ids) -> clocks.getOrDefault(child, List.of())
            .stream()
            .filter(clock -> clock.nextMoment() != null && ids.contains(clock.clockId()))
            .filter(clock -> timers.getOrDefault(child, List.of())
                .stream()
                .noneMatch(timer -> timer.isInTimeFor(clock)))
            .map(clock -> new Difference(child,
                    "Of \"%s\" there is something to tell on %s, and no timer goes off then.".formatted(name(clock),
                            Days.said(clock.nextMoment()))))
            .forEach(differences));
    }

    /** The clocks that the stages and tasks watch at which each child stands. */
    private Map<String, Set<String>> watched(CasePage children) {
        var watched = new TreeMap<String, Set<String>>();
        children.ask(this.jdbc, """
                select p.BUSINESS_KEY_, h.PROC_DEF_ID_, h.ACT_ID_ from ACT_HI_ACTINST h
                join ACT_RU_EXECUTION p on p.ID_ = h.PROC_INST_ID_
                where h.END_TIME_ is null
                and h.ACT_TYPE_ in ('subProcess', 'userTask', 'callActivity', 'multiInstanceBody') and %s
                group by p.BUSINESS_KEY_, h.PROC_DEF_ID_, h.ACT_ID_""".formatted(children.has("p.BUSINESS_KEY_")))
            .query(row -> {
                var stage = row.getString("ACT_ID_").replace(ALL_TOGETHER, "");
                watched.computeIfAbsent(row.getString("BUSINESS_KEY_"), child -> new HashSet<>())
                    .addAll(askedBy(row.getString("PROC_DEF_ID_")).timers().getOrDefault(stage, List.of()));
            });
        return watched;
    }

    private void tasks(CasePage children, Map<String, List<Running>> clocks, Consumer<Difference> differences) {
        children.ask(this.jdbc, """
                select p.BUSINESS_KEY_, t.PROC_DEF_ID_, t.TASK_DEF_KEY_, t.DUE_DATE_ from ACT_RU_TASK t
                join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ where t.DUE_DATE_ is not null and %s
                order by 1, 3""".formatted(children.has("p.BUSINESS_KEY_"))).query(row -> {
            var child = row.getString("BUSINESS_KEY_");
            var task = row.getString("TASK_DEF_KEY_");
            var due = moment(row, "DUE_DATE_");
            var ofTask = askedBy(row.getString("PROC_DEF_ID_")).dueDates().getOrDefault(task, List.of());
            earliest(clocks.getOrDefault(child, List.of()), ofTask)
                .filter(clock -> Math.abs(clock.dueAt().toEpochMilli() - due.toEpochMilli()) > ROUNDED)
                .map(clock -> new Difference(child,
                        "\"%s\" is due on %s by its clock, and its task \"%s\" on %s.".formatted(name(clock),
                                Days.said(clock.dueAt()), task, Days.said(due))))
                .ifPresent(differences);
        });
    }

    private static Optional<Running> earliest(List<Running> clocks, List<String> ids) {
        return clocks.stream().filter(clock -> ids.contains(clock.clockId())).min(Comparator.comparing(Running::dueAt));
    }

    /**
     * What a model asks of clocks by their ids alone.
     *
     * @param dueDates by task, the clocks of which the earliest says when it is due
     * @param timers by stage or task, the clocks that its timer watches
     */
    private record Asked(Map<String, List<String>> dueDates, Map<String, List<String>> timers) {
    }

    private Asked askedBy(String definition) {
        return this.askedByModels.computeIfAbsent(definition, id -> {
            var model = this.journeys.asSystem(() -> this.models.getBpmnModelInstance(id));
            var dueDates = new HashMap<String, List<String>>();
            model.getModelElementsByType(UserTask.class)
                .forEach(task -> dueDates.put(task.getId(), clocksIn(DUE_BY_CLOCK, task.getCamundaDueDate())));
            var timers = new HashMap<String, List<String>>();
            for (var timer : model.getModelElementsByType(BoundaryEvent.class)) {
                timer.getChildElementsByType(TimerEventDefinition.class)
                    .stream()
                    .filter(definedBy -> definedBy.getTimeCycle() != null)
                    .flatMap(definedBy -> clocksIn(TIMER_OF_CLOCK, definedBy.getTimeCycle().getTextContent()).stream())
                    .forEach(clock -> timers.computeIfAbsent(timer.getAttachedTo().getId(), stage -> new ArrayList<>())
                        .add(clock));
            }
            return new Asked(dueDates, timers);
        });
    }

    private static List<String> clocksIn(Pattern expression, String text) {
        var asked = expression.matcher((text != null) ? text.strip() : "");
        return asked.matches() ? List.of(asked.group(1).split("\\s*,\\s*")) : List.of();
    }

    private void ladders(CasePage children, Map<String, List<Running>> clocks, Consumer<Difference> differences) {
        var climbing = children
            .ask(this.jdbc,
                    """
                            select p.BUSINESS_KEY_, v.LONG_ as clock from ACT_RU_VARIABLE v
                            join ACT_RU_EXECUTION p on p.ID_ = v.PROC_INST_ID_ and v.EXECUTION_ID_ = p.ID_
                            join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                            where v.NAME_ = 'deadline' and d.KEY_ like 'escalate-%%' and %s"""
                        .formatted(children.has("p.BUSINESS_KEY_")))
            .query((row, number) -> Map.entry(row.getString("BUSINESS_KEY_"), row.getLong("clock")))
            .list();
        var late = clocks.values()
            .stream()
            .flatMap(List::stream)
            .filter(Running::escalating)
            .collect(Collectors.toMap(Running::id, clock -> clock));
        climbing.stream()
            .filter(ladder -> !late.containsKey(ladder.getValue()))
            .map(ladder -> new Difference(ladder.getKey(),
                    "Late work is still being raised to managers, and its clock is not late or does not run."))
            .forEach(differences);
        var answering = climbing.stream().map(Map.Entry::getValue).collect(Collectors.toSet());
        unanswered(children).stream()
            .filter(clock -> !answering.contains(clock))
            .map(late::get)
            .filter(Objects::nonNull)
            .map(clock -> new Difference(clock.child(),
                    "Managers are asked why \"%s\" is late, and nothing waits for their answer."
                        .formatted(name(clock))))
            .forEach(differences);
    }

    private Set<Long> unanswered(CasePage children) {
        return Set.copyOf(
                children
                    .ask(this.jdbc,
                            """
                                    select distinct running_clock_id from escalation
                                    where answered_at is null and resolved_at is null and %s"""
                                .formatted(children.has("case_id")))
                    .query(Long.class)
                    .list());
    }

    /** What is known only to those who work on it is not named here either. */
    private String name(Running clock) {
        if (!this.catalogue.has(clock.clockId())) {
            return clock.clockId();
        }
        var definition = this.catalogue.clock(clock.clockId());
        return definition.isKeptApart() ? "a limit that is kept apart" : definition.name();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return (moment != null) ? moment.toInstant() : null;
    }

}
