package org.childjourney.quality;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The first quarter of 2001, which no other test touches, as it was worked out by hand.
 *
 * <pre>
 *   child  open                        heard in the quarter
 *   A      5 Jan 2001 -                alone on 10 Jan (own words, counted), in a review on 20 Feb (PN2, an advocate)
 *   B      1 Dec 2000 - 15 Jan 2001    in writing on 12 Jan
 *   C      2 Feb 2001 -                could not be heard on 5 Feb
 *   D      1 Nov 2000 -                in December, and not since
 *   E      1 Jun 2000 - 31 Dec 2000    closed before the quarter
 *   F      10 Jan 2001, no further action: not open
 *
 *   clocks due in the quarter          due      done
 *   A      referral-decision-1wd       8 Jan    8 Jan         in time
 *   A      referral-assessment-45wd    9 Mar    20 Mar        late, with a reason, raised twice, answered once after 2 h
 *   B      referral-decision-1wd       4 Jan    9 Jan         late, without a reason, raised once, answered after 4 h
 *   C      referral-assessment-45wd    30 Mar   ended with its journey: not counted
 *   D      referral-lado-1wd           5 Jan    20 Jan        known only to those who work on it: not counted
 *
 *   workers of A: Kit since 5 Jan, Olive since 1 Feb, Kit again since 1 Mar: two changes
 *   workers of D: Kit since 1 Nov 2000, Olive since 10 Feb: one change
 *   workers of C: Kit since 2 Feb: none
 * </pre>
 */
@Component
class QualityFixture {

