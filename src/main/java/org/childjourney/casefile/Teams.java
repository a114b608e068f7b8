package org.childjourney.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.calendar.WorkingCalendar;

/** Teams and the people in them. A team is data, not a sign-in group. */
@Service
@Transactional
public class Teams {

    private final TeamRepository teams;

    private final WorkerRepository workers;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Teams(TeamRepository teams, WorkerRepository workers, ApplicationEventPublisher events, Clock clock) {
        this.teams = teams;
        this.workers = workers;
        this.events = events;
        this.clock = clock;
    }

    /** Sets up a team, or brings it up to date; the same again changes nothing. */
    public void put(TeamDetails details) {
        Team team = this.teams.findById(details.id()).orElseGet(() -> new Team(details.id()));
        team.described(details);
        this.teams.saveAndFlush(team);
    }

    /**
     * Sets up a worker, or brings name, team and qualification up to date; absence and
     * leaving stay as they are.
     * @param socialWorker whether the person is a registered social worker
     * @throws Refused if the team is not set up
     */
    public void put(String userId, String name, String teamId, boolean socialWorker) {
        if (this.teams.findById(teamId).isEmpty()) {
            throw new Refused("team", "There is no team called " + teamId + ". Please set it up first.");
        }
        Worker worker = this.workers.findById(userId).orElseGet(() -> new Worker(userId));
        worker.described(name, teamId, socialWorker);
        this.workers.saveAndFlush(worker);
    }

    /**
     * Records that whoever had left works here again; the children whom they had stay
     * with the team. Nothing changes for somebody who has not left.
     * @throws Refused if the worker is unknown
     */
    public void returned(String userId) {
        Worker worker = existing("worker", userId);
        if (worker.leftBy(today())) {
            worker.returned();
        }
    }

    /** All teams by name. */
    @Transactional(readOnly = true)
    public List<TeamDetails> all() {
        return this.teams.findAllByOrderByName().stream().map(Team::details).toList();
    }

    /** The team of that short name. */
    @Transactional(readOnly = true)
    public Optional<TeamDetails> team(String id) {
        return this.teams.findById(id).map(Team::details);
    }

    /** The teams that this person manages. */
    @Transactional(readOnly = true)
    public List<TeamDetails> managedBy(String userId) {
        return this.teams.findByManagerOrderByName(userId).stream().map(Team::details).toList();
    }

    /**
     * The short names of the teams whose work is this person's today: the team they are a
     * member of, those they manage, and those whose absent manager they stand in for.
     * Nobody else's; so there are none for somebody who works across the county.
     */
    @Transactional(readOnly = true)
    public List<String> of(String userId) {
        return this.teams.ofPerson(userId, today());
    }

    /** The short names of all teams. */
    @Transactional(readOnly = true)
    public List<String> ids() {
        return this.teams.ids();
    }

    /** The members of a team by name, with those who left. */
    @Transactional(readOnly = true)
    public List<WorkerDetails> members(String teamId) {
        return this.workers.findByTeamIdOrderByName(teamId).stream().map(Worker::details).toList();
    }

    /** The worker of that user name. */
    @Transactional(readOnly = true)
    public Optional<WorkerDetails> worker(String userId) {
        return this.workers.findById(userId).map(Worker::details);
    }

    /**
     * The names of these workers, in one query. Who is not set up as a worker is left
     * out.
     */
    @Transactional(readOnly = true)
    public Map<String, String> namesOf(Collection<String> userIds) {
        return userIds.isEmpty() ? Map.of()
                : this.workers.findByUserIdIn(userIds)
                    .stream()
                    .map(Worker::details)
                    .collect(Collectors.toMap(WorkerDetails::userId, WorkerDetails::name));
    }

    /** Who is away on that day. */
    @Transactional(readOnly = true)
    public List<WorkerDetails> awayOn(LocalDate day) {
        return this.workers.awayOn(day).stream().map(Worker::details).toList();
    }

    /**
     * Records an absence, in the place of one recorded before. The cases stay allocated;
     * from the first day on their work goes to whoever covers, or to the team.
     * @param until last day, or null when not known
     * @param coveredBy user id of who stands in, or null for the team
     * @throws Refused if someone is unknown, the days are in the wrong order, or a worker
     * would cover themselves
     */
    public void away(String userId, LocalDate from, LocalDate until, String coveredBy) {
        if (coveredBy != null) {
            existing("coveredBy", coveredBy);
        }
        Worker worker = existing("worker", userId);
        if (worker.awayOn(today())) {
            back(worker);
        }
        worker.away(from, until, coveredBy);
        away(worker);
    }

    /**
     * Records that an absence is over.
     * @throws Refused if the worker is unknown
     */
    public void back(String userId) {
        back(existing("worker", userId));
    }

    /**
     * The user ids of the workers whose absence has begun by that day and who have not
     * been recorded as back, also where its last day has passed.
     */
    @Transactional(readOnly = true)
    public List<String> absentBy(LocalDate day) {
        return this.workers.absentBy(day);
    }

    /**
     * Lets the worker's absence take its course: on its days the work is offered to
     * whoever covers, and after its last day the worker is back.
     * @throws Refused if the worker is unknown
     */
    public void followAbsence(String userId) {
        Worker worker = existing("worker", userId);
        if (worker.awayOn(today())) {
            away(worker);
        }
        else if (worker.absenceOverBy(today())) {
            back(worker);
        }
    }

    private void away(Worker worker) {
        WorkerDetails absent = worker.details();
        this.events.publishEvent(new WorkerAway(absent.userId(), absent.teamId(), absent.absentFrom(),
                absent.absentUntil(), absent.coveredBy()));
    }

    private void back(Worker worker) {
        String coveredBy = worker.coveredBy();
        worker.back();
        this.events.publishEvent(new WorkerBack(worker.userId(), worker.teamId(), coveredBy));
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    private Worker existing(String field, String userId) {
        return this.workers.findById(userId)
            .orElseThrow(() -> new Refused(field,
                    "Nobody with the user name " + userId + " is set up as a worker. Please choose someone else."));
    }

}
