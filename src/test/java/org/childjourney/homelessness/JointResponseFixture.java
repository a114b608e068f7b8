package org.childjourney.homelessness;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
 * Joint work of January 2033, which no other test touches, as it was worked out by hand.
 *
 * <pre>
 *   who  asked                  whom    safe           interviewed   advocate      settled  outcome  home    unsuitable nights
 *   A    Mon 10 Jan 10:00       county  same day       23 h          met, late     20 Jan   B        20 Jan
 *   B    Tue 11 Jan 15:00       Stroud  two days later 26 h          later         28 Jan   C        31 Jan  11 and 12 Jan
 *   C    Mon 31 Jan 20:00       EDT     -              by one only   not yet       -        -                from 31 Jan, goes on
 *   D    Thu 30 Dec and again
 *        Mon 17 Jan 09:00       Chelt.  same day       - its joint work began before the period -            30 Dec to 1 Jan
 *   E    Sun 1 Aug 2032; again
 *        Mon 24 Jan 10:00       county  same day       4 h           met in time   26 Jan   A
 *   F    Sat 10 Jul 2032; again
 *        Mon 10 Jan 11:00       Stroud  same day       3 h           offered       24 Jan   D        24 Jan
 *   G    Wed  5 Jan 09:00       voluntary service, never taken up
 * </pre>
 */
@Component
class JointResponseFixture {

    static final Period JANUARY = new Period(LocalDate.of(2033, 1, 1), LocalDate.of(2033, 1, 31));

    private final JdbcTemplate jdbc;

    private final Cases cases;

    private final Map<Character, CaseReference> children = new HashMap<>();

    JointResponseFixture(JdbcTemplate jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * Writes the joint work; for a database in which nothing else happens in 2033. A
     * night somewhere unsuitable that other tests have left running would go on until
     * then.
     */
    void write() {
        this.children.clear();
        this.jdbc.update("update stay set until = since where until is null and not suitable");
        a();
        b();
        c();
        d();
        e();
        f();
        presented('G', null, "2033-01-05T09:00", "VOLUNTARY");
    }

    private void a() {
        var joint = joint('A', "2033-01-10T10:00", "2033-01-20T10:00", "B");
        presented('A', joint, "2033-01-10T10:00", "COUNTY_FRONT_DOOR");
        safe('A', joint, "2033-01-10T18:00", "2033-01-20T15:00");
        home('A', joint, "2033-01-20T15:00", "2033-01-12");
        interviewed('A', joint, "2033-01-11T09:00", true);
        advocate(joint, true, "2033-01-12T10:00");
        met('A', "2033-01-11", "2033-01-12T10:00");
        understood(joint, true);
    }

    private void b() {
        var joint = joint('B', "2033-01-11T15:00", "2033-01-28T10:00", "C");
        presented('B', joint, "2033-01-11T15:00", "STROUD");
        unsuitable('B', joint, "2033-01-11T22:00", "2033-01-13T12:00");
        safe('B', joint, "2033-01-13T12:00", "2033-01-31T12:00");
        home('B', joint, "2033-01-31T12:00", "2033-01-14");
        interviewed('B', joint, "2033-01-12T17:00", true);
        advocate(joint, false, null);
        understood(joint, false);
    }

    private void c() {
        var joint = joint('C', "2033-01-31T20:00", null, null);
        presented('C', joint, "2033-01-31T20:00", "EDT");
        unsuitable('C', joint, "2033-01-31T22:00", null);
        interviewed('C', joint, "2033-02-01T09:00", false);
    }

    private void d() {
        var joint = joint('D', "2032-12-30T10:00", null, null);
        presented('D', joint, "2032-12-30T10:00", "CHELTENHAM");
        unsuitable('D', joint, "2032-12-30T23:00", "2033-01-02T10:00");
        presented('D', joint, "2033-01-17T09:00", "CHELTENHAM");
        safe('D', joint, "2033-01-17T16:00", null);
    }

    private void e() {
        var closed = joint('E', "2032-08-01T10:00", "2032-08-10T10:00", "A");
        presented('E', closed, "2032-08-01T10:00", "COUNTY_FRONT_DOOR");
        followedUp('E', closed, "2032-11-01", false);
        followedUp('E', closed, "2033-01-15", true);
        var joint = joint('E', "2033-01-24T10:00", "2033-01-26T10:00", "A");
        presented('E', joint, "2033-01-24T10:00", "COUNTY_FRONT_DOOR");
        safe('E', joint, "2033-01-24T12:00", null);
        interviewed('E', joint, "2033-01-24T14:00", true);
        advocate(joint, true, "2033-01-25T10:00");
        met('E', "2033-01-25", "2033-01-25T10:00");
    }

    private void f() {
        presented('F', null, "2032-07-10T10:00", "STROUD");
        var joint = joint('F', "2033-01-10T11:00", "2033-01-24T17:00", "D");
        presented('F', joint, "2033-01-10T11:00", "STROUD");
        safe('F', joint, "2033-01-10T20:00", "2033-01-24T17:00");
        home('F', joint, "2033-01-24T17:00", null);
        interviewed('F', joint, "2033-01-10T14:00", true);
        advocate(joint, true, null);
        understood(joint, true);
    }

    private String child(char who) {
        return this.children.computeIfAbsent(who, next -> registered()).value();
    }

    private CaseReference registered() {
        return this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0);
    }

