package org.childjourney.transition;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.charts.Slopes;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Every figure against a fixture worked out by hand, of a year before everybody else's.
 */
@JourneyTest
@Transactional
class CareLeaverReportsTest {

    private static final Period YEAR = new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));

    @Autowired
    private AtWork work;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EetTraction traction;

    @Autowired
    private PathwayPlanTimeliness timeliness;

    @Autowired
    private CareLeaverHealthPassport passports;

    @Autowired
    private UnsuitableAccommodation homes;

    @Autowired
    private CareLeaversForTheBoard board;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseReference stuck;

    private CaseReference parent;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private CaseReference born(String on) {
        return this.work.child(InventedChildren.blossom().bornOn(day(on)).alone());
    }

    private void does(CaseReference child, String code, String since, String until) {
        var activity = new MainActivity(child, code, day(since), null, day(since));
        if (until != null) {
            activity.over(day(until));
        }
        this.entities.persist(activity);
    }

    private TimeWithoutWork time(CaseReference child, String began) {
        var time = new TimeWithoutWork(child, day(began), day(began), "recorded as G5");
        this.entities.persist(time);
        return time;
    }

    private void step(TimeWithoutWork time, String planned, String due, StepOutcome outcome, String reviewed,
            String ledTo) {
        var step = new NextStep(time, new StepPlan("Visit the hospital", day(due), Intervention.WORK_EXPERIENCE,
                Sponsor.EET_LEAD, "Dana EET-Lead", "Comes along", List.of(), "All right"), day(planned));
        if (outcome != null) {
            step.cameTo(outcome, day(reviewed), ledTo);
        }
        this.entities.persist(step);
    }

    @BeforeEach
    void fiveYoungPeople() {
        this.work.at("2002-01-02T10:00");
        does(born("1984-01-10"), "F2", "2000-09-01", null);
        var found = born("1982-02-10");
        does(found, "G5", "2000-12-01", "2001-06-01");
        does(found, "F5", "2001-06-01", null);
        this.stuck = born("1982-03-10");
        does(this.stuck, "F2", "2000-09-01", "2001-07-01");
        does(this.stuck, "G4", "2001-07-01", null);
        this.parent = born("1979-01-10");
        does(this.parent, "G6", "2001-02-01", null);
        does(born("1979-02-10"), "0", "2000-12-01", null);
        var over = time(found, "2000-12-01");
        step(over, "2001-05-01", "2001-05-20", StepOutcome.DONE, "2001-06-01", "F5");
        over.begunToWork(day("2001-06-01"));
        over.end(day("2001-09-01"), EndOfTime.EXIT_SUSTAINED);
        this.entities.persist(
                new EmployerOffer(over, new OfferMade("Sampleton Hospital", OfferKind.JOB, true), day("2001-06-01")));
        var here = time(this.stuck, "2001-07-01");
        step(here, "2001-11-20", "2001-12-05", StepOutcome.DONE, "2001-12-08", null);
        step(here, "2001-12-10", "2002-01-10", null, null, null);
        step(time(this.parent, "2001-02-01"), "2001-10-01", "2001-10-20", StepOutcome.NOT_DONE, "2001-11-01", null);
        this.entities.flush();
    }

    private static Map<String, String> words(Answer answer) {
        return answer.parts()
            .stream()
            .filter(Answer.Figures.class::isInstance)
            .flatMap((figures) -> ((Answer.Figures) figures).figures().stream())
            .collect(Collectors.toMap(Figure::id, Figure::words));
    }

    private static List<List<String>> rows(Answer answer, String list) {
        return answer.parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .filter((listing) -> listing.id().equals(list))
            .flatMap((listing) -> listing.rows().fetch(0, 50).stream())
            .map((row) -> row.cells())
            .toList();
    }

    @Test
    void traction_says_who_is_without_and_whether_steps_come_true() {
        var answer = this.traction.answer(YEAR);
        assertThat(words(answer)).containsEntry("without-17-18", "0% (0 of 1)")
            .containsEntry("without-19-21", "50% (1 of 2)")
            .containsEntry("without-19-21-g4", "50% (1 of 2)")
            .containsEntry("without-19-21-g5", "0% (0 of 2)")
            .containsEntry("without-22-25", "50% (1 of 2)")
            .containsEntry("without-22-25-g6", "50% (1 of 2)")
            .containsEntry("live-plan", "50% (1 of 2)")
            .containsEntry("step-done", "50% (1 of 2)")
            .containsEntry("weeks", "36.5 weeks (2 cases)")
            .containsEntry("sustained", "1");
        assertThat(rows(answer, "traction")).containsExactly(List.of("47", "None yet", "", "", "0 of 1"),
                List.of("26", "Visit the hospital", "Thu 10 Jan 2002", "Dana EET-Lead (the EET lead)", "1 of 1"));
        assertThat(rows(answer, "board")).hasSize(2);
        assertThat(rows(answer, "offers")).containsExactly(List.of("Sampleton Hospital", "A job", "1", "1"));
    }

    @Test
    void traction_of_a_past_day_tells_what_was_true_on_that_day() {
        var then = new Period(day("2001-01-01"), day("2001-03-01"));
        assertThat(words(this.traction.answer(then))).containsEntry("weeks", "8 weeks (2 cases)");
        assertThat(rows(this.traction.answer(then), "traction")).extracting((row) -> row.get(0))
            .containsExactly("12", "4");
        var during = new Period(day("2001-01-01"), day("2001-07-15"));
        assertThat(rows(this.traction.answer(during), "traction")).extracting((row) -> row.get(0))
            .containsExactly("23", "2");
    }

    @Test
    void traction_draws_the_same_young_people_at_both_ends() {
        var movement = this.traction.answer(YEAR)
            .parts()
            .stream()
            .filter(Answer.Drawings.class::isInstance)
            .flatMap((drawings) -> ((Answer.Drawings) drawings).charts().stream())
            .filter(Slopes.class::isInstance)
            .map(Slopes.class::cast)
            .findFirst()
            .orElseThrow();
        assertThat(movement.slopes()).extracting(Slopes.Slope::name, Slopes.Slope::from, Slopes.Slope::to)
            .containsExactly(tuple("Education or work", 2.0, 2.0), tuple("Without: illness or disability", 0.0, 1.0),
                    tuple("Without: other circumstances", 1.0, 0.0), tuple("Without: pregnancy or parenting", 0.0, 0.0),
                    tuple("Not known", 1.0, 1.0));
    }

    private CareLeaver leaver(CaseReference child) {
        var leaver = new CareLeaver(child,
                new Standing(LeavingCareStatus.FORMER_RELEVANT, day("2000-01-01"), "Worked out by hand."),
                SupportState.RECEIVING, day("2000-01-01"));
        this.entities.persist(leaver);
        return leaver;
    }

    @Test
    void timeliness_lists_whose_plan_was_last_looked_at_more_than_six_months_ago() {
        leaver(this.stuck).reviewed(day("2001-06-30"));
        leaver(this.parent).reviewed(day("2001-07-01"));
        this.entities.flush();
        var answer = this.timeliness.answer(YEAR);
        assertThat(rows(answer, "overdue")).containsExactly(List.of("Sat 30 Jun 2001"));
        assertThat(words(answer)).containsEntry(TransitionClocks.REVIEW, "no cases in this period");
    }

    @Test
    void health_passports_are_counted_by_the_birthday() {
        var early = leaver(this.stuck);
        early.healthPassportGiven(day("2001-03-09"));
        early.turnedEighteen(day("2001-03-10"));
        var late = leaver(this.parent);
        late.healthPassportGiven(day("2001-05-10"));
        late.turnedEighteen(day("2001-05-10"));
        leaver(born("1983-08-10")).turnedEighteen(day("2001-08-10"));
        leaver(born("1984-01-01")).turnedEighteen(day("2002-01-01"));
        this.entities.flush();
        var answer = this.passports.answer(YEAR);
        assertThat(words(answer)).containsEntry("turned-18", "3")
            .containsEntry("before-18", "33.3% (1 of 3)")
            .containsEntry("by-now", "66.7% (2 of 3)");
        assertThat(rows(answer, "without")).containsExactly(List.of("Fri 10 Aug 2001"));
    }

    private void kept(String clock, String due, String stopped, String how) {
        this.jdbc.update("""
                insert into running_clock (id, version, case_reference, clock_id, variant, triggered_at, due_at,
                    warnings, escalation_open, stopped_at, stopped_how)
                values (nextval('running_clock_seq'), 0, ?, ?, 'any', ?, ?, '', false, ?, ?)""", this.stuck.value(),
                clock, Timestamp.from(AtWork.moment("2001-01-02T09:00")), Timestamp.from(AtWork.endOf(due)),
                Timestamp.from(AtWork.moment(stopped + "T12:00")), how);
    }

    @Test
    void the_corporate_parenting_board_reads_how_care_leavers_fare() {
        var bedAndBreakfast = new CareLeaverHome(this.stuck, "W", day("2001-12-21"), false);
        bedAndBreakfast.judged(false, "Bed and breakfast", day("2001-12-21"));
        var earlier = new CareLeaverHome(this.stuck, "W", day("2001-02-01"), false);
        earlier.judged(false, "Bed and breakfast", day("2001-02-01"));
        earlier.left(day("2001-02-05"));
        var fine = new CareLeaverHome(this.parent, "E", day("2001-01-21"), true);
        List.of(bedAndBreakfast, earlier, fine).forEach(this.entities::persist);
        this.entities.flush();
        kept(TransitionClocks.PLAN, "2001-03-01", "2001-03-01", "DONE");
        kept(TransitionClocks.PLAN, "2001-03-01", "2001-03-02", "DONE");
        kept(TransitionClocks.REVIEW, "2001-09-01", "2001-08-30", "DONE");
        kept(TransitionClocks.REVIEW, "2001-12-31", "2002-01-01", "DONE");
        kept(TransitionClocks.IN_TOUCH, "2001-04-01", "2001-03-30", "DONE");
        kept(TransitionClocks.IN_TOUCH, "2001-05-25", "2001-05-20", "DONE");
        kept(TransitionClocks.IN_TOUCH, "2001-07-15", "2001-07-20", "DONE");
        kept(TransitionClocks.IN_TOUCH, "2001-09-14", "2001-08-01", "WITHDRAWN");
        var parts = this.board.forTheBoard(YEAR);
        assertThat(Figures.words(parts)).containsOnly(entry("board-eet", "40% (2 of 5)"),
                entry("board-without-26-weeks", "2"), entry("board-suitable-home", "50% (1 of 2)"),
                entry("board-bed-and-breakfast", "2"), entry("board-pathway-plan", "50% (1 of 2)"),
                entry("board-pathway-review", "100% (1 of 1)"), entry("board-in-touch", "66.7% (2 of 3)"),
                entry("board-visited", "no cases in this period"));
        assertThat(parts).noneMatch(Answer.Listing.class::isInstance);
    }

    @Test
    void unsuitable_homes_are_counted_with_their_days_in_the_period() {
        var bedAndBreakfast = new CareLeaverHome(this.stuck, "W", day("2001-12-21"), false);
        bedAndBreakfast.judged(false, "Bed and breakfast", day("2001-12-21"));
        var hostel = new CareLeaverHome(this.parent, "V", day("2000-12-01"), false);
        hostel.judged(false, "Not safe", day("2000-12-20"));
        hostel.left(day("2001-01-21"));
        var fine = new CareLeaverHome(this.parent, "E", day("2001-01-21"), true);
        List.of(bedAndBreakfast, hostel, fine).forEach(this.entities::persist);
        this.entities.flush();
        var answer = this.homes.answer(YEAR);
        assertThat(words(answer)).containsEntry("in-period", "2")
            .containsEntry("on-last-day", "50% (1 of 2)")
            .containsEntry("bed-and-breakfast", "1")
            .containsEntry("days", "15 days (2 cases)");
        assertThat(rows(answer, "now")).containsExactly(List.of("Fri 21 Dec 2001", "Bed and breakfast", "Not yet"));
    }

}
