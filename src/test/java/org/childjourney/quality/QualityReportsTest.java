package org.childjourney.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@JourneyTest
@Transactional
class QualityReportsTest {

    private static final Period NOTHING = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 3, 31));

    @Autowired
    private QualityFixture fixture;

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Nested
    class Deadlines_and_escalations {

        @Autowired
        private DeadlineBreachesAndEscalations report;

        @Test
        void are_what_was_worked_out_by_hand() {
            fixture.write();
            work.at("2001-04-02T09:00");
            assertThat(Figures.words(this.report.answer(QualityFixture.QUARTER))).contains(entry("due", "3"),
                    entry("late", "66.7% (2 of 3)"), entry("explained", "50% (1 of 2)"), entry("raised", "3"),
                    entry("answered", "66.7% (2 of 3)"));
        }

        @Test
        void name_the_kind_of_work_that_is_late_most_often_first() {
            fixture.write();
            work.at("2001-04-02T09:00");
            assertThat(Figures.rows(this.report.answer(QualityFixture.QUARTER), "by-kind")).extracting(Row::cells)
                .extracting(cells -> cells.get(1) + " due, " + cells.get(2) + " late")
                .containsExactly("1 due, 1 late", "2 due, 1 late");
        }

        @Test
        void say_what_is_late_today_and_never_what_is_known_to_few() {
            fixture.write();
            work.at("2026-03-02T09:00");
            var child = work.child();
            work.begin(child, "private-fostering-notified");
            work.at("2026-03-30T09:00");
            fixture.written();
            var late = Figures.rows(this.report.answer(QualityFixture.QUARTER), "late-now");
            assertThat(late).filteredOn(row -> child.equals(row.child()))
                .extracting(Row::cells)
                .allSatisfy(cells -> assertThat(cells).contains("nobody yet", "no"))
                .isNotEmpty();
            assertThat(late).extracting(row -> row.cells().get(0)).noneMatch(work -> work.contains("LADO"));
        }

        @Test
        void of_a_period_without_any_are_no_cases() {
            assertThat(Figures.words(this.report.answer(NOTHING))).contains(entry("due", "0"),
                    entry("late", "no cases in this period"), entry("answered", "no cases in this period"));
        }

    }

    @Nested
    class Voice_and_advocacy {

        @Autowired
        private VoiceAndAdvocacyCoverage report;

        @Test
        void are_what_was_worked_out_by_hand() {
            fixture.write();
            assertThat(Figures.words(this.report.answer(QualityFixture.QUARTER))).contains(
                    entry("children-heard", "50% (2 of 4)"), entry("times-heard", "3"),
                    entry("seen-alone", "33.3% (1 of 3)"), entry("own-words", "66.7% (2 of 3)"),
                    entry("counted", "33.3% (1 of 3)"), entry("not-obtained", "1"), entry("advocate-offered", "2"),
                    entry("advocate-wanted", "50% (1 of 2)"), entry("advocate-heard", "1"));
        }

        @Test
        void count_offers_of_each_module_and_answers_where_they_are_on_record() {
            fixture.write();
            fixture.conference('A', "2001-02-20T10:00", true);
            fixture.conference('D', "2001-03-20T10:00", false);
            assertThat(Figures.words(this.report.answer(QualityFixture.QUARTER))).contains(
                    entry("advocate-offered", "4"), entry("advocate-wanted", "50% (2 of 4)"),
                    entry("advocate-offered-conference", "100% (2 of 2)"),
                    entry("advocate-offered-homeless", "no cases in this period"),
                    entry("advocate-met-homeless", "no cases in this period"),
                    entry("advocate-in-time-homeless", "no cases in this period"),
                    entry("advocate-offered-pre-proceedings", "no cases in this period"));
        }

        @Test
        void list_who_was_not_heard_and_when_they_last_were() {
            fixture.write();
            assertThat(Figures.rows(this.report.answer(QualityFixture.QUARTER), "not-heard")).containsExactly(
                    Row.of(fixture.child('D'), "Wed 1 Nov 2000", "Tue 5 Dec 2000, 10:00"),
                    Row.of(fixture.child('C'), "Fri 2 Feb 2001", "never"));
        }

    }

    @Nested
    class Supervision_and_caseloads {

        @Autowired
        private SupervisionAndCaseloads report;

        @Autowired
        private Supervisions supervisions;

        @Test
        void count_each_change_of_worker_but_not_the_first_worker() {
            fixture.write();
            var answer = this.report.answer(QualityFixture.QUARTER);
            assertThat(Figures.words(answer)).contains(entry("changes", "3"), entry("children-changed", "2"),
                    entry("children-changed-again", "1"));
            assertThat(Figures.rows(answer, "changed")).containsExactly(
                    Row.of(fixture.child('A'), "2", "Thu 1 Mar 2001, 10:00"),
                    Row.of(fixture.child('D'), "1", "Sat 10 Feb 2001, 10:00"));
        }

        @Test
        void count_the_children_of_each_worker() {
            fixture.write();
            assertThat(Figures.rows(this.report.answer(QualityFixture.QUARTER), "caseloads"))
                .contains(Row.of("quality-kit", "Quality team", "2"), Row.of("quality-olive", "Quality team", "1"));
        }

        @Test
        void count_what_was_held_and_where_the_caseload_was_too_large() {
            fixture.write();
            work.at("2001-02-12T10:00");
            held('A', "2001-02-12", true);
            work.at("2001-03-12T10:00");
            held('A', "2001-03-12", true);
            held('D', "2001-03-09", false);
            fixture.written();
            assertThat(Figures.words(this.report.answer(QualityFixture.QUARTER))).contains(entry("held", "3"),
                    entry("children", "2"), entry("caseload-too-large", "33.3% (1 of 3)"));
        }

        private void held(char letter, String on, boolean manageable) {
            signedIn.as("team-manager",
                    () -> this.supervisions.record(fixture.child(letter), new Supervision(LocalDate.parse(on), "Well",
                            "Some", "None", "Go on", manageable, manageable ? null : "One child less")));
        }

    }

    @Nested
    class What_families_say {

        @Autowired
        private WhatFamiliesSay report;

        @Autowired
        private FamilyFeedback feedback;

        @Autowired
        private RecordAccess access;

        private void said(CaseReference child, SaidBy by, Helped helped, ListenedTo listened, String what,
                boolean shared) {
            this.feedback.record(child, new NewFeedback(by, Occasion.CIN_REVIEW, LocalDate.of(2001, 2, 12), helped,
                    listened, what, null, shared));
        }

        @Test
        void is_counted_and_told_without_names_and_without_those_who_keep_it_to_themselves() {
            fixture.write();
            work.at("2001-02-12T10:00");
            said(fixture.child('A'), SaidBy.CHILD, Helped.A_LOT, ListenedTo.YES, "Blossom says thank you", true);
            said(fixture.child('B'), SaidBy.MOTHER, Helped.MADE_WORSE, ListenedTo.NO, "Not for others", false);
            said(fixture.child('C'), SaidBy.FATHER, Helped.A_LITTLE, ListenedTo.SOMETIMES, "Come at five", true);
            this.access.restrict(fixture.child('C'), RestrictedAccess.WITNESS_PROTECTION, Set.of("iro"), "Witness",
                    "head-of-service");
            fixture.written();
            var answer = this.report.answer(QualityFixture.QUARTER);
            assertThat(Figures.words(answer)).containsOnly(entry("said", "3"), entry("by-children", "33.3% (1 of 3)"),
                    entry("helps", "66.7% (2 of 3)"), entry("listened-to", "33.3% (1 of 3)"), entry("worse", "1"));
            assertThat(Figures.rows(answer, "words"))
                .containsExactly(Row.of("Feb 01", "The child or young person", "At a review of a child in need plan",
                        "It helps a lot", "Feels listened to", "[name] says thank you", ""));
        }

    }

    @Nested
    class Learning_from_audits {

        @Autowired
        private LearningFromAudits report;

        @Autowired
        private Audits audits;

        @Autowired
        private AuditRepository repository;

        private void audited(char letter, Judgement judgement, boolean heard, boolean putRight) {
            this.audits.draw(fixture.child(letter), "private-fostering");
            var audit = this.repository.findByCaseReferenceOrderById(fixture.child(letter).value()).get(0);
            this.audits.found(audit.id(),
                    new AuditFinding(heard, true, true, false, true, judgement, List.of("CHILDS_VOICE", "TIMELINESS"),
                            "Drawings", "Visit early", putRight, putRight ? "Tell her" : null));
        }

        @Test
        void is_told_without_the_child() {
            fixture.write();
            work.at("2001-02-12T10:00");
            audited('A', Judgement.GOOD, true, false);
            audited('B', Judgement.REQUIRES_IMPROVEMENT, false, true);
            fixture.written();
            var answer = this.report.answer(QualityFixture.QUARTER);
            assertThat(Figures.words(answer)).containsOnly(entry("audits", "2"), entry("child-heard", "50% (1 of 2)"),
                    entry("views-counted", "100% (2 of 2)"), entry("decisions-reasoned", "100% (2 of 2)"),
                    entry("in-time", "0% (0 of 2)"), entry("management-direction", "100% (2 of 2)"),
                    entry("put-right", "0% (0 of 1)"));
            assertThat(Figures.rows(answer, "learned")).hasSize(2)
                .allSatisfy(row -> assertThat(row.child()).isNull())
                .contains(Row.of("Private fostering", "Good", "The child's voice and timeliness", "Drawings",
                        "Visit early"));
        }

    }

    @Nested
    class The_register_of_challenges {

        @Autowired
        private ChallengeRegister report;

        @Autowired
        private Challenges challenges;

        @Test
        void counts_who_raised_them_and_how_they_were_answered() {
            fixture.write();
            work.at("2001-02-12T10:00");
            var settled = raise('A', RaisedBy.IRO, null);
            var decided = raise('B', RaisedBy.PARTNER, "Sample Police");
            raise('C', RaisedBy.CHAIR, null);
            this.challenges.answer(settled, new ChallengeReply(ChallengeReply.Decision.AGREED, "Done", null));
            this.challenges.weigh(settled, new Weighed(true, null));
            work.at("2001-02-26T10:00");
            this.challenges.answer(decided, new ChallengeReply(ChallengeReply.Decision.NOT_AGREED, "No", "Because"));
            this.challenges.weigh(decided, new Weighed(false, "Still wrong"));
            this.challenges.decide(decided, new HigherDecision(HigherDecision.Upheld.UPHELD, "Do it"));
            fixture.written();
            var answer = this.report.answer(QualityFixture.QUARTER);
            assertThat(Figures.words(answer)).containsOnly(entry("raised", "3"), entry("raised-by-chair", "1"),
                    entry("raised-by-iro", "1"), entry("raised-by-partner", "1"),
                    entry("answered-in-time", "50% (1 of 2)"), entry("settled", "50% (1 of 2)"), entry("open", "1"));
            assertThat(Figures.rows(answer, "register")).containsExactly(
                    Row.of(fixture.child('C'), "Mon 12 Feb 2001, 10:00", "A conference chair", "Drift or delay",
                            "waited for", "Open"),
                    Row.of(fixture.child('A'), "Mon 12 Feb 2001, 10:00", "An independent reviewing officer",
                            "Drift or delay", "Agreed", "Settled"),
                    Row.of(fixture.child('B'), "Mon 12 Feb 2001, 10:00", "Sample Police", "Drift or delay",
                            "Not agreed", "Head of service: right"));
        }

        private long raise(char letter, RaisedBy by, String partner) {
            return this.challenges.raise(fixture.child(letter),
                    new NewChallenge(by, partner, ChallengeAbout.DRIFT, "Nothing happens", "Something happens"));
        }

    }

    @Nested
    class The_pack_for_the_board {

        @Autowired
        private CorporateParentingBoard report;

        @Autowired
        private org.springframework.jdbc.core.JdbcTemplate jdbc;

        @Test
        void brings_together_what_each_journey_has_to_say_without_a_child() {
            fixture.write();
            var answer = this.report.answer(QualityFixture.QUARTER);
            assertThat(Figures.words(answer)).contains(entry("board-heard", "50% (2 of 4)"),
                    entry("board-worker-changes", "1"), entry("board-iro-challenges", "0"));
            assertThat(Figures.words(answer)).containsKeys("board-looked-after", "board-eet", "board-suitable-home",
                    "board-pathway-review", "board-in-touch", "board-homeless", "board-unsuitable-nights",
                    "board-to-court");
            assertThat(answer.parts()).noneMatch(org.childjourney.reports.Answer.Listing.class::isInstance);
        }

        @Test
        void counts_the_children_whom_the_council_looks_after() {
            fixture.write();
            care('A', "2001-01-08", null, false);
            care('B', "2000-05-01", "2001-02-01", false);
            care('C', "2001-02-05", null, true);
            care('D', "2001-04-02", null, false);
            assertThat(Figures.words(this.report.answer(QualityFixture.QUARTER))).contains(
                    entry("board-looked-after", "2"), entry("board-began", "2"), entry("board-ceased", "1"),
                    entry("board-unregistered", "50% (1 of 2)"));
        }

        private void care(char letter, String from, String until, boolean unregistered) {
            var period = fixture.next("care_period_seq");
            var ended = (until != null) ? java.sql.Date.valueOf(until) : null;
            this.jdbc.update("""
                    insert into care_period (id, case_reference, began_on, began_because, ceased_on, version)
                    values (?, ?, ?, 'invented', ?, 0)""", period, fixture.child(letter).value(),
                    java.sql.Date.valueOf(from), ended);
            this.jdbc.update("""
                    insert into care_episode (id, period_id, began_on, ceased_on, legal_status, placement_type,
                        unregistered, approval, placement_from, reason_new_episode, recorded_at, recorded_by)
                    values (?, ?, ?, ?, 'V2', 'U6', ?, 'REGISTERED', ?, 'S', ?, 'social-worker')""",
                    fixture.next("care_episode_seq"), period, java.sql.Date.valueOf(from), ended, unregistered,
                    java.sql.Date.valueOf(from), QualityFixture.at(from + "T09:00"));
        }

    }

}
