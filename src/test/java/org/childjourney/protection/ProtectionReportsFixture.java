package org.childjourney.protection;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Plans and enquiries of the first quarter of 2035, which no other test touches, as they
 * were worked out by hand.
 *
 * <pre>
 *   Plans
 *   child  before  last ended    began         ended         note
 *   A      0       -             Mon  8 Jan    -             a first plan
 *   B      1       10 Feb 2033   Fri  9 Feb    -             one day less than 24 months: soon; panel held in time
 *   C      2       12 Feb 2033   Mon 12 Feb    -             24 months to the day: a repeat, not soon
 *   D      1       not known     Thu  1 Mar    -             transferred in; panel late
 *   E      1       30 Nov 2034   Fri 30 Mar    2 Apr         soon, no panel yet; ends after the period
 *   F      0       -             29 Dec 2034   -             began before the period
 *   G      0       -             31 Mar 2033   -             24 months to the day at the end of the period
 *   H      0       -             1 Apr 2033    31 Mar 2035   ended on the last day: does not run at its end
 *   I      0       -             1 Jul 2034    30 Dec 2034   stepped down; asked for again on 30 Mar, 3 months to the day
 *   J      0       -             1 Jun 2033    2 Feb 2034    stepped down; asked for again on 1 Feb 2035, a day less than 12 months
 *   K      0       -             1 Jun 2033    2 Feb 2035    stepped down; asked for again on 10 Feb, and once more on 20 Feb
 *
 *   Enquiries
 *   child  discussed     decided       outcome           conference    working days  decision
 *   A      Mon 18 Dec 34 Fri 29 Dec 34 continuing risk   Mon  8 Jan    12            CP_PLAN  (straddles the beginning)
 *   B      Fri 19 Jan    Thu  1 Feb    continuing risk   Fri  9 Feb    15            CP_PLAN  (the last day in time)
 *   C      Fri 19 Jan    Thu  1 Feb    continuing risk   Mon 12 Feb    16            CP_PLAN  (a day late)
 *   L      Mon  5 Feb    Fri 16 Feb    not substantiated -
 *   L      Mon  5 Mar    Fri 16 Mar    continuing risk   -             waits (re-opened: counted twice)
 *   M      Thu  1 Mar    Wed 14 Mar    no continuing risk -
 *   N      Mon 19 Mar    Fri 30 Mar    continuing risk   Wed  4 Apr    waits at the end, held after it (straddles the end)
 *   O      Wed 28 Mar    -                                             under way
 *   P      Mon  8 Jan    Fri 19 Jan    continuing risk   -             closed in the period: does not wait
 * </pre>
 */
@Component
class ProtectionReportsFixture {

