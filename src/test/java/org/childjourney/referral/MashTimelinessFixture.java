package org.childjourney.referral;

import java.sql.Timestamp;
import java.time.Instant;
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
 * Contacts of January 2033, which no other test touches, as they were worked out by hand.
 *
 * <pre>
 *   child  received         decided           hours  rated  interim  note
 *   A      Mon  3 Jan 10:00 Mon  3 Jan 12:00      2  RED
 *   B      Tue  4 Jan 09:00 Tue  4 Jan 15:00      6  RED             late by its clock (4 hours)
 *   C      Wed  5 Jan 09:00 Fri  7 Jan 09:00     48  AMBER  yes
 *   D      Mon 10 Jan 09:00 Fri 14 Jan 09:00     96  AMBER  yes      late by its clock (72 hours)
 *   E      Fri 31 Dec 2032 09:00  Sun 2 Jan 09:00 48 GREEN           received before the period
 *   F      Mon 31 Jan 09:00 Wed  2 Feb 09:00     48  GREEN  yes      decided after the period: waits at its end
 *   G      Thu 20 Jan 09:00 -                        GREEN           never decided: waits
 *   H      Mon 17 Jan 09:00 Mon 17 Jan 10:00      1  RED             a child with a worker: not counted
 *   I      Fri 21 Jan 09:00 -                        AMBER           ended undecided: does not wait
 * </pre>
 */
@Component
class MashTimelinessFixture {

    static final Period JANUARY = new Period(LocalDate.of(2033, 1, 1), LocalDate.of(2033, 1, 31));

    private final JdbcTemplate jdbc;

    private final Cases cases;

    private List<CaseReference> children;

    private long contact;

