package org.childjourney.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.access.Managers;
import org.childjourney.access.Sight;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockDefinition;
import org.childjourney.engine.SignedIn;

/** The stuck and overdue work that the person signed in looks on at as a manager. */
@Service
@Transactional(readOnly = true)
class Oversight {

    static final int PAGE = 25;

    private final Managers managers;

    private final StuckWork stuck;

    private final Counts counts;

    private final Models models;

    private final OversightProperties properties;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final Allocations allocations;

    private final Teams teams;

    private final Cases cases;

    private final RecordAccess access;

    private final SignedIn signedIn;

    private final Clock clock;

    Oversight(Managers managers, StuckWork stuck, Counts counts, Models models, OversightProperties properties,
            Catalogue catalogue, WorkingCalendar calendar, Allocations allocations, Teams teams, Cases cases,
            RecordAccess access, SignedIn signedIn, Clock clock) {
        this.managers = managers;
        this.stuck = stuck;
        this.counts = counts;
        this.models = models;
        this.properties = properties;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.allocations = allocations;
        this.teams = teams;
        this.cases = cases;
        this.access = access;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * How much work is stuck, and why.
     *
     * @param reasons every reason for which there is a list
     * @param journeys the journeys that may be chosen
     * @param teams the teams that may be chosen
     * @param clocks the limits that may be chosen
     */
    record Overview(List<OfReason> reasons, List<Choice> journeys, List<Choice> teams, List<Choice> clocks) {
    }

    /** How often a reason holds, in all and by journey. */
    record OfReason(Reason reason, String words, String meaning, long cases, List<OfJourney> journeys) {
    }

    /** How often a reason holds for a journey. */
    record OfJourney(String journey, String name, long cases) {
    }

    /** Something to choose. */
    record Choice(String id, String name) {
    }

    /**
     * A page of stuck work.
     *
     * @param page counted from 1
     * @param more whether there is another
     */
    record Page(Reason reason, int page, boolean more, List<Line> lines) {
    }

    /**
     * A piece of stuck work as the person signed in may read it.
     *
     * @param id of the task, limit, incident or waiting step
     * @param reference the case reference; null where it is about no recorded child
     * @param name the child's name; null where the record is restricted
     * @param restricted whether the record opens for named people only
     * @param journey the journey in words
     * @param step the step, or the limit, in words
     * @param team the team in words; null where there is none
     * @param worker the child's worker or whoever has the task, in words; null for nobody
     * @param instance id of the process instance in Cockpit; null where there is none
     * @param task id of the open task that can be given to somebody or asked after; null
     * where there is none
     */
    record Line(String id, String reference, String name, boolean restricted, String journey, String step,
            String subject, Instant since, String agency, String team, String worker, String instance, String task) {
    }

    /**
     * What is stuck of the work that the person signed in looks on at.
     * @throws Refused if the filter names a team that is not theirs
     */
    Overview overview(StuckFilter filter) {
        var sight = sight();
        var counts = this.counts.of(sight, filter, () -> asked(sight, filter));
        var names = namesOf(sight.processes());
        var reasons = Arrays.stream(Reason.values())
            .map(reason -> ofReason(reason, counts.get(reason), names))
            .filter(reason -> sight.agency().isEmpty() || reason.reason() == Reason.BREACHED
                    || reason.reason() == Reason.DUE_SOON || reason.reason() == Reason.UNCLAIMED)
            .toList();
        return new Overview(reasons, choices(names), choices(teamsOf(sight)), choices(
                clocksIn(sight).stream().collect(Collectors.toMap(ClockDefinition::id, ClockDefinition::name))));
    }

    private Map<String, String> namesOf(Set<String> journeys) {
        return this.models.versionsOf(journeys)
            .stream()
            .sorted(Comparator.comparing(ProcessDefinition::getVersion))
            .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName, (older, newer) -> newer));
    }

    private OfReason ofReason(Reason reason, Map<String, Long> counted, Map<String, String> names) {
        var byJourney = new HashMap<String, Long>();
        counted.forEach((what, cases) -> byJourney.merge(journeyOf(what), cases, Long::sum));
        var journeys = byJourney.entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(of -> new OfJourney(of.getKey(), names.getOrDefault(of.getKey(), of.getKey()), of.getValue()))
            .toList();
        var days = (reason == Reason.DUE_SOON) ? this.properties.dueWithinWorkingDays()
                : this.properties.unclaimedWorkingDays();
        return new OfReason(reason, reason.words(days), reason.meaning(days),
                journeys.stream().mapToLong(OfJourney::cases).sum(), journeys);
    }

    /** The journey of a limit, or of a version of a model. */
    private String journeyOf(String what) {
        return this.catalogue.has(what) ? this.catalogue.clock(what).journey() : this.models.keyOf(what);
    }

    private static List<Choice> choices(Map<String, String> names) {
        return names.entrySet()
            .stream()
            .map(entry -> new Choice(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Choice::name))
            .toList();
    }

    /** A page of the work that is stuck for this reason, the oldest first. */
    Page page(StuckFilter filter, int page) {
        var sight = sight();
        var asked = asked(sight, filter);
        var reason = (filter.reason() != null) ? filter.reason() : gravest(asked);
        var found = this.stuck.find(reason, asked, (page - 1) * PAGE, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(reason, page, found.size() > PAGE, lines(reason, shown, sight));
    }

    private Reason gravest(Asked asked) {
        return Arrays.stream(Reason.values())
            .filter(reason -> !this.stuck.find(reason, asked, 0, 1).isEmpty())
            .findFirst()
            .orElse(Reason.BREACHED);
    }

    /** How many tasks are late at each step of this version of a model. */
    Map<String, Long> lateByStep(String definition) {
        var sight = sight();
        this.models.find(definition)
            .filter(version -> sight.processes().contains(version.getKey()))
            .orElseThrow(Oversight::notYours);
        return this.stuck.lateByStep(asked(sight, new StuckFilter(null, null, null, null, null), List.of(definition)));
    }

    /** Whether the person signed in looks on at the work with this child. */
    boolean seesChild(CaseReference child) {
        var sight = sight();
        if (!sight.isOfTeams()) {
            return sight.agency().isEmpty();
        }
        var teams = this.allocations.teamsOf(child);
        return teams.isEmpty() || teams.stream().anyMatch(sight.teams()::contains);
    }

    /**
     * Whether the person signed in looks on at a task: with a child of theirs, or in the
     * part of their own agency.
     */
    boolean seesTask(String process, CaseReference child, String agency) {
        var sight = sight();
        return sight.processes().contains(process)
                && sight.agency().map(mine -> mine.equals(agency)).orElseGet(() -> child == null || seesChild(child));
    }

    /**
     * Of these children, those of whom the person signed in may read more than the
     * reference.
     */
    Set<CaseReference> readable(Collection<CaseReference> children) {
        return this.managers.readOfChildren(this.signedIn.groups())
                ? this.access.mayOpen(this.signedIn.userId(), children) : Set.of();
    }

    /** Whether the person signed in looks on at this process. */
    boolean seesProcess(String key) {
        return sight().processes().contains(key);
    }

    private Sight sight() {
        return this.managers.sightOfMine().orElseThrow(Oversight::notYours);
    }

    static NotYours notYours() {
        return new NotYours();
    }

    private Asked asked(Sight sight, StuckFilter filter) {
        var keys = (filter.journey() == null) ? sight.processes()
                : sight.processes().contains(filter.journey()) ? Set.of(filter.journey()) : Set.<String>of();
        return asked(sight, filter, this.models.versionsOf(keys).stream().map(ProcessDefinition::getId).toList());
    }

    private Asked asked(Sight sight, StuckFilter filter, List<String> definitions) {
        var now = this.clock.instant();
        var today = WorkingCalendar.dateOf(now);
        var clocks = clocksIn(sight).stream()
            .filter(clock -> filter.journey() == null || filter.journey().equals(clock.journey()))
            .filter(clock -> filter.clock() == null || filter.clock().equals(clock.id()))
            .map(ClockDefinition::id)
            .toList();
        if (filter.team() != null && sight.isOfTeams() && !sight.teams().contains(filter.team())) {
            throw new Refused("team", "This is not one of your teams. Choose one from the list.");
        }
        return new Asked(orNone(definitions), waits(definitions), clocks,
                (filter.team() != null) ? Set.of(filter.team()) : sight.teams(), filter.team() == null, sight.agency(),
                now,
                WorkingCalendar.endOf(this.calendar.plusWorkingDays(today, this.properties.dueWithinWorkingDays())),
                WorkingCalendar.startOf(this.calendar.minusWorkingDays(today, this.properties.unclaimedWorkingDays())),
                (filter.olderThanDays() != null) ? now.minus(Duration.ofDays(filter.olderThanDays())) : null);
    }

    /** A list in a query is never empty. */
    private static List<String> orNone(List<String> definitions) {
        return definitions.isEmpty() ? List.of("-") : definitions;
    }

    private List<Asked.Wait> waits(Collection<String> definitions) {
        return definitions.stream()
            .flatMap(definition -> this.models.waitsOf(definition)
                .stream()
                .map(step -> new Asked.Wait(definition, step, this.properties.usual(step))))
            .toList();
    }

    private List<ClockDefinition> clocksIn(Sight sight) {
        return this.catalogue.clocks().stream().filter(clock -> sight.processes().contains(clock.journey())).toList();
    }

    private Map<String, String> teamsOf(Sight sight) {
        return this.teams.all()
            .stream()
            .filter(team -> sight.agency().isEmpty())
            .filter(team -> !sight.isOfTeams() || sight.teams().contains(team.id()))
            .collect(Collectors.toMap(TeamDetails::id, TeamDetails::name));
    }

    private List<Line> lines(Reason reason, List<Found> found, Sight sight) {
        var children = found.stream().map(Found::child).filter(Objects::nonNull).collect(Collectors.toSet());
        var open = readable(children);
        var known = this.cases.children(open);
        var leads = (sight.agency().isEmpty()) ? this.allocations.responsibleFor(children)
                : Map.<CaseReference, AllocationDetails>of();
        var teamNames = this.teams.all().stream().collect(Collectors.toMap(TeamDetails::id, TeamDetails::name));
        var late = found.stream().filter(one -> one.definition() == null).map(Found::child).collect(Collectors.toSet());
        var runs = this.stuck.runsOf(late);
        var tasks = this.stuck.dueTasksOf(late)
            .stream()
            .filter(task -> sight.processes().contains(this.models.keyOf(task.definition())))
            .toList();
        var isOfTasks = reason.isOfTasks() || sight.agency().isPresent();
        var works = found.stream().map(one -> isOfTasks ? Work.of(one) : workDueBy(one, tasks)).toList();
        var names = new Names(teamNames, this.teams.namesOf(workers(works, leads)), namesOf(sight.processes()));
        return works.stream()
            .map(one -> line(one, open, known, Optional.ofNullable(one.found().child()).map(leads::get).orElse(null),
                    names, runs))
            .toList();
    }

    /** What was found, and the open task by which somebody can be moved to do it. */
    private record Work(Found found, String task, String agency, String assignee) {

        static Work of(Found task) {
            return new Work(task, task.id(), task.agency(), task.assignee());
        }

    }

    // Several tasks may be due at the same moment: the one whose step names the limit is
    // the work, and of several agencies asked for the same, that of the one it is about.
    private Work workDueBy(Found one, List<StuckWork.DueTask> tasks) {
        return tasks.stream()
            .filter(task -> one.definition() == null && task.isDueWith(one))
            .min(Comparator
                .comparing((StuckWork.DueTask task) -> !this.models.isDueBy(task.definition(), task.step(), one.step()))
                .thenComparing(task -> !Objects.equals(task.agency(), one.subject())))
            .map(task -> new Work(one, task.id(), task.agency(), task.assignee()))
            .orElseGet(() -> new Work(one, null, one.agency(), one.assignee()));
    }

    /** What ids are called. */
    private record Names(Map<String, String> teams, Map<String, String> workers, Map<String, String> journeys) {
    }

    private static Set<String> workers(List<Work> works, Map<CaseReference, AllocationDetails> leads) {
        var workers = works.stream().map(Work::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        leads.values().stream().map(AllocationDetails::worker).filter(Objects::nonNull).forEach(workers::add);
        return workers;
    }

    private Line line(Work work, Set<CaseReference> open, Map<CaseReference, ChildDetails> known,
            AllocationDetails lead, Names names, List<StuckWork.Run> runs) {
        var one = work.found();
        var mayOpen = one.child() != null && open.contains(one.child());
        var isLimit = one.definition() == null;
        var definition = isLimit ? this.catalogue.clock(one.step()) : null;
        var run = isLimit ? runOf(one.child(), definition.journey(), runs) : Optional.<StuckWork.Run>empty();
        return new Line(one.id(), Optional.ofNullable(one.child()).map(CaseReference::value).orElse(null),
                mayOpen ? known.get(one.child()).fullName() : null, one.child() != null && !mayOpen,
                names.journeys().get(isLimit ? definition.journey() : this.models.keyOf(one.definition())),
                isLimit ? definition.name() : this.models.nameOf(one.definition(), one.step()), one.subject(),
                one.since(), work.agency(),
                Optional.ofNullable(lead).map(AllocationDetails::team).map(names.teams()::get).orElse(null),
                nameOfWorker(work.assignee(), lead, names.workers()),
                isLimit ? run.map(StuckWork.Run::id).orElse(null) : one.instance(), work.task());
    }

    private Optional<StuckWork.Run> runOf(CaseReference child, String journey, List<StuckWork.Run> runs) {
        return runs.stream()
            .filter(run -> run.child().equals(child.value()) && this.models.keyOf(run.definition()).equals(journey))
            .findFirst();
    }

    private static String nameOfWorker(String assignee, AllocationDetails lead, Map<String, String> workers) {
        var worker = (assignee != null) ? assignee : (lead != null) ? lead.worker() : null;
        return (worker != null) ? workers.getOrDefault(worker, worker) : null;
    }

}
