package org.childjourney.preproceedings;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.childjourney.AtWork;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Families as they stand on Wednesday 14 June 2034, worked out by hand. Good Friday is 7
 * April, the bank holidays of May are the 1st and the 29th.
 *
 * <pre>
 *   family  children  begun     weeks by then       stands at                      late
 *   A       2         3 Apr     72 days: week 11    review; sixteen weeks end 24 July
 *   B       1         6 Feb     128 days: week 19   final gateway                  sixteen weeks, since 29 May
 *   C       1         -         -                   legal gateway, due 20 June
 *   D       1         16 Jan    court, 37 days: 6   hearing; decided 2 May, issued 8 May: 6 days, in time (9 May)
 *   E       1         12 June   2 days: week 1      letter, due 19 June; the record opens for named people only
 *   F       1         13 Feb    -                   stepped down on 31 May within its time (5 June), ended
 *   G       1         -         -                   decided 18 Apr at short notice, issued 20 Apr: 2 days, late; ended 10 June
 * </pre>
 */
@Component
class TrackedFamiliesFixture {

    static final Period APRIL_TO_JUNE = new Period(LocalDate.of(2034, 4, 1), LocalDate.of(2034, 6, 30));

    private final EntityManager entities;

    private final JdbcTemplate jdbc;

    private final Cases cases;

    private final RecordAccess access;

    private final AccountText text;

    private final Map<String, CaseReference> children = new HashMap<>();

    private final Map<Character, String> numbers = new HashMap<>();

    private long current;

