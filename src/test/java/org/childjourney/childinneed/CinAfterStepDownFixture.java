package org.childjourney.childinneed;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Episodes;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import static java.util.Map.entry;

/**
 * Children who stepped down around March 2023, which no other test touches, as they were
 * worked out by hand. The tenth working day leaves out weekends, Good Friday (7 Apr) and
 * Easter Monday (10 Apr).
 *
 * <pre>
 *   child  decided     tenth day   held                   note
 *   A      Wed  1 Mar  Wed 15 Mar  Mon 13 Mar (day 8)     section 47 enquiries on 10 Apr, within 3 months
 *   B      Thu  2 Mar  Thu 16 Mar  Thu 16 Mar (day 10)    without the family; enquiries on 10 Jul, within 6 months
 *   C      Fri  3 Mar  Fri 17 Mar  Tue 21 Mar (day 12)    late
 *   D      Mon  6 Mar  Mon 20 Mar  -                      waits; day 19 on 31 Mar
 *   E      Mon 20 Feb  Mon  6 Mar  Fri 10 Mar (day 14)    decided before the period; ended early, signed 28 Mar
 *   F      Wed 22 Mar  Wed  5 Apr  -                      tenth day after the period; waits; day 7 on 31 Mar
 *   G      Tue  7 Mar  Tue 21 Mar  -                      ended on 10 Mar, before the tenth day: left out
 *   H      Wed  1 Mar  Wed 15 Mar  Fri  3 Mar (day 2)     enquiries on 7 Mar; protected again, ended 8 Mar
 *   H      Thu 30 Mar  Mon 17 Apr  -                      stepped down again; waits; day 1 on 31 Mar
 *   I      Wed  1 Mar  -           -                      a plan after an assessment: not counted
 *   J      Mon  9 Jan  Mon 23 Jan  Fri 20 Jan (day 9)     no progress since: 70 days on 31 Mar
 * </pre>
 */
@Component
class CinAfterStepDownFixture {