    static final Period QUARTER = new Period(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 3, 31));

    private final JdbcTemplate jdbc;

    private final Cases cases;

    private List<CaseReference> children;

    ProtectionReportsFixture(JdbcTemplate jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    CaseReference child(char letter) {
        return this.children.get(letter - 'A');
    }

    /**
     * Writes them, and puts what other tests left out of sight; for a test whose
     * transaction is taken back.
     */
    void write() {
        this.jdbc.update("update protection_case set closed_at = opened_at, plan_started_on = null, "
                + "plan_ended_on = null, plan_end = null");
        this.children = IntStream.range(0, 16)
            .mapToObj(
                    (i) -> this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0))
            .toList();
        plans();
        enquiries();
        clocks();
    }

    private void plans() {
        plan('A', 0, null, "2035-01-08", null, null);
        panel(plan('B', 1, "2033-02-10", "2035-02-09", null, null), "2035-02-14");
        panel(plan('C', 2, "2033-02-12", "2035-02-12", null, null), "2035-02-15");
        panel(plan('D', 1, null, "2035-03-01", null, null), "2035-03-20");
        plan('E', 1, "2034-11-30", "2035-03-30", "2035-04-02", "END_NFA");
        plan('F', 0, null, "2034-12-29", null, null);
        plan('G', 0, null, "2033-03-31", null, null);
        plan('H', 0, null, "2033-04-01", "2035-03-31", "END_NFA");
        plan('I', 0, null, "2034-07-01", "2034-12-30", "END_STEP_DOWN_CIN");
        asked('I', "2035-03-30T09:00");
        plan('J', 0, null, "2033-06-01", "2034-02-02", "END_STEP_DOWN_CIN");
        asked('J', "2035-02-01T09:00");
        plan('K', 0, null, "2033-06-01", "2035-02-02", "END_STEP_DOWN_CIN");
        asked('K', "2035-02-10T09:00");
        asked('K', "2035-02-20T09:00");
    }

    private void enquiries() {
        enquiry('A', "2034-12-18", "2034-12-29", "SUBSTANTIATED_CONTINUING_RISK", "2035-01-08", null);
        enquiry('B', "2035-01-19", "2035-02-01", "SUBSTANTIATED_CONTINUING_RISK", "2035-02-09", null);
        enquiry('C', "2035-01-19", "2035-02-01", "SUBSTANTIATED_CONTINUING_RISK", "2035-02-12", null);
        enquiry('L', "2035-02-05", "2035-02-16", "NOT_SUBSTANTIATED", null, null);
        enquiry('L', "2035-03-05", "2035-03-16", "SUBSTANTIATED_CONTINUING_RISK", null, null);
        enquiry('M', "2035-03-01", "2035-03-14", "SUBSTANTIATED_NOT_CONTINUING_RISK", null, null);
        enquiry('N', "2035-03-19", "2035-03-30", "SUBSTANTIATED_CONTINUING_RISK", "2035-04-04", null);
        enquiry('O', "2035-03-28", null, null, null, null);
        enquiry('P', "2035-01-08", "2035-01-19", "SUBSTANTIATED_CONTINUING_RISK", null, "2035-02-01T12:00");
    }

    private void clocks() {
        clock('B', ProtectionClocks.REPEAT_PLAN, "2035-02-16T23:59", "2035-02-14T12:00");
        clock('C', ProtectionClocks.REPEAT_PLAN, "2035-02-19T23:59", "2035-02-15T12:00");
        clock('D', ProtectionClocks.REPEAT_PLAN, "2035-03-08T23:59", "2035-03-20T12:00");
        clock('B', ProtectionClocks.STRATEGY, "2035-01-19T18:00", "2035-01-19T14:00");
        clock('L', ProtectionClocks.STRATEGY, "2035-02-05T09:00", "2035-02-05T14:00");
        clock('B', ProtectionClocks.CHILD_SEEN, "2035-01-20T14:00", "2035-01-19T16:00");
    }

    private long plan(char child, int before, String lastEnded, String began, String ended, String why) {
        var id = work(child, began + "T09:00", (ended != null) ? ended + "T12:00" : null);
        this.jdbc.update("""
                update protection_case set previous_plans = ?, last_plan_ended_on = ?, chair = 'child-protection-chair',
                    plan_started_on = ?, initial_category = 'NEG', latest_category = 'NEG', plan_ended_on = ?,
                    plan_end = ? where id = ?""", before, day(lastEnded), day(began), day(ended), why, id);
        return id;
    }

    private void panel(long plan, String on) {
        this.jdbc.update("update protection_case set panel_held_on = ? where id = ?", day(on), plan);
    }

    private void asked(char child, String at) {
        work(child, at, null);
    }

    private void enquiry(char child, String discussed, String decided, String outcome, String conference,
            String closed) {
        this.jdbc.update("""
                insert into protection_enquiry (id, case_id, case_reference, discussed_on, joint, lead_practitioner,
                    outcome, decided_on, conference_on, conference_decision, version)
                values (?, ?, ?, ?, true, 'social-worker', ?, ?, ?, ?, 0)""", next("protection_enquiry_seq"),
                work(child, discussed + "T09:00", closed), child(child).value(), day(discussed), outcome, day(decided),
                day(conference), (conference != null) ? "CP_PLAN" : null);
    }

    /** A conference for whose child an advocate was offered or not, and wanted or not. */
    void conference(CaseReference child, String bookedFor, boolean offered, boolean wanted) {
        this.jdbc.update("""
                insert into protection_conference (id, case_id, case_reference, kind, booked_for, place, chair,
                    advocate_offered, advocate_wanted, late, times_not_held, version)
                values (?, ?, ?, 'INITIAL', ?, 'Sample House', 'child-protection-chair', ?, ?, false, 0, 0)""",
                next("protection_conference_seq"), work(child, bookedFor, null), child.value(), at(bookedFor), offered,
                wanted);
    }

    private long work(char child, String opened, String closed) {
        return work(child(child), opened, closed);
    }

    private long work(CaseReference child, String opened, String closed) {
        var id = next("protection_case_seq");
        this.jdbc.update("""
                insert into protection_case (id, case_reference, transfer_in, opened_at, conference_asked_for,
                    previous_plans, visits_every, unseen_together, visits_unseen, groups_without_progress, reviews,
                    adults_asked, closed_at, version)
                values (?, ?, false, ?, false, 0, 10, 0, 0, 0, 0, false, ?, 0)""", id, child.value(), at(opened),
                at(closed));
        return id;
    }

    private void clock(char child, String clockId, String due, String stopped) {
        this.jdbc.update("""
                insert into running_clock (id, version, case_reference, clock_id, variant, triggered_at, due_at,
                    warnings, escalation_open, stopped_at, stopped_how)
                values (?, 0, ?, ?, 'any', ?, ?, '', false, ?, 'DONE')""", next("running_clock_seq"),
                child(child).value(), clockId, at(due), at(due), at(stopped));
    }

    private long next(String sequence) {
        return this.jdbc.queryForObject("select nextval('%s')".formatted(sequence), Long.class);
    }

    private static Date day(String day) {
        return (day != null) ? Date.valueOf(day) : null;
    }

    private static Timestamp at(String inEngland) {
        return (inEngland != null)
                ? Timestamp.from(LocalDateTime.parse(inEngland).atZone(WorkingCalendar.LONDON).toInstant()) : null;
    }

    /** The figures of an answer in words, by their ids. */
    static Map<String, String> words(Answer answer) {
        return answer.parts()
            .stream()
            .filter(Answer.Figures.class::isInstance)
            .map(Answer.Figures.class::cast)
            .flatMap((figures) -> figures.figures().stream())
            .collect(Collectors.toMap(Figure::id, Figure::words));
    }

}