    private long joint(char who, String presented, String settled, String outcome) {
        var id = next("joint_assessment_seq");
        this.jdbc.update("""
                insert into joint_assessment (id, case_reference, round, presented_at, referral_at, settled_at, outcome,
                    decline_reviews, version)
                values (?, ?, 1, ?, ?, ?, ?, 0, 0)""", id, child(who), at(presented), at(presented), at(settled),
                outcome);
        return id;
    }

    private void presented(char who, Long joint, String when, String whom) {
        this.jdbc.update("""
                insert into homeless_presentation (id, case_reference, joint_assessment_id, presented_at, presented_to,
                    recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, 'social-worker')""", next("homeless_presentation_seq"), child(who), joint,
                at(when), whom, at(when));
    }

    private void safe(char who, long joint, String since, String until) {
        stay(who, joint, "SUPPORTED_LODGINGS", true, false, since, until, null);
    }

    private void home(char who, long joint, String since, String searchedFrom) {
        stay(who, joint, "SUPPORTED_ACCOMMODATION", true, true, since, null, searchedFrom);
    }

    private void unsuitable(char who, long joint, String since, String until) {
        stay(who, joint, "BED_AND_BREAKFAST", false, false, since, until, null);
    }

    private void stay(char who, long joint, String kind, boolean suitable, boolean settled, String since, String until,
            String searchedFrom) {
        this.jdbc.update("""
                insert into stay (id, case_reference, joint_assessment_id, kind, suitable, settled, arranged_by,
                    address, since, until, searched_from, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, 'COUNTY', '1 Sample Street', ?, ?, ?, ?, 'social-worker')""",
                next("stay_seq"), child(who), joint, kind, suitable, settled, at(since), at(until),
                (searchedFrom != null) ? Date.valueOf(searchedFrom) : null, at(since));
    }

    private void interviewed(char who, long joint, String held, boolean byBoth) {
        this.jdbc.update("""
                insert into joint_interview (id, case_reference, joint_assessment_id, round, district, held_at,
                    social_worker, county_confirmed_at, housing_officer, district_confirmed_at)
                values (?, ?, ?, 1, 'housing-stroud', ?, ?, ?, 'housing-stroud', ?)""", next("joint_interview_seq"),
                child(who), joint, at(held), byBoth ? "social-worker" : null, byBoth ? at(held) : null, at(held));
    }

    private void advocate(long joint, boolean atFirstContact, String met) {
        this.jdbc.update("""
                update joint_assessment set offered_at_first_contact = ?, advocacy_offered_at = presented_at,
                    advocate_met_at = ? where id = ?""", atFirstContact, at(met), joint);
    }

    private void met(char who, String due, String at) {
        this.jdbc.update("""
                insert into running_clock (id, version, case_reference, clock_id, variant, triggered_at, due_at,
                    warnings, escalation_open, stopped_at, stopped_how)
                values (?, 0, ?, ?, 'any', ?, ?, '', false, ?, 'DONE')""", next("running_clock_seq"), child(who),
                HomelessClocks.ADVOCATE_MEETS, at(at), Timestamp.from(WorkingCalendar.endOf(LocalDate.parse(due))),
                at(at));
    }

    private void understood(long joint, boolean understood) {
        this.jdbc.update("update joint_assessment set understood_options = ? where id = ?", understood, joint);
    }

    private void followedUp(char who, long joint, String on, boolean understood) {
        this.jdbc.update("""
                insert into homelessness_review (id, case_reference, joint_assessment_id, kind, held_on, result,
                    understood_options, recorded_at, recorded_by)
                values (?, ?, ?, 'FOLLOW_UP', ?, 'SETTLED', ?, ?, 'social-worker')""", next("homelessness_review_seq"),
                child(who), joint, Date.valueOf(on), understood, at(on + "T10:00"));
    }

    private long next(String sequence) {
        return this.jdbc.queryForObject("select nextval('%s')".formatted(sequence), Long.class);
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

    /**
     * What the answer for January should say in March, while C is still somewhere
     * unsuitable.
     */
    static Map<String, String> ofJanuary() {
        return Map.ofEntries(Map.entry("presentations", "7"), Map.entry("presented-county-front-door", "2"),
                Map.entry("presented-stroud", "2"), Map.entry("presented-cheltenham", "1"),
                Map.entry("presented-edt", "1"), Map.entry("presented-voluntary", "1"),
                Map.entry("re-presentations", "2"), Map.entry("safe-same-day", "57.1% (4 of 7)"),
                Map.entry("joint-interview-24h", "60% (3 of 5)"), Map.entry("advocate-offered", "75% (3 of 4)"),
                Map.entry("advocate-met", "50% (2 of 4)"), Map.entry("settled-10wd", "60% (3 of 5)"),
                Map.entry("settled-45wd", "100% (4 of 4)"), Map.entry("section-20", "33.3% (1 of 3)"),
                Map.entry("outcome-a", "1"), Map.entry("outcome-b", "1"), Map.entry("outcome-c", "1"),
                Map.entry("outcome-d", "1"), Map.entry("unsuitable-nights", "4"),
                Map.entry("unsuitable-young-people", "3"), Map.entry("days-to-a-home", "14 days (3 cases)"),
                Map.entry("days-of-searching", "12.5 days (2 cases)"), Map.entry("understood-options", "75% (3 of 4)"));
    }

}