    static final Period MARCH = new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));

    private final JdbcTemplate jdbc;

    private final AtWork work;

    private final ProtectedChildren children;

    private final Episodes episodes;

    private final Map<String, CaseReference> known = new HashMap<>();

    private long last = 9_000_000;

    CinAfterStepDownFixture(JdbcTemplate jdbc, AtWork work, ProtectedChildren children, Episodes episodes) {
        this.jdbc = jdbc;
        this.work = work;
        this.children = children;
        this.episodes = episodes;
    }

    CaseReference child(String letter) {
        return this.known.get(letter);
    }

    /** Writes them, and leaves the clock on 1 August 2023. */
    void write() {
        this.known.clear();
        this.work.at("2023-08-01T09:00");
        for (var letter : "ABCDEFGHIJ".split("")) {
            this.known.put(letter, this.children.referredOn("2023-01-03"));
        }
        plan("A", "2023-03-01", "2023-03-13", "HELD_WITH_FAMILY", null);
        var b = plan("B", "2023-03-02", "2023-03-16", "HELD_WITHOUT_FAMILY", null);
        var c = plan("C", "2023-03-03", "2023-03-21", "HELD_WITH_FAMILY", null);
        var d = plan("D", "2023-03-06", null, null, null);
        var e = plan("E", "2023-02-20", "2023-03-10", "HELD_WITH_FAMILY", "2023-03-28");
        plan("F", "2023-03-22", null, null, null);
        plan("G", "2023-03-07", null, null, "2023-03-10");
        plan("H", "2023-03-01", "2023-03-03", "HELD_WITH_FAMILY", "2023-03-08");
        plan("H", "2023-03-30", null, null, null);
        var i = plan("I", "2023-03-01", null, null, null);
        this.jdbc.update("update child_in_need_plan set origin = 'ASSESSMENT' where id = ?", i);
        plan("J", "2023-01-09", "2023-01-20", "HELD_WITH_FAMILY", null);
        putOff(c, "FAMILY_UNAVAILABLE", "2023-03-16");
        putOff(d, "NOT_BOOKED", "2023-03-20");
        putOff(d, "FAMILY_UNAVAILABLE", "2023-04-03");
        putOff(i, "WORKER_ABSENCE", "2023-03-16");
        this.jdbc.update("""
                insert into child_in_need_meeting (id, plan_id, outcome, held_on, reason, recorded_at, recorded_by)
                values (?, ?, 'HELD_WITHOUT_FAMILY', '2023-03-16', 'FAMILY_UNAVAILABLE', ?, 'team-manager')""",
                ++this.last, b, at("2023-03-16"));
        this.jdbc.update("""
                insert into child_in_need_no_consent (id, plan_id, decision, rationale, what_family_said, recorded_at,
                    recorded_by)
                values (?, ?, 'FAMILY_AGREES', 'Invented', 'Invented', ?, 'team-manager')""", ++this.last, d,
                at("2023-03-22"));
        this.jdbc.update("""
                insert into child_in_need_ending (id, plan_id, plan_end, for_want_of_consent, rationale, ends_on,
                    case_closes, where_to_turn, early, signed, signed_at, signed_by, recorded_at, recorded_by, version)
                values (?, ?, 'CLOSED', false, 'Invented', '2023-03-28', false, 'Invented', true, true, ?,
                    'service-manager', ?, 'team-manager', 0)""", ++this.last, e, at("2023-03-28"), at("2023-03-27"));
        enquiries("A", "2023-04-10");
        enquiries("B", "2023-07-10");
        enquiries("H", "2023-03-07");
    }

    private long plan(String letter, String decided, String held, String outcome, String ended) {
        var child = this.known.get(letter).value();
        this.jdbc.update("""
                insert into child_in_need_plan (id, case_reference, open_for, origin, requested_at, starts_on, visits,
                    meeting_confirmed, first_meeting_on, first_meeting, ended_on, version)
                values (?, ?, ?, 'STEP_DOWN', ?, ?, 'EVERY_10_WORKING_DAYS', false, ?, ?, ?, 0)""", ++this.last, child,
                (ended == null) ? child : null, at(decided), day(decided), day(held), outcome, day(ended));
        return this.last;
    }

    private void putOff(long plan, String reason, String on) {
        this.jdbc.update("""
                insert into child_in_need_arrangement (id, plan_id, standing, reason, recorded_at, recorded_by)
                values (?, ?, 'FELL_THROUGH', ?, ?, 'social-worker')""", ++this.last, plan, reason, at(on));
    }

    private void enquiries(String letter, String on) {
        this.episodes.startSection47(this.known.get(letter), LocalDate.parse(on), null, "social-worker");
    }

    private static Date day(String day) {
        return (day != null) ? Date.valueOf(day) : null;
    }

    private static Timestamp at(String day) {
        return Timestamp.from(WorkingCalendar.startOf(LocalDate.parse(day)).plusSeconds(36_000));
    }

    /** The figures of March as they were worked out by hand, in words, by their names. */
    static Map<String, String> ofMarch() {
        return Map.ofEntries(entry("waiting", "3"), entry("oldest-waiting", "19 working days (3 cases)"),
                entry("without-progress", "1"),
                // in time A, B and H; late C, D and E; the tenth day of F and of H again
                // is in April, G had ended
                entry("within-10-working-days", "50% (3 of 6)"),
                // and J
                entry("within-10-working-days-12-weeks", "57.1% (4 of 7)"),
                // 2, 8, 10, 12 and 14 working days
                entry("median-working-days", "10 working days (5 cases)"), entry("without-family", "20% (1 of 5)"),
                // A, B, C, D, F, G and H twice
                entry("stepped-down", "8"), entry("without-consent", "1"), entry("ended-early", "1"),
                entry("enquiries-within-3-months", "25% (2 of 8)"),
                entry("enquiries-within-6-months", "37.5% (3 of 8)"),
                entry("enquiries-within-12-months", "37.5% (3 of 8)"));
    }

    /** The figures of an answer in words, by their names. */
    static Map<String, String> words(Answer answer) {
        var words = new LinkedHashMap<String, String>();
        answer.parts()
            .stream()
            .filter(Answer.Figures.class::isInstance)
            .flatMap((part) -> ((Answer.Figures) part).figures().stream())
            .forEach((Figure figure) -> words.put(figure.id(), figure.words()));
        return words;
    }

}
