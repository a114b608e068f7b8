package org.childjourney.preproceedings;

import java.util.Map;

import org.childjourney.casefile.InventedChildren;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.delivered;

/**
 * A family whose case runs over Christmas 2026 and Easter 2027, its dates checked by hand
 * with a calendar. No working days: Fri 25 and Mon 28 December (Boxing Day is a
 * Saturday), Fri 1 January, Good Friday 26 March, Easter Monday 29 March, the summer bank
 * holiday on Mon 30 August.
 *
 * <pre>
 *   what                          counted from             how                            due
 *   legal gateway                 Mon  7 Dec accepted      10 working days                Mon 21 Dec
 *   letter                        Fri 18 Dec decided       5: 21 22 23 24 29              Tue 29 Dec
 *   sixteen weeks                 Fri 18 Dec decided       112 days                       Fri  9 Apr
 *   first meeting, not before     Wed 23 Dec delivered     5: 24 29 30 31 Jan 4           Mon  4 Jan
 *   first meeting                 Wed 23 Dec delivered     10: .. 5 6 7 8 11              Mon 11 Jan
 *   record of the meeting         Thu  7 Jan held          5: 8 11 12 13 14               Thu 14 Jan
 *   review                        Thu  7 Jan held          42 days, at most 56            Thu 18 Feb, 4 Mar
 *   letter of issue, application  Wed 24 Mar decided       5: 25 30 31 Apr 1 2            Fri  2 Apr
 *   Day 2                         Thu 25 Mar issued        next business day              Tue 30 Mar
 *   Day 12                        Thu 25 Mar is Day 1      2: 30, 3: 31, 4: Apr 1 .. 13   Tue 13 Apr
 *   Day 18                                                 13: 14, 14: 15 .. 21           Wed 21 Apr
 *   advocates before management   Wed 14 Apr listed        2 before: 13 12                Mon 12 Apr
 *   advocates before resolution   Tue 31 Aug listed        7 before: 27 26 25 24 23 20 19 Thu 19 Aug
 *   26 weeks                      Thu 25 Mar is the first  182 days with the first        Wed 22 Sep
 *   extension                     Wed 22 Sep               at most 56 days                Wed 17 Nov
 * </pre>
 */
class OverChristmasAndEasterTest extends PreProceedingsStory {

    @BeforeEach
    @Override
    void aLegalGatewayIsAskedForOnAMonday() {
        this.work.at("2026-12-07T10:00");
        this.child = familyOf(InventedChildren.blossom().build());
        this.work.begin(this.child, "legal-gateway-requested");
        this.work.answer(MANAGER, this.child, "take-up-gateway-request", LegalAnswers.TAKEN_UP);
        this.work.answer(WORKER, this.child, "write-gateway-request", LegalAnswers.REQUEST);
        this.work.answer(CHAIR, this.child, "check-gateway-request",
                but(LegalAnswers.ACCEPTED, "meetingOn", "2026-12-18"));
    }

    private void on(String day, String person, String task, Map<String, Object> answers) {
        this.work.at(day + "T15:00");
        this.work.answer(person, this.child, task, answers);
    }

    private void letterBeforeChristmas() {
        on("2026-12-18", CHAIR, "hold-legal-gateway", gatewayOn("2026-12-18"));
        this.work.answer(CHAIR, this.child, "decide-at-legal-gateway", LegalAnswers.PRE_PROCEEDINGS);
        assertThat(due("pre-proceedings-letter")).isEqualTo("2026-12-29");
        assertThat(due("pre-proceedings-preproc-16wk")).isEqualTo("2027-04-09");
        on("2026-12-21", WORKER, "draft-letter-before-proceedings",
                but(LegalAnswers.LETTER, "meetingAt", "2027-01-07T10:00"));
        on("2026-12-22", SOLICITOR, "approve-parents-letters", LegalAnswers.APPROVED);
        on("2026-12-23", MANAGER, "deliver-parents-letters", answers("deliveries",
                rows(delivered(1, "DELIVERED", "2026-12-23"), delivered(2, "DELIVERED", "2026-12-23"))));
    }

    @Test
    void the_request_and_the_letter_come_to_rest_over_the_holidays_and_the_sixteen_weeks_do_not() {
        assertThat(due("pre-proceedings-legal-gateway")).isEqualTo("2026-12-21");
        letterBeforeChristmas();
        assertThat(due("pre-proceedings-first-ppm")).isEqualTo("2027-01-11");
        on("2026-12-31", WORKER, "prepare-child-for-meeting", LegalAnswers.TALK);
        refused(MANAGER, "hold-first-ppm", but(LegalAnswers.AGREED, "heldOn", "2026-12-31"), "until Mon 4 Jan 2027");
        on("2027-01-07", MANAGER, "hold-first-ppm", but(LegalAnswers.AGREED, "heldOn", "2027-01-07"));
        assertThat(due("pre-proceedings-ppm-minutes")).isEqualTo("2027-01-14");
        assertThat(due("pre-proceedings-midpoint")).isEqualTo("2027-02-18");
        this.work.answer(MANAGER, this.child, "send-ppm-minutes", but(LegalAnswers.SENT, "sentOn", "2027-01-07"));
        refused(PROGRESS, "set-ppm-timetable",
                answers("reviewOn", "2027-03-05", "laterBecause", "Half-term", "finalGatewayOn", "2027-03-24"),
                "extended to Thu 4 Mar 2027 at most");
    }

