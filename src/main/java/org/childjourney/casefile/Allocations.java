package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.calendar.WorkingCalendar;

/**
 * Who works with which child. Every change has a reason, stays in the history, adds its
 * own line to the chronology and is published as {@link WorkerChanged}.
 */
@Service("caseAllocations")
@Transactional
public class Allocations {

    private static final String LEFT = "LEFTRL";

    private final EntityManager entities;

    private final AllocationRepository allocations;

    private final WorkerRepository workers;

    private final TeamRepository teams;

    private final EpisodeRepository episodes;

    private final Chronology chronology;

    private final CodeSets codes;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Allocations(EntityManager entities, AllocationRepository allocations, WorkerRepository workers,
            TeamRepository teams, EpisodeRepository episodes, Chronology chronology, CodeSets codes,
            ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.allocations = allocations;
        this.workers = workers;
        this.teams = teams;
        this.episodes = episodes;
        this.chronology = chronology;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Allocates a child to a lead practitioner.
     * @see #allocate(CaseReference, AllocationRole, String, String, String, String)
     */
    public void allocate(CaseReference child, String worker, String reason, String note, String by) {
        allocate(child, AllocationRole.LEAD, worker, reason, note, by);
    }

    /**
     * Makes someone the child's worker, in place of whoever was before.
     * @param reason code of why (looked-after return, SW_REASON); FCONTA for the first
     * @param note what the manager adds, may be null
     * @throws Refused if the worker is unknown, has left, is away without cover or works
     * with the child already; if the reason is not a valid code; or if section 47
     * enquiries or a child protection plan are open and the lead would not be a social
     * worker
     */
    public void allocate(CaseReference child, AllocationRole role, String worker, String reason, String note,
            String by) {
        Allocation before = open(child, role).orElse(null);
        give(child, role, before, available(worker, reason), reason, note, by);
    }

    private void give(CaseReference child, AllocationRole role, Allocation before, Worker next, String reason,
            String note, String by) {
        if (role == AllocationRole.LEAD && !next.socialWorker() && this.episodes.protectiveWork(child.value()) > 0) {
            throw new Refused("worker", "Section 47 enquiries and child protection plans are led by a social worker, "
                    + "and " + next.name() + " is not recorded as one. Please choose a social worker.");
        }
        if (before != null && next.userId().equals(before.workerId())) {
            throw new Refused("worker", next.name() + " works with this child already.");
        }
        String line = next.name() + " is now the child's " + role.words() + " (" + meaning(reason) + ").";
        hand(child, role, before, next.teamId(), next.userId(), reason, note, this.clock.instant(), by, line);
    }

    /**
     * Gives a child to a team that will name a worker, in place of whoever was before.
     * @throws Refused if the team is unknown or the reason is not a valid code
     */
    public void allocateToTeam(CaseReference child, AllocationRole role, String team, String reason, String note,
            String by) {
        TeamDetails next = this.teams.findById((team != null) ? team : "")
            .map(Team::details)
            .orElseThrow(() -> new Refused("team", "Please choose a team from the list."));
        this.codes.require(CodeSet.WORKER_CHANGE_REASON, reason, today());
        Allocation before = open(child, role).orElse(null);
        hand(child, role, before, next.id(), null, reason, note, this.clock.instant(), by,
                next.name() + " is now responsible and will name a " + role.words() + " (" + meaning(reason) + ").");
    }

    /**
     * Moves all children of one worker to another, for instance to cover a long absence.
     * @return the children who moved
     * @throws Refused as for allocating each of them
     */
    public List<CaseReference> moveAll(String fromWorker, String toWorker, String reason, String note, String by) {
        List<CaseReference> moved = new ArrayList<>();
        Worker next = available(toWorker, reason);
        for (Allocation open : this.allocations.findByWorkerIdAndEndedAtIsNull(fromWorker)) {
            give(open.child(), open.role(), open, next, reason, note, by);
            moved.add(open.child());
        }
        return moved;
    }

    /**
     * Records that a worker has left: their children go back to the team, which names
     * someone else.
     * @return the children who need a worker now
     * @throws Refused if the worker is unknown
     */
    public List<CaseReference> left(String userId, LocalDate on, String by) {
        Worker worker = this.workers.findById(userId).orElseThrow(() -> unknown(userId));
        worker.left(on);
        Instant now = this.clock.instant();
        List<CaseReference> waiting = new ArrayList<>();
        for (Allocation open : this.allocations.findByWorkerIdAndEndedAtIsNull(userId)) {
            hand(open.child(), open.role(), open, worker.teamId(), null, LEFT, null, now, by,
                    worker.name() + " has left; the team will name another " + open.role().words() + ".");
            waiting.add(open.child());
        }
        return waiting;
    }

    /**
     * Ends the work of whoever has that role with the child, because the case closed; the
     * closing line of the chronology says so. Nothing happens when nobody has it.
     */
    public void end(CaseReference child, AllocationRole role) {
        open(child, role).ifPresent((open) -> {
            open.end(this.clock.instant());
            this.events.publishEvent(new WorkerChanged(child, role, open.workerId(), null, null, null));
        });
    }

    private void hand(CaseReference child, AllocationRole role, Allocation before, String team, String worker,
            String reason, String note, Instant now, String by, String line) {
        if (before != null) {
            before.end(now);
            // The role must be free in the database before someone else takes it.
            this.entities.flush();
        }
        this.entities.persist(new Allocation(child, role, team, worker, reason, note, now, by));
        this.chronology.add(child, now, by, line, "ALLOCATION");
        this.events.publishEvent(
                new WorkerChanged(child, role, (before != null) ? before.workerId() : null, worker, team, reason));
    }

    private static Refused unknown(String userId) {
        return new Refused("worker",
                (userId != null && !userId.isBlank())
                        ? "No worker has the user name \"%s\". Check how it is written.".formatted(userId)
                        : "Please enter the user name of a worker.");
    }

    private Worker available(String userId, String reason) {
        Worker worker = this.workers.findById((userId != null) ? userId : "").orElseThrow(() -> unknown(userId));
        this.codes.require(CodeSet.WORKER_CHANGE_REASON, reason, today());
        LocalDate today = today();
        if (worker.leftBy(today)) {
            throw new Refused("worker", worker.name() + " no longer works here. Please choose someone else.");
        }
        if (worker.awayOn(today) && worker.coveredBy() == null) {
            throw new Refused("worker",
                    worker.name() + " is away and nobody covers. Please choose someone else, or arrange cover first.");
        }
        return worker;
    }

    /**
     * Who does the work for this child today: the lead practitioner, or whoever covers
     * while they are away.
     * @return user id; empty when nobody is allocated, or the worker is away or gone and
     * nobody covers, so that the work is the team's
     */
    @Transactional(readOnly = true)
    public Optional<String> workerOf(CaseReference child) {
        return workerOf(child, AllocationRole.LEAD);
    }

    /** Who does the work in that role today; as for the lead practitioner. */
    @Transactional(readOnly = true)
    public Optional<String> workerOf(CaseReference child, AllocationRole role) {
        LocalDate today = today();
        return open(child, role).map(Allocation::workerId).flatMap(this.workers::findById).flatMap((worker) -> {
            if (worker.atWorkOn(today)) {
                return Optional.of(worker.userId());
            }
            return Optional.ofNullable(worker.coveredBy())
                .flatMap(this.workers::findById)
                .filter((cover) -> cover.atWorkOn(today))
                .map(Worker::userId);
        });
    }

    /** Who is responsible for the child in that role now, whether at work or not. */
    @Transactional(readOnly = true)
    public Optional<AllocationDetails> allocationOf(CaseReference child, AllocationRole role) {
        return open(child, role).map(Allocation::details);
    }

    /** The team that is responsible for the child in that role now, if there is one. */
    @Transactional(readOnly = true)
    public Optional<String> teamOf(CaseReference child, AllocationRole role) {
        return open(child, role).map(Allocation::teamId);
    }

    /** The children whom this worker works with now, each with the role. */
    @Transactional(readOnly = true)
    public List<AllocationDetails> ofWorker(String worker) {
        return this.allocations.findByWorkerIdAndEndedAtIsNull(worker).stream().map(Allocation::details).toList();
    }

    /**
     * Who is lead for each child now, in one query; children nobody is responsible for
     * are left out.
     */
    @Transactional(readOnly = true)
    public Map<CaseReference, AllocationDetails> leadsOf(Collection<CaseReference> children) {
        return open(children, AllocationRole.LEAD).stream()
            .collect(Collectors.toMap(AllocationDetails::child, Function.identity()));
    }

    /**
     * Who answers for each child now, in one query: the lead practitioner, or the
     * personal adviser where there is no lead; children nobody is responsible for are
     * left out.
     */
    @Transactional(readOnly = true)
    public Map<CaseReference, AllocationDetails> responsibleFor(Collection<CaseReference> children) {
        return open(children, AllocationRole.values()).stream()
            .collect(Collectors.toMap(AllocationDetails::child, Function.identity(),
                    (one, other) -> (one.role() == AllocationRole.LEAD) ? one : other));
    }

    /** The teams that work with the child now, in whatever role. */
    @Transactional(readOnly = true)
    public Set<String> teamsOf(CaseReference child) {
        return open(List.of(child), AllocationRole.values()).stream()
            .map(AllocationDetails::team)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    }

    private List<AllocationDetails> open(Collection<CaseReference> children, AllocationRole... roles) {
        if (children.isEmpty()) {
            return List.of();
        }
        return this.allocations
            .findByOpenForIn(children.stream()
                .flatMap((child) -> Arrays.stream(roles).map((role) -> Allocation.key(child, role)))
                .toList())
            .stream()
            .map(Allocation::details)
            .toList();
    }

    /** Everyone who has worked with the child, latest first. */
    @Transactional(readOnly = true)
    public List<AllocationDetails> history(CaseReference child) {
        return this.allocations.findByCaseReferenceOrderByAllocatedAtDescIdDesc(child.value())
            .stream()
            .map(Allocation::details)
            .toList();
    }

    /**
     * How many children each of these workers has, in one query; 0 for those who have
     * none.
     */
    @Transactional(readOnly = true)
    public Map<String, Long> caseloads(Collection<String> workers) {
        Map<String, Long> caseloads = new HashMap<>();
        workers.forEach((worker) -> caseloads.put(worker, 0L));
        if (!caseloads.isEmpty()) {
            this.allocations.count(caseloads.keySet())
                .forEach((count) -> caseloads.put(count.getWorker(), count.getChildren()));
        }
        return caseloads;
    }

    /**
     * The members of a team who have not left, each with the number of children they
     * have; two queries.
     */
    @Transactional(readOnly = true)
    public List<Caseload> caseloadsOfTeam(String team) {
        LocalDate today = today();
        List<Worker> members = this.workers.findByTeamIdOrderByName(team)
            .stream()
            .filter((worker) -> !worker.leftBy(today))
            .toList();
        Map<String, Long> children = caseloads(members.stream().map(Worker::userId).toList());
        return members.stream()
            .map((worker) -> new Caseload(worker.details(), children.get(worker.userId()), worker.atWorkOn(today)))
            .toList();
    }

    /**
     * The children of a worker in the order of their references, a page at a time.
     * @param after the last reference of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<CaseReference> childrenOf(String worker, CaseReference after, int limit) {
        return this.allocations.casesOf(worker, (after != null) ? after.value() : "", Limit.of(limit))
            .stream()
            .map(CaseReference::of)
            .toList();
    }

    /** Read once in a transaction: each new task asks for the team and the worker. */
    private Optional<Allocation> open(CaseReference child, AllocationRole role) {
        return this.entities.unwrap(Session.class)
            .bySimpleNaturalId(Allocation.class)
            .loadOptional(Allocation.key(child, role));
    }

    private String meaning(String reason) {
        return this.codes.meaning(CodeSet.WORKER_CHANGE_REASON, reason, today()).orElse(reason);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), WorkingCalendar.LONDON);
    }

}