    TrackedFamiliesFixture(EntityManager entities, JdbcTemplate jdbc, Cases cases, RecordAccess access,
            AccountText text) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.cases = cases;
        this.access = access;
        this.text = text;
    }

    CaseReference child(String name) {
        return this.children.get(name);
    }

    String number(char family) {
        return this.numbers.get(family);
    }

    /** Nothing else is under way; for a transaction that is rolled back. */
    void write() {
        this.jdbc.update("update legal_matter set open_for = null");
        this.jdbc.update("update running_clock set stopped_at = due_at where clock_id like 'pre-proceedings%'"
                + " and stopped_at is null");
        family('A', "A1", "A2");
        for (var one : List.of("A1", "A2")) {
            matter(one, "REVIEW", "2034-03-20T10:00",
                    "gateway_decision = 'PRE_PROCEEDINGS', gateway_held_on = '2034-04-03', started_on = '2034-04-03',"
                            + " letter_on = '2034-04-06', first_meeting_on = '2034-04-20', review_meetings = 1,"
                            + " last_review_on = '2034-05-31', final_gateway_planned_on = '2034-07-17',"
                            + " fgdm_offered = true, fgdm = 'HELD', fgdm_held_on = '2034-05-10',"
                            + " parents_legal_rep = 'YES'");
            runs(one, PreProceedingsClocks.SIXTEEN_WEEKS, "2034-07-24");
            done(one, PreProceedingsClocks.LETTER, "2034-04-13", "2034-04-06");
            done(one, PreProceedingsClocks.FIRST_MEETING, "2034-04-24", "2034-04-20");
        }
        family('B', "B");
        matter("B", "FINAL_MEETING", "2034-01-23T10:00",
                "gateway_decision = 'PRE_PROCEEDINGS', started_on = '2034-02-06', letter_on = '2034-02-10', extensions = 0");
        runs("B", PreProceedingsClocks.SIXTEEN_WEEKS, "2034-05-29");
        family('C', "C");
        matter("C", "GATEWAY_MEETING", "2034-06-01T10:00", "extensions = 0");
        runs("C", PreProceedingsClocks.GATEWAY, "2034-06-20");
        family('D', "D");
        matter("D", "COURT_HEARING", "2034-01-02T10:00",
                "gateway_decision = 'PRE_PROCEEDINGS', started_on = '2034-01-16', letter_on = '2034-01-20',"
                        + " first_meeting_on = '2034-02-01', review_meetings = 2, extensions = 1, outcome = 'ISSUE',"
                        + " outcome_on = '2034-05-02', outcome_letter_on = '2034-05-05', short_notice = false,"
                        + " issued_on = '2034-05-08', court_name = 'Family court at Exampleton',"
                        + " court_reference = 'EX34C00001', legal_rep_at_issue = 'YES', initial_care_plan = 'CARE_ORDER',"
                        + " initial_plan_approved = 'NO', hearings = 1, next_hearing = 'ISSUES_RESOLUTION',"
                        + " next_hearing_on = '2034-10-02', ends_by = '2034-11-05', fgdm_offered = false,"
                        + " parents_legal_rep = 'NO', earlier_pre_proceedings = 1, earlier_care_proceedings = 2");
        runs("D", PreProceedingsClocks.TWENTY_SIX_WEEKS, "2034-11-05");
        done("D", PreProceedingsClocks.SIXTEEN_WEEKS, "2034-05-08", "2034-05-02");
        done("D", PreProceedingsClocks.ISSUE, "2034-05-09", "2034-05-08");
        family('E', "E");
        matter("E", "LETTER_WRITING", "2034-06-01T11:00",
                "gateway_decision = 'PRE_PROCEEDINGS', started_on = '2034-06-12'");
        runs("E", PreProceedingsClocks.LETTER, "2034-06-19");
        this.access.restrict(child("E"), RestrictedAccess.STAFF_FAMILY, Set.of("director"), "A colleague's child",
                "admin");
        family('F', "F");
        matter("F", "ENDED", "2034-01-30T10:00",
                "gateway_decision = 'PRE_PROCEEDINGS', started_on = '2034-02-13', letter_on = '2034-02-17',"
                        + " outcome = 'STEP_DOWN', outcome_on = '2034-05-31', outcome_letter_on = '2034-06-02',"
                        + " open_for = null, ended_on = '2034-06-02', closed_at = '2034-06-02 12:00:00'");
        done("F", PreProceedingsClocks.SIXTEEN_WEEKS, "2034-06-05", "2034-05-31");
        family('G', "G");
        matter("G", "ENDED", "2034-04-17T10:00",
                "gateway_decision = 'ISSUE', outcome = 'ISSUE', outcome_on = '2034-04-18', short_notice = true,"
                        + " short_notice_reason = 'IMMEDIATE_SAFETY', issued_on = '2034-04-20',"
                        + " court_name = 'Family court at Exampleton', court_reference = 'EX34C00002', hearings = 3,"
                        + " initial_care_plan = 'CARE_ORDER', final_care_plan = 'SUPERVISION_ORDER',"
                        + " final_plan_approved = 'YES', final_order = 'SUPERVISION', open_for = null,"
                        + " ended_on = '2034-06-10', closed_at = '2034-06-10 12:00:00'");
        done("G", PreProceedingsClocks.ISSUE, "2034-04-18", "2034-04-20");
    }

    private void family(char letter, String... names) {
        var family = this.cases.register(InventedChildren.family(names.length), "contact-officer");
        this.entities.flush();
        for (int i = 0; i < names.length; i++) {
            this.children.put(names[i], family.children().get(i));
        }
        long id = next("plo_family_seq");
        this.jdbc.update("insert into plo_family (id, family_group_id, kept_apart, domestic_abuse, opened_at, version)"
                + " values (?, ?, false, false, ?, 0)", id, family.familyGroupId(), at("2034-01-01T09:00"));
        this.numbers.put(letter, "PLO" + id);
        this.current = id;
    }

    /** A child for whom the work stands elsewhere. */
    void standsAt(String child, String stage) {
        now(child, "stage = '%s'".formatted(stage));
    }

    /** A child of whom something else is known. */
    void now(String child, String facts) {
        this.jdbc.update("update legal_matter set " + facts + " where case_reference = ?", child(child).value());
    }

    /** How a child was told of the first meeting. */
    void told(String child, String at, TalkWithChild talk) {
        this.jdbc.update("""
                insert into legal_account (id, matter_id, case_reference, step, account, written_at, written_by)
                select ?, id, case_reference, ?, ?, ?, 'social-worker' from legal_matter where case_reference = ?""",
                next("legal_account_seq"), PreProceedingsMeetings.TALK, this.text.of(talk), at(at),
                child(child).value());
    }

    private void matter(String child, String stage, String asked, String more) {
        long id = next("legal_matter_seq");
        this.jdbc.update(
                """
                        insert into legal_matter (id, case_reference, open_for, family_id, stage, asked_at, urgent,
                            earlier_pre_proceedings, earlier_care_proceedings, fgdm, review_meetings, extensions, hearings, version)
                        values (?, ?, ?, ?, ?, ?, false, 0, 0, 'NOT_OFFERED', 0, 0, 0, 0)""",
                id, child(child).value(), child(child).value(), this.current, stage, at(asked));
        this.jdbc.update("update legal_matter set " + more + " where id = ?", id);
    }

    private void runs(String child, String clock, String due) {
        clock(child, clock, due, null);
    }

    private void done(String child, String clock, String due, String stopped) {
        clock(child, clock, due, stopped);
    }

    private void clock(String child, String clockId, String due, String stopped) {
        this.jdbc.update(
                """
                        insert into running_clock (id, version, case_reference, clock_id, variant, triggered_at, due_at, warnings,
                            escalation_open, stopped_at, stopped_how)
                        values (?, 0, ?, ?, 'any', ?, ?, '', false, ?, ?)""",
                next("running_clock_seq"), child(child).value(), clockId, at("2034-01-01T09:00"),
                Timestamp.from(AtWork.endOf(due)), (stopped != null) ? at(stopped + "T12:00") : null,
                (stopped != null) ? "DONE" : null);
    }

    private long next(String sequence) {
        return this.jdbc.queryForObject("select nextval('%s')".formatted(sequence), Long.class);
    }

    private static Timestamp at(String inEngland) {
        return Timestamp.from(AtWork.moment(inEngland));
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

    /** What the tracker should say. */
    static Map<String, String> byHand() {
        return Map.ofEntries(Map.entry("families", "5"), Map.entry("children", "6"), Map.entry("in-sixteen-weeks", "3"),
                Map.entry("week-eleven-or-later", "2"), Map.entry("beyond-sixteen-weeks", "1"),
                Map.entry("late", "20% (1 of 5)"), Map.entry("begun", "3"), Map.entry("stepped-down", "1"),
                Map.entry("to-court", "2"), Map.entry("letter-in-time", "100% (2 of 2)"),
                Map.entry("first-meeting-in-time", "100% (2 of 2)"), Map.entry("sixteen-weeks-kept", "100% (2 of 2)"),
                Map.entry("issued", "2"), Map.entry("median-days-to-issue", "4 days (2 cases)"),
                Map.entry("issued-in-time", "50% (1 of 2)"));
    }

}
