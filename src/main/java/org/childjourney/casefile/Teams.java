package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams and the people in them. A team is data, not a sign-in group. */
@Service
@Transactional
public class Teams {

    private final TeamRepository teams;

    private final WorkerRepository workers;

    private final ApplicationEventPublisher events;

    Teams(TeamRepository teams, WorkerRepository workers, ApplicationEventPublisher events) {
        this.teams = teams;
        this.workers = workers;
        this.events = events;
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

    /** Who is away on that day. */
    @Transactional(readOnly = true)
    public List<WorkerDetails> awayOn(LocalDate day) {
        return this.workers.awayOn(day).stream().map(Worker::details).toList();
    }

    /**
     * Records an absence. The cases stay allocated; meanwhile their work goes to whoever
     * covers, or to the team.
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
        worker.away(from, until, coveredBy);
        this.events.publishEvent(new WorkerAway(userId, worker.teamId(), from, until, coveredBy));
    }

    /**
     * Records that an absence is over.
     * @throws Refused if the worker is unknown
     */
    public void back(String userId) {
        Worker worker = existing("worker", userId);
        worker.back();
        this.events.publishEvent(new WorkerBack(userId, worker.teamId()));
    }

    private Worker existing(String field, String userId) {
        return this.workers.findById(userId)
            .orElseThrow(() -> new Refused(field,
                    "Nobody with the user name " + userId + " is set up as a worker. Please choose someone else."));
    }

}