    @Test
    void the_court_counts_business_days_over_easter_and_weeks_through_it() {
        letterBeforeChristmas();
        this.work.begin(this.child, "legal-gateway-requested");
        on("2027-03-24", MANAGER, "take-up-further-gateway-request",
                answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
        this.work.answer(CHAIR, this.child, "hold-final-gateway", gatewayOn("2027-03-24"));
        this.work.answer(CHAIR, this.child, "decide-at-final-gateway", LegalAnswers.TO_COURT);
        assertThat(due("pre-proceedings-outcome-letter")).isEqualTo("2027-04-02");
        assertThat(due("pre-proceedings-issue")).isEqualTo("2027-04-02");
        on("2027-03-25", SOLICITOR, "issue-proceedings", but(LegalAnswers.ISSUED, "issuedOn", "2027-03-25"));
        assertThat(due("pre-proceedings-court-day2")).isEqualTo("2027-03-30");
        assertThat(due("pre-proceedings-cmh")).isEqualTo("2027-04-21");
        assertThat(due("pre-proceedings-26wk")).isEqualTo("2027-09-22");
        on("2027-03-30", SOLICITOR, "take-directions", but(LegalAnswers.DIRECTIONS, "servedOn", "2027-03-30",
                "guardianAppointedOn", "2027-03-30", "nextHearingOn", "2027-04-14"));
        assertThat(this.work.chronology(this.child)).last().asString().doesNotContain("before Day 12");
        assertThat(due("pre-proceedings-advocates-cmh")).isEqualTo("2027-04-12");
        on("2027-04-12", SOLICITOR, "hold-advocates-meeting", answers("held", true, "heldOn", "2027-04-12"));
        var managed = answers("kind", "CASE_MANAGEMENT", "heldOn", "2027-04-14", "whatHappened",
                "The timetable was set", "ordersMade", false, "extended", false, "nextHearing", "ISSUES_RESOLUTION",
                "nextHearingOn", "2027-08-31");
        on("2027-04-14", PROGRESS, "attend-hearing", managed);
        assertThat(due("pre-proceedings-advocates-irh")).isEqualTo("2027-08-19");
        on("2027-08-19", SOLICITOR, "hold-advocates-meeting", answers("held", true, "heldOn", "2027-08-19"));
        var resolved = but(managed, "kind", "ISSUES_RESOLUTION", "heldOn", "2027-08-31", "extended", true,
                "extensionReason", "The expert is ill", "nextHearing", "FINAL", "nextHearingOn", "2027-11-15");
        this.work.at("2027-08-31T15:00");
        refused(PROGRESS, "attend-hearing", but(resolved, "extendedUntil", "2027-11-18"), "here until Wed 17 Nov 2027");
        this.work.answer(PROGRESS, this.child, "attend-hearing", but(resolved, "extendedUntil", "2027-11-17"));
        assertThat(due("pre-proceedings-26wk-ext")).isEqualTo("2027-11-17");
    }

    @Test
    void an_application_before_christmas_has_its_day_12_and_18_in_the_new_year() {
        on("2026-12-18", CHAIR, "hold-legal-gateway", gatewayOn("2026-12-18"));
        this.work.answer(CHAIR, this.child, "decide-at-legal-gateway", LegalAnswers.ISSUE);
        on("2026-12-23", SOLICITOR, "issue-proceedings", but(LegalAnswers.ISSUED, "issuedOn", "2026-12-23"));
        assertThat(due("pre-proceedings-court-day2")).isEqualTo("2026-12-24");
        assertThat(due("pre-proceedings-cmh")).isEqualTo("2027-01-20");
        assertThat(due("pre-proceedings-26wk")).isEqualTo("2027-06-22");
        on("2026-12-24", SOLICITOR, "take-directions",
                without(but(LegalAnswers.DIRECTIONS, "servedOn", "2026-12-24", "nextHearingOn", "2027-01-11"),
                        "guardianAppointedOn", "guardian"));
        assertThat(this.work.chronology(this.child)).last()
            .asString()
            .contains("before Day 12, which is Tue 12 Jan 2027");
    }

}