    static final Period QUARTER = new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 3, 31));

    private final JdbcTemplate jdbc;

    private final Cases cases;

    private final EntityManager entities;

    private List<CaseReference> children;

    QualityFixture(JdbcTemplate jdbc, Cases cases, EntityManager entities) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.entities = entities;
    }

    /** What was written by the domain is seen by the reports, which ask the database. */
    void written() {
        this.entities.flush();
    }

    CaseReference child(char letter) {
        return this.children.get(letter - 'A');
    }

    /** Writes the quarter; for a database in which nothing else happens in 2001. */
    void write() {
        this.children = IntStream.range(0, 6)
            .mapToObj(i -> this.cases
                .register(InventedChildren.blossom().bornOn(LocalDate.of(1995, 5, 14)).alone(), "contact-officer")
                .children()
                .get(0))
            .toList();
        episode('A', "2001-01-05", null, false);
        episode('B', "2000-12-01", "2001-01-15", false);
        episode('C', "2001-02-02", null, false);
        episode('D', "2000-11-01", null, false);
        episode('E', "2000-06-01", "2000-12-31", false);
        episode('F', "2001-01-10", null, true);
        heard('A', "2001-01-10T10:00", "SEEN_ALONE", true, "I like my gran", "The plan begins with her gran", null);
        heard('A', "2001-02-20T10:00", "SEEN_WITH_OTHERS", false, null, null, "PN2");
        heard('B', "2001-01-12T10:00", "WRITTEN", false, "Come on time", null, null);
        heard('C', "2001-02-05T10:00", "NOT_OBTAINED", false, null, null, null);
        heard('D', "2000-12-05T10:00", "SEEN_ALONE", true, "I am fine", null, null);
        advocate('A', "2001-01-10T10:00", "GIVEN");
        advocate('B', "2001-01-12T10:00", "REFUSED");
        advocate('C', "2001-02-05T10:00", "NOT_SOUGHT");
        clock('A', "referral-decision-1wd", "2001-01-08T23:59", "2001-01-08T12:00", "DONE", null);
        var assessment = clock('A', "referral-assessment-45wd", "2001-03-09T23:59", "2001-03-20T12:00", "DONE",
                "The father was away");
        var decision = clock('B', "referral-decision-1wd", "2001-01-04T23:59", "2001-01-09T12:00", "DONE", null);
        clock('C', "referral-assessment-45wd", "2001-03-30T23:59", "2001-03-10T12:00", "JOURNEY_ENDED", null);
        clock('D', "referral-lado-1wd", "2001-01-05T23:59", "2001-01-20T12:00", "DONE", null);
        raised(assessment, 'A', "referral-assessment-45wd", "service-manager", 1, "2001-03-10T08:00",
                "2001-03-10T10:00");
        raised(assessment, 'A', "referral-assessment-45wd", "head-of-service", 2, "2001-03-16T08:00", null);
        raised(decision, 'B', "referral-decision-1wd", "service-manager", 1, "2001-01-05T08:00", "2001-01-05T12:00");
        workers();
    }

    private void workers() {
        this.jdbc
            .update("insert into team (id, name, covers, version) values ('quality-team', 'Quality team', '-', 0)");
        List.of("quality-kit", "quality-olive")
            .forEach(worker -> this.jdbc.update(
                    "insert into worker (user_id, name, team_id, social_worker, version) values (?, ?, 'quality-team', true, 0)",
                    worker, worker));
        allocated('A', "quality-kit", "2001-01-05T10:00", "2001-02-01T10:00");
        allocated('A', "quality-olive", "2001-02-01T10:00", "2001-03-01T10:00");
        allocated('A', "quality-kit", "2001-03-01T10:00", null);
        allocated('D', "quality-kit", "2000-11-01T10:00", "2001-02-10T10:00");
        allocated('D', "quality-olive", "2001-02-10T10:00", null);
        allocated('C', "quality-kit", "2001-02-02T10:00", null);
    }

    private void episode(char letter, String from, String closed, boolean nfa) {
        this.jdbc.update("""
                insert into episode (id, case_reference, referral_date, referral_source, referral_nfa, closure_date,
                    closure_reason, version) values (?, ?, ?, '1A', ?, ?, ?, 0)""", next("episode_seq"),
                child(letter).value(), Date.valueOf(from), nfa, (closed != null) ? Date.valueOf(closed) : null,
                (closed != null) ? "RC8" : null);
    }

    private void heard(char letter, String at, String method, boolean alone, String words, String used,
            String participation) {
        this.jdbc.update(
                """
                        insert into childs_voice (id, case_reference, stage, method, child_seen, seen_alone, bedroom_seen, words,
                            how_used_in_decision, participation, heard_at, recorded_by)
                        values (?, ?, 'invented', ?, ?, ?, false, ?, ?, ?, ?, 'social-worker')""",
                next("childs_voice_seq"), child(letter).value(), method, alone, alone, words, used, participation,
                at(at));
    }

    private void advocate(char letter, String at, String status) {
        this.jdbc.update("""
                insert into consent (id, case_reference, purpose, status, recorded_at, recorded_by)
                values (?, ?, 'ADVOCACY_REFERRAL', ?, ?, 'social-worker')""", next("consent_seq"),
                child(letter).value(), status, at(at));
    }

    private long clock(char letter, String id, String due, String stopped, String how, String reason) {
        var number = next("running_clock_seq");
        this.jdbc.update(
                """
                        insert into running_clock (id, version, case_reference, clock_id, variant, triggered_at, due_at, warnings,
                            escalation_open, stopped_at, stopped_how, reason_for_delay)
                        values (?, 0, ?, ?, 'ALWAYS', ?, ?, '', false, ?, ?, ?)""",
                number, child(letter).value(), id, at("2001-01-01T09:00"), at(due), at(stopped), how, reason);
        return number;
    }

    private void raised(long clock, char letter, String id, String to, int level, String at, String answered) {
        this.jdbc.update("""
                insert into escalation (id, version, running_clock_id, deadline_id, case_id, due_at, raised_at, level,
                    raised_to, answered_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""", next("escalation_seq"), clock, id,
                child(letter).value(), at(at), at(at), level, to, (answered != null) ? at(answered) : null);
    }

    private void allocated(char letter, String worker, String from, String until) {
        this.jdbc
            .update("""
                    insert into allocation (id, case_reference, open_for, role, team_id, worker_id, reason, allocated_at,
                        allocated_by, ended_at) values (?, ?, ?, 'LEAD', 'quality-team', ?, 'MANAGE', ?, 'team-manager', ?)""",
                    next("allocation_seq"), child(letter).value(), (until == null) ? child(letter) + ":LEAD" : null,
                    worker, at(from), (until != null) ? at(until) : null);
    }

    /** An initial conference for which the child was offered an advocate. */
    void conference(char letter, String bookedFor, boolean wanted) {
        var work = next("protection_case_seq");
        this.jdbc.update("""
                insert into protection_case (id, case_reference, transfer_in, opened_at, conference_asked_for,
                    previous_plans, visits_every, unseen_together, visits_unseen, groups_without_progress, reviews,
                    adults_asked, version)
                values (?, ?, false, ?, true, 0, 10, 0, 0, 0, 0, false, 0)""", work, child(letter).value(),
                at(bookedFor));
        this.jdbc.update("""
                insert into protection_conference (id, case_id, case_reference, kind, booked_for, place, chair,
                    advocate_offered, advocate_wanted, late, times_not_held, version)
                values (?, ?, ?, 'INITIAL', ?, 'Sample House', 'child-protection-chair', true, ?, false, 0, 0)""",
                next("protection_conference_seq"), work, child(letter).value(), at(bookedFor), wanted);
    }

    long next(String sequence) {
        return this.jdbc.queryForObject("select nextval('" + sequence + "')", Long.class);
    }

    static Timestamp at(String inEngland) {
        return Timestamp.from(LocalDateTime.parse(inEngland).atZone(WorkingCalendar.LONDON).toInstant());
    }

}