    MashTimelinessFixture(JdbcTemplate jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    CaseReference child(char letter) {
        return this.children.get(letter - 'A');
    }

    /** Writes the contacts; for a database in which nothing else happens in 2033. */
    void write() {
        var families = IntStream.range(0, 9)
            .mapToObj(i -> this.cases.register(InventedChildren.blossom().alone(), "contact-officer"))
            .toList();
        this.children = families.stream().map(family -> family.children().get(0)).toList();
        this.contact = next("contact_seq");
        this.jdbc.update("""
                insert into contact (id, digest, channel, received_at, recorded_at, recorded_by, referral_source,
                    anonymity_requested, notification_only, out_of_hours, reason, what_happened,
                    child_current_location, family_aware, family_group_id)
                values (?, 'invented', 'PHONE', ?, ?, 'contact-officer', '2A', false, false, false, 'Invented',
                    'Invented', 'Invented', 'YES', ?)""", this.contact, at("2033-01-03T10:00"), at("2033-01-03T10:00"),
                families.get(0).familyGroupId());
        referral('A', "2033-01-03T10:00", "2033-01-03T12:00", "RED", null);
        referral('B', "2033-01-04T09:00", "2033-01-04T15:00", "RED", null);
        referral('C', "2033-01-05T09:00", "2033-01-07T09:00", "AMBER", "2033-01-05T16:00");
        referral('D', "2033-01-10T09:00", "2033-01-14T09:00", "AMBER", "2033-01-12T16:00");
        referral('E', "2032-12-31T09:00", "2033-01-02T09:00", "GREEN", null);
        var straddling = referral('F', "2033-01-31T09:00", "2033-02-02T09:00", "GREEN", "2033-01-31T17:00");
        referral('G', "2033-01-20T09:00", null, "GREEN", null);
        this.jdbc.update("update referral set open_case = true where id = ?",
                referral('H', "2033-01-17T09:00", "2033-01-17T10:00", "RED", null));
        this.jdbc.update("update referral set ended_at = ? where id = ?", at("2033-01-25T09:00"),
                referral('I', "2033-01-21T09:00", null, "AMBER", null));
        clocks();
        checks(straddling);
    }

    /**
     * All but D were answered within a working day; the clock of I ended with its
     * journey.
     */
    private void clocks() {
        clock('A', ReferralClocks.DECISION, "2033-01-04T23:59", "2033-01-03T12:00", "DONE");
        clock('B', ReferralClocks.DECISION, "2033-01-05T23:59", "2033-01-04T15:00", "DONE");
        clock('C', ReferralClocks.DECISION, "2033-01-06T23:59", "2033-01-05T16:00", "DONE");
        clock('D', ReferralClocks.DECISION, "2033-01-11T23:59", "2033-01-12T16:00", "DONE");
        clock('F', ReferralClocks.DECISION, "2033-02-01T23:59", "2033-01-31T17:00", "DONE");
        clock('I', ReferralClocks.DECISION, "2033-01-24T23:59", "2033-01-25T09:00", "JOURNEY_ENDED");
        clock('A', ReferralClocks.RED, "2033-01-03T14:00", "2033-01-03T12:00", "DONE");
        clock('B', ReferralClocks.RED, "2033-01-04T13:00", "2033-01-04T15:00", "DONE");
        clock('C', ReferralClocks.AMBER, "2033-01-08T09:00", "2033-01-07T09:00", "DONE");
        clock('D', ReferralClocks.AMBER, "2033-01-13T09:00", "2033-01-14T09:00", "DONE");
        clock('E', ReferralClocks.GREEN, "2033-01-03T09:00", "2033-01-02T09:00", "DONE");
    }

    /**
     * Police: 4 and 10 hours, the second late. Health: 3 hours. Education: never. One of
     * health is answered after the period, one was withdrawn.
     */
    private void checks(long referral) {
        check(referral, "partner-police", "2033-01-05T10:00", "2033-01-06T10:00", "2033-01-05T14:00", "RETURNED");
        check(referral, "partner-police", "2033-01-10T10:00", "2033-01-10T14:00", "2033-01-10T20:00", "NIL_KNOWN");
        check(referral, "partner-health", "2033-01-05T10:00", "2033-01-06T10:00", "2033-01-05T13:00", "RETURNED");
        check(referral, "partner-health", "2033-01-31T10:00", "2033-02-01T10:00", "2033-02-01T00:00", "RETURNED");
        check(referral, "partner-health", "2033-01-12T10:00", "2033-01-13T10:00", "2033-01-12T13:00", "WITHDRAWN");
        check(referral, "partner-education", "2033-01-05T10:00", "2033-01-06T10:00", "2033-01-07T09:00",
                "NOT_RETURNED_ESCALATED");
    }

    private long referral(char child, String received, String decided, String rating, String interim) {
        var id = next("referral_seq");
        this.jdbc.update("""
                insert into referral (id, case_reference, contact_id, received_at, latest_contact_at, referral_source,
                    open_case, out_of_hours, episode_opened, previous_referrals12m, re_referral, rag_rating, interim_at,
                    decided_at, ended_at, version)
                values (?, ?, ?, ?, ?, '2A', false, false, true, 0, false, ?, ?, ?, ?, 0)""", id, child(child).value(),
                this.contact, at(received), at(received), rating, at(interim), at(decided), at(decided));
        return id;
    }

    private void clock(char child, String clockId, String due, String stopped, String how) {
        this.jdbc.update(
                """
                        insert into running_clock (id, version, case_reference, clock_id, variant, triggered_at, due_at, warnings,
                            escalation_open, stopped_at, stopped_how)
                        values (?, 0, ?, ?, 'any', ?, ?, '', false, ?, ?)""",
                next("running_clock_seq"), child(child).value(), clockId, at(due), at(due), at(stopped), how);
    }

    private void check(long referral, String partner, String asked, String due, String answered, String response) {
        this.jdbc.update(
                """
                        insert into partner_check (id, referral_id, case_reference, partner, question, requested_at, requested_by,
                            due_at, response, answered_at)
                        values (?, ?, ?, ?, 'Invented', ?, 'mash-social-worker', ?, ?, ?)""",
                next("partner_check_seq"), referral, child('C').value(), partner, at(asked), at(due), response,
                at(answered));
    }

    private long next(String sequence) {
        return this.jdbc.queryForObject("select nextval('%s')".formatted(sequence), Long.class);
    }

    static Timestamp at(String inEngland) {
        return (inEngland != null) ? Timestamp.from(moment(inEngland)) : null;
    }

    private static Instant moment(String inEngland) {
        return LocalDateTime.parse(inEngland).atZone(WorkingCalendar.LONDON).toInstant();
    }

    /** The figures of an answer in words, by their ids. */
    static Map<String, String> words(Answer answer) {
        return answer.parts()
            .stream()
            .filter(Answer.Figures.class::isInstance)
            .map(Answer.Figures.class::cast)
            .flatMap(figures -> figures.figures().stream())
            .collect(Collectors.toMap(Figure::id, Figure::words));
    }

    /** What an answer should say of January 2033. */
    static Map<String, String> ofJanuary() {
        return Map.ofEntries(Map.entry("received", "7"), Map.entry("decided", "5"),
                Map.entry("one-working-day", "80% (4 of 5)"), Map.entry("interim-decisions", "40% (2 of 5)"),
                Map.entry("median-hours", "48 hours (5 cases)"),
                Map.entry("ninetieth-percentile-hours", "76.8 hours (5 cases)"),
                Map.entry("median-hours-red", "4 hours (2 cases)"),
                Map.entry("ninetieth-percentile-hours-red", "5.6 hours (2 cases)"),
                Map.entry("in-time-red", "50% (1 of 2)"), Map.entry("median-hours-amber", "72 hours (2 cases)"),
                Map.entry("ninetieth-percentile-hours-amber", "91.2 hours (2 cases)"),
                Map.entry("in-time-amber", "50% (1 of 2)"), Map.entry("median-hours-green", "48 hours (1 case)"),
                Map.entry("ninetieth-percentile-hours-green", "48 hours (1 case)"),
                Map.entry("in-time-green", "100% (1 of 1)"),
                Map.entry("median-hours-partner-police", "7 hours (2 cases)"),
                Map.entry("ninetieth-percentile-hours-partner-police", "9.4 hours (2 cases)"),
                Map.entry("in-time-partner-police", "50% (1 of 2)"),
                Map.entry("median-hours-partner-health", "3 hours (1 case)"),
                Map.entry("ninetieth-percentile-hours-partner-health", "3 hours (1 case)"),
                Map.entry("in-time-partner-health", "100% (1 of 1)"),
                Map.entry("median-hours-partner-education", "no cases in this period"),
                Map.entry("ninetieth-percentile-hours-partner-education", "no cases in this period"),
                Map.entry("in-time-partner-education", "0% (0 of 1)"), Map.entry("waiting", "2"),
                Map.entry("oldest-waiting-hours", "279 hours (2 cases)"));
    }

}
