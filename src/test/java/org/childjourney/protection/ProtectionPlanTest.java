package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;

/** A child protection plan while it runs, and each way in which it ends. */
@JourneyTest
class ProtectionPlanTest {

    private static final String VISIT = "protection-cp-visit";

    private static final String STRATEGY = "protection-strategy-24h";

    private static final String CORE_GROUP = "protection-core-group-interval";

    private static final String FIRST_REVIEW = "protection-rcpc-first-3mo";

    private static final String GOES_OUT = "protection-cp-decisions-out";

    private static final String MEETING = "protection-stepdown-cin-meeting";

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private Cases cases;

    @Autowired
    private ProtectionCases protectionCases;

    @Autowired
    private Episodes episodes;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private LookedAfterChildren lookedAfter;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private SignedInAs signedIn;

    private void refused(String person, CaseReference child, String task, Map<String, Object> answers,
            String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(child)).contains(task);
    }

    private ActivityDetails plan(CaseReference child) {
        return this.episodes.history(child).get(0).latest(ActivityKind.CP_PLAN).orElseThrow();
    }

    /** Who was told that this work is late, in turn; other work may be late as well. */
    private List<String> toldOf(CaseReference child, String deadline) {
        return this.deadlines.escalations(child)
            .stream()
            .filter((told) -> told.deadlineId().equals(deadline))
            .map(Escalation::raisedTo)
            .toList();
    }

    private void visit(CaseReference child, String on) {
        this.work.at(on + "T16:00");
        this.work.answer("social-worker", child, "visit-child", ProtectionAnswers.visited(on));
    }

    private void meet(CaseReference child, String on, String progress) {
        this.work.at(on + "T16:00");
        this.work.answer("social-worker", child, "hold-core-group",
                ProtectionAnswers.coreGroup(on, LocalDate.parse(on).plusWeeks(4).toString(), progress));
    }

    private void changes(String person, CaseReference child, String change, Object... answers) {
        var all = answers("caseReference", child.value(), "change", change);
        all.putAll(answers(answers));
        this.work.start(person, "record-change", all);
        this.work.goOn(child);
    }

    @Nested
    class The_outline_plan {

        @Test
        void is_the_chairs_within_a_working_day_and_goes_out_to_family_and_agencies() {
            var child = children.onPlan();
            var task = work.task(child, "write-outline-plan");
            assertThat(task.getAssignee()).isEqualTo("child-protection-chair");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-19")));
            children.withOutline(child);
            work.answer("conference-admin", child, "send-decisions", ProtectionAnswers.decisionsSent("2026-03-19"));
            assertThat(work.task(child, "send-conference-record").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-01")));
            work.answer("conference-admin", child, "send-conference-record",
                    ProtectionAnswers.recordSent("2026-03-19"));
            assertThat(work.passed(child, "protection-plan")).contains("everything-sent");
            assertThat(work.clocks(child)).doesNotContain("protection-cp-decisions-out");
        }

        @Test
        void that_is_not_sent_to_the_parents_or_told_to_the_child_says_why() {
            var child = children.withOutline();
            refused("conference-admin", child, "send-decisions",
                    but(ProtectionAnswers.decisionsSent("2026-03-19"), "sentTo", codes("AGENCIES", "CHILD")),
                    "Why were they not sent to the parents?");
            refused("conference-admin", child, "send-decisions",
                    but(ProtectionAnswers.decisionsSent("2026-03-19"), "sentTo", codes("AGENCIES", "PARENTS")),
                    "Why does the child not get");
            refused("conference-admin", child, "send-decisions", ProtectionAnswers.decisionsSent("2026-03-17"),
                    "It cannot have been sent before the conference");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2026-04-02 | 2026-06-10 | The core group first meets by Wed 1 Apr 2026
                2026-03-31 | 2026-06-19 | The first review conference is held by Thu 18 Jun 2026
                2026-03-17 | 2026-06-10 | not before Wed 18 Mar 2026
                """)
        void plans_no_later_than_guidance_allows(String coreGroup, String review, String sentence) {
            var child = children.onPlan();
            refused("child-protection-chair", child, "write-outline-plan",
                    ProtectionAnswers.outlined(coreGroup, review), sentence);
        }

        @Test
        void that_is_late_is_raised_with_the_conference_administrators() {
            var child = children.onPlan();
            work.at("2026-03-20T00:10");
            work.timer(child, "outline-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("conference-admin");
        }

        @Test
        void written_in_time_and_sent_late_is_raised_with_the_administrators_and_then_the_service_manager() {
            var child = children.withOutline();
            work.at("2026-03-20T00:10");
            work.timer(child, "decisions-time");
            work.goOn(child);
            assertThat(toldOf(child, GOES_OUT)).containsExactly("conference-admin");
            assertThat(work.open(child)).contains("send-decisions", "answer-breach")
                .doesNotContain("send-conference-record");
            work.passes(child, "2026-03-21T00:10");
            assertThat(toldOf(child, GOES_OUT)).containsExactly("conference-admin", "service-manager");
            work.at("2026-03-23T09:00");
            work.answer("conference-admin", child, "send-decisions", ProtectionAnswers.decisionsSent("2026-03-23"));
            assertThat(work.open(child)).contains("send-conference-record").doesNotContain("answer-breach");
            assertThat(deadlines.escalations(child)).allSatisfy((told) -> assertThat(told.resolvedAt()).isNotNull());
        }

        @Test
        void sent_in_time_has_the_record_of_the_conference_follow_within_10_working_days_or_be_raised() {
            var child = children.withOutline();
            work.answer("conference-admin", child, "send-decisions", ProtectionAnswers.decisionsSent("2026-03-19"));
            work.at("2026-04-02T00:10");
            work.timer(child, "record-time");
            work.goOn(child);
            assertThat(toldOf(child, GOES_OUT)).containsExactly("conference-admin");
            work.at("2026-04-02T10:00");
            work.answer("conference-admin", child, "send-conference-record",
                    ProtectionAnswers.recordSent("2026-04-02"));
            assertThat(work.passed(child, "protection-plan")).contains("everything-sent");
            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.clockId().equals(GOES_OUT))
                .extracting((clock) -> clock.breachedAt() != null)
                .containsExactlyInAnyOrder(false, true);
            assertThat(work.clocks(child)).doesNotContain(GOES_OUT);
        }

        @Test
        void may_ask_for_visits_more_often_than_the_standard_and_never_less() {
            var child = children.onPlan();
            work.answer("child-protection-chair", child, "write-outline-plan",
                    but(ProtectionAnswers.outlined("2026-03-31", "2026-06-10"), "visitsEvery", 5));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-03-25"));
            assertThat(work.task(child, "visit-child").getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-25")));
            visit(child, "2026-03-24");
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-03-31"));
            assertThat(deadlines.explain(work.clock(child, VISIT))).contains("brought forward from Thu 9 Apr 2026",
                    "10 working days");
            var other = children.onPlan();
            refused("child-protection-chair", other, "write-outline-plan",
                    but(ProtectionAnswers.outlined("2026-03-31", "2026-06-10"), "visitsEvery", 11), "10 or less");
        }

    }

    @Nested
    class Core_groups {

        @Test
        void first_meet_within_10_working_days_and_then_every_4_weeks_from_the_day_they_met() {
            var child = children.withOutline();
            assertThat(work.task(child, "hold-core-group").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-01")));
            meet(child, "2026-03-31", "BETTER");
            assertThat(work.clock(child, "protection-core-group-10wd").breachedAt()).isNull();
            assertThat(work.clock(child, CORE_GROUP).dueAt()).isEqualTo(AtWork.endOf("2026-04-28"));
            assertThat(work.task(child, "hold-core-group").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-28")));
            meet(child, "2026-05-04", "BETTER");
            assertThat(work.clock(child, CORE_GROUP).dueAt()).isEqualTo(AtWork.endOf("2026-06-01"));
            assertThat(work.clocks(child)).containsOnlyOnce(CORE_GROUP);
        }

        @Test
        void that_are_late_go_to_the_service_manager_and_the_chair() {
            var child = children.withOutline();
            work.at("2026-04-02T00:10");
            work.timer(child, "plan-time");
            work.goOn(child);
            assertThat(toldOf(child, "protection-core-group-10wd")).containsExactly("service-manager");
            work.passes(child, "2026-04-02T00:11");
            assertThat(toldOf(child, "protection-core-group-10wd")).containsExactly("service-manager",
                    "child-protection-chair");
            assertThat(work.open(child)).contains("hold-core-group", "answer-breach");
            work.passes(child, "2026-04-08T00:10");
            assertThat(toldOf(child, "protection-core-group-10wd")).containsExactly("service-manager",
                    "child-protection-chair", "head-of-service");
        }

        @Test
        void score_each_outcome_once_and_may_add_new_ones() {
            var child = children.withOutline();
            work.at("2026-03-31T16:00");
            refused("social-worker", child, "hold-core-group",
                    but(ProtectionAnswers.coreGroup("2026-03-31", "2026-04-28", "BETTER"), "progress",
                            rows("{\"outcome\":1,\"progress\":\"SAME\",\"seen\":\"As before\"}")),
                    "Say of each outcome of the plan once how things are with it: 1 and 2.");
            work.answer("social-worker", child, "hold-core-group", but(
                    ProtectionAnswers.coreGroup("2026-03-31", "2026-04-28", "BETTER"), "newOutcomes",
                    rows("{\"wanted\":\"She sees the dentist\",\"howSeen\":\"No pain\",\"owner\":\"Mother\",\"byWhen\":\"2026-05-01\"}")));
            work.at("2026-04-20T16:00");
            refused("social-worker", child, "hold-core-group",
                    ProtectionAnswers.coreGroup("2026-04-20", "2026-05-18", "BETTER"), "1, 2 and 3");
        }

        @Test
        void wait_for_the_outline_plan() {
            var child = children.onPlan();
            work.at("2026-03-31T16:00");
            refused("social-worker", child, "hold-core-group",
                    ProtectionAnswers.coreGroup("2026-03-31", "2026-04-28", "BETTER"),
                    "The outline plan is not written yet");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldOn         | 2026-04-02 | is in the future
                heldOn         | 2026-03-17 | The core group met after the conference
                nextOn         | 2026-04-29 | meets again by Tue 28 Apr 2026
                parentsTookPart| false      | "Why not, and how will they hear of it?": answer this question.
                atRisk         | true       | "What is the risk, and who keeps the child safe meanwhile?": answer
                """)
        void are_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            var child = children.withOutline();
            work.at("2026-03-31T16:00");
            Object given = switch (answer) {
                case "true", "false" -> Boolean.valueOf(answer);
                default -> answer;
            };
            refused("social-worker", child, "hold-core-group",
                    but(ProtectionAnswers.coreGroup("2026-03-31", "2026-04-28", "BETTER"), field, given), sentence);
        }

        @Test
        void two_of_which_saw_nothing_get_better_are_a_drift_that_the_team_manager_answers() {
            var child = children.withOutline();
            meet(child, "2026-03-31", "SAME");
            assertThat(work.open(child)).doesNotContain("answer-drift");
            meet(child, "2026-04-28", "WORSE");
            assertThat(work.open(child)).contains("answer-drift", "hold-core-group");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("Two core groups in a row saw nothing get better"));
            work.answer("team-manager", child, "answer-drift",
                    answers("decision", "MORE_HELP", "action", "A family worker in the evenings"));
            assertThat(work.passed(child, "protection-plan")).contains("drift-answered");
        }

        @Test
        void that_drift_may_bring_the_review_forward() {
            var child = children.withOutline();
            meet(child, "2026-03-31", "SAME");
            meet(child, "2026-04-28", "SAME");
            refused("team-manager", child, "answer-drift",
                    answers("decision", "REVIEW_EARLIER", "action", "We look again", "reviewOn", "2026-06-18"),
                    "The review is due on Thu 18 Jun 2026");
            work.answer("team-manager", child, "answer-drift",
                    answers("decision", "REVIEW_EARLIER", "action", "We look again", "reviewOn", "2026-05-20"));
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-05-20"));
            assertThat(work.task(child, "convene-conference").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-20")));
        }

        @Test
        void that_drift_may_go_to_the_legal_gateway() {
            var child = children.withOutline();
            meet(child, "2026-03-31", "SAME");
            meet(child, "2026-04-28", "SAME");
            work.answer("team-manager", child, "answer-drift",
                    answers("decision", "LEGAL_GATEWAY", "action", "The plan cannot change it alone"));
            assertThat(work.passed(child, "protection-plan")).contains("drift-gateway-asked");
        }

        @Test
        void that_see_the_risk_grow_ask_for_a_strategy_discussion_and_meet_again() {
            var child = children.withOutline();
            work.at("2026-03-31T16:00");
            work.answer("social-worker", child, "hold-core-group",
                    but(ProtectionAnswers.coreGroup("2026-03-31", "2026-04-28", "WORSE"), "atRisk", true, "riskReason",
                            "Dad moved back in"));
            assertThat(work.open(child)).contains("accept-further-request", "hold-core-group");
        }

        @Test
        void that_see_the_risk_grow_do_not_hide_that_nothing_gets_better() {
            var child = children.withOutline();
            meet(child, "2026-03-31", "SAME");
            work.at("2026-04-28T16:00");
            work.answer("social-worker", child, "hold-core-group",
                    but(ProtectionAnswers.coreGroup("2026-04-28", "2026-05-26", "WORSE"), "atRisk", true, "riskReason",
                            "Dad moved back in"));
            assertThat(work.open(child)).contains("accept-further-request").doesNotContain("answer-drift");
            meet(child, "2026-05-26", "WORSE");
            assertThat(work.open(child)).contains("answer-drift");
        }

    }

    @Nested
    class Visits {

        @Test
        void fall_due_10_working_days_after_the_last_at_which_the_child_was_seen() {
            var child = children.onPlan();
            assertThat(work.task(child, "visit-child").getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-01")));
            visit(child, "2026-03-26");
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-04-13"));
            visit(child, "2026-04-14");
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-04-28"));
            assertThat(deadlines.all(child))
                .filteredOn((clock) -> clock.clockId().equals(VISIT) && clock.breachedAt() != null)
                .hasSize(1);
            assertThat(voices.latest(child, "child-protection-visit").orElseThrow().voice().words())
                .isEqualTo("It is better");
        }

        @Test
        void that_are_late_go_to_the_service_manager_and_10_working_days_later_to_the_head_of_service() {
            var child = children.withOutline();
            meet(child, "2026-03-31", "BETTER");
            work.at("2026-04-02T00:10");
            work.timer(child, "plan-time");
            work.goOn(child);
            assertThat(toldOf(child, VISIT)).containsExactly("service-manager");
            work.passes(child, "2026-04-17T00:10");
            assertThat(toldOf(child, VISIT)).containsExactly("service-manager");
            work.passes(child, "2026-04-18T00:10");
            assertThat(toldOf(child, VISIT)).containsExactly("service-manager", "head-of-service");
        }

        @Test
        void at_which_the_child_was_not_seen_count_and_their_time_runs_on() {
            var child = children.onPlan();
            work.at("2026-03-26T16:00");
            work.answer("social-worker", child, "visit-child", ProtectionAnswers.notSeen("2026-03-26"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-04-01"));
            assertThat(work.open(child)).contains("visit-child").doesNotContain("act-on-unseen-child");
        }

        @Test
        void twice_in_a_row_without_the_child_go_to_the_service_manager_and_to_a_strategy_discussion() {
            var child = children.onPlan();
            for (var day : List.of("2026-03-26", "2026-03-30")) {
                work.at(day + "T16:00");
                work.answer("social-worker", child, "visit-child", ProtectionAnswers.notSeen(day));
            }
            assertThat(work.open(child)).contains("act-on-unseen-child", "accept-further-request", "visit-child");
            work.answer("service-manager", child, "act-on-unseen-child", answers("knownOfChild", "School saw her today",
                    "action", "We go to school tomorrow", "seenBy", "2026-03-31", "policeAsked", false));
            assertThat(work.passed(child, "protection-plan")).contains("unseen-acted-on", "unseen-strategy-asked");
        }

        @Test
        void twice_in_a_row_without_a_child_at_risk_go_to_the_service_manager_too() {
            var child = children.onPlan();
            work.at("2026-03-26T16:00");
            work.answer("social-worker", child, "visit-child", ProtectionAnswers.notSeen("2026-03-26"));
            work.at("2026-03-30T16:00");
            work.answer("social-worker", child, "visit-child", but(ProtectionAnswers.notSeen("2026-03-30"), "atRisk",
                    true, "riskReason", "The neighbours heard screams"));
            assertThat(work.open(child)).contains("act-on-unseen-child", "accept-further-request", "visit-child");
        }

        @Test
        void not_in_a_row_without_the_child_are_not_twice() {
            var child = children.onPlan();
            work.at("2026-03-26T16:00");
            work.answer("social-worker", child, "visit-child", ProtectionAnswers.notSeen("2026-03-26"));
            visit(child, "2026-03-27");
            work.at("2026-04-07T16:00");
            work.answer("social-worker", child, "visit-child", ProtectionAnswers.notSeen("2026-04-07"));
            assertThat(work.open(child)).doesNotContain("act-on-unseen-child");
        }

        @Test
        void that_find_the_child_at_risk_ask_for_a_strategy_discussion_and_go_on() {
            var child = children.onPlan();
            work.at("2026-03-26T16:00");
            work.answer("social-worker", child, "visit-child",
                    but(ProtectionAnswers.visited("2026-03-26"), "atRisk", true, "riskReason", "A new bruise"));
            assertThat(work.open(child)).contains("accept-further-request", "visit-child");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                visitedOn | 2026-03-28   | is in the future
                visitedOn | 2026-03-17   | after the conference
                seen      | NOT_YET_BORN | This child is born
                seenAlone | false        | "Why not alone?": answer this question.
                home      | ''           | "Who was there, and how was it at home?": answer this question.
                """)
        void are_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            var child = children.onPlan();
            work.at("2026-03-26T16:00");
            Object given = answer.equals("false") ? Boolean.FALSE : answer.isEmpty() ? null : answer;
            refused("social-worker", child, "visit-child", but(ProtectionAnswers.visited("2026-03-26"), field, given),
                    sentence);
        }

    }

    @Nested
    class The_chairs_check {

        @Test
        void is_due_6_weeks_after_the_conference_and_leaves_the_chairs_view_on_the_record() {
            var child = children.withOutline();
            var task = work.task(child, "check-plan-midway");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-29")));
            assertThat(task.getAssignee()).isEqualTo("child-protection-chair");
            work.at("2026-04-27T10:00");
            work.answer("child-protection-chair", child, "check-plan-midway", ProtectionAnswers.midway());
            assertThat(work.clock(child, "protection-chair-midpoint").breachedAt()).isNull();
            assertThat(work.chronology(child)).last().asString().contains("The chair checked the plan", "on course");
            assertThat(work.passed(child, "protection-conference")).contains("plan-on-course");
        }

        @Test
        void may_challenge_and_the_service_manager_answers() {
            var child = children.withOutline();
            work.at("2026-04-27T10:00");
            refused("child-protection-chair", child, "check-plan-midway",
                    but(ProtectionAnswers.midway(), "decision", "ESCALATE"),
                    "\"What has to change, and by when?\": answer this question.");
            work.answer("child-protection-chair", child, "check-plan-midway",
                    but(ProtectionAnswers.midway(), "decision", "ESCALATE", "challenge", "Visits are late"));
            work.answer("service-manager", child, "answer-chairs-challenge",
                    answers("decision", "ACCEPTED", "action", "Another worker visits", "reviewOn", "2026-05-20"));
            assertThat(work.passed(child, "protection-conference")).contains("challenge-answered");
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-05-20"));
        }

        @Test
        void that_did_not_come_before_the_review_ends_with_it() {
            var child = children.withOutline();
            children.reviewed(child, "2026-04-22", "CONTINUE");
            assertThat(work.open(child)).containsOnlyOnce("check-plan-midway");
            assertThat(work.task(child, "check-plan-midway").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-03")));
        }

    }

    @Nested
    class The_review {

        @Test
        void is_held_within_3_months_and_then_within_6_of_the_last_one_held() {
            var child = children.withOutline();
            children.reviewed(child, "2026-06-10", "CONTINUE");
            assertThat(work.clock(child, FIRST_REVIEW).breachedAt()).isNull();
            assertThat(work.clock(child, "protection-rcpc-next-6mo").dueAt()).isEqualTo(AtWork.endOf("2026-12-10"));
            assertThat(plan(child).reviewedOn()).containsExactly(LocalDate.of(2026, 6, 10));
            assertThat(work.task(child, "convene-conference").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-12-10")));
            assertThat(work.clock(child, "protection-report-to-family-rcpc").breachedAt()).isNull();
        }

        @Test
        void has_the_familys_report_5_working_days_before() {
            var child = children.withOutline();
            work.at("2026-05-27T09:00");
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-06-10T10:00"));
            assertThat(work.clock(child, "protection-report-to-family-rcpc").dueAt())
                .isEqualTo(AtWork.endOf("2026-06-03"));
        }

        @Test
        void booked_long_before_asks_for_reports_four_weeks_before() {
            var child = children.withOutline();
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-06-10T10:00"));
            assertThat(work.open(child)).doesNotContain("write-conference-report", "hold-review-conference");
            work.at("2026-05-13T09:00");
            work.timer(child, "four-weeks-before");
            work.goOn(child);
            assertThat(work.open(child)).contains("write-conference-report", "hold-review-conference",
                    "share-report-with-family");
        }

        @Test
        void booked_long_before_and_brought_forward_asks_for_reports_at_once() {
            var child = children.withOutline();
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-06-10T10:00"));
            meet(child, "2026-03-31", "SAME");
            meet(child, "2026-04-28", "SAME");
            work.answer("team-manager", child, "answer-drift",
                    answers("decision", "REVIEW_EARLIER", "action", "We look again", "reviewOn", "2026-05-12"));
            assertThat(work.open(child)).contains("write-conference-report", "hold-review-conference");
            assertThat(work.task(child, "hold-review-conference").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-12")));
        }

        @Test
        void that_is_late_goes_to_the_head_of_service() {
            var child = children.withOutline();
            work.at("2026-06-19T00:10");
            work.timer(child, "plan-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).filteredOn((told) -> told.deadlineId().equals(FIRST_REVIEW))
                .extracting(Escalation::raisedTo)
                .contains("head-of-service");
        }

        @Test
        void that_asks_for_the_legal_gateway_goes_on_with_the_plan() {
            var child = children.withOutline();
            children.reviewed(child, "2026-06-10", "LEGAL_GATEWAY");
            assertThat(work.open(child)).contains("convene-conference", "visit-child");
            assertThat(work.passed(child, "protection-plan")).contains("review-gateway-asked");
        }

        @Test
        void that_was_not_quorate_is_postponed_with_a_plan_that_keeps_the_child_safe() {
            var child = children.withOutline();
            work.at("2026-05-27T09:00");
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-06-10T10:00"));
            work.at("2026-06-10T13:00");
            work.answer("child-protection-chair", child, "hold-review-conference", answers("whatHappened", "POSTPONED",
                    "whyNot", "The mother is ill", "safetyPlan", "Two visits a week", "proposedFor", "2026-06-17"));
            work.answer("head-of-service", child, "authorise-postponement", answers("decision", "AUTHORISED", "reason",
                    "She has to be there", "safetyPlan", "Two visits a week", "latestOn", "2026-06-17"));
            work.answer("conference-admin", child, "rebook-conference",
                    answers("bookedFor", "2026-06-17T10:00", "place", "Room 2", "invitedOn", "2026-06-10"));
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-06-18"));
            work.at("2026-06-17T13:00");
            work.answer("child-protection-chair", child, "hold-review-conference",
                    ProtectionAnswers.review("2026-06-17", "CONTINUE"));
            assertThat(plan(child).reviewedOn()).containsExactly(LocalDate.of(2026, 6, 17));
        }

        private CaseReference toBeHeld() {
            var child = children.withOutline();
            work.at("2026-05-27T09:00");
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-06-10T10:00"));
            work.at("2026-06-10T13:00");
            return child;
        }

        @Test
        void does_not_keep_a_plan_open_without_threshold_nor_end_it_with_one() {
            var child = toBeHeld();
            refused("child-protection-chair", child, "hold-review-conference",
                    but(ProtectionAnswers.review("2026-06-10", "CONTINUE"), "thresholdMet", false),
                    "is not kept open without threshold");
            refused("child-protection-chair", child, "hold-review-conference",
                    but(ProtectionAnswers.review("2026-06-10", "END_STEP_DOWN_CIN"), "thresholdMet", true),
                    "the plan does not end");
        }

        @Test
        void does_not_end_a_plan_with_nothing_further_at_the_first_review_unless_something_is_exceptional() {
            var child = toBeHeld();
            refused("child-protection-chair", child, "hold-review-conference",
                    ProtectionAnswers.review("2026-06-10", "END_NFA"), "unless something is exceptional");
            work.answer("child-protection-chair", child, "hold-review-conference",
                    but(ProtectionAnswers.review("2026-06-10", "END_NFA"), "exceptionalReason",
                            "The family lives with the grandparents for good"));
            assertThat(plan(child).endedOn()).isEqualTo("2026-06-10");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                END_CLA         | is not recorded as looked after
                END_18          | after the next review is due
                END_TRANSFERRED | "Who in the other authority confirmed in writing?": answer this question.
                """)
        void does_not_end_a_plan_for_a_reason_that_does_not_hold(String decision, String sentence) {
            var child = toBeHeld();
            refused("child-protection-chair", child, "hold-review-conference",
                    ProtectionAnswers.review("2026-06-10", decision), sentence);
        }

        @Test
        void plans_the_next_within_6_months() {
            var child = toBeHeld();
            refused("child-protection-chair", child, "hold-review-conference",
                    but(ProtectionAnswers.review("2026-06-10", "CONTINUE"), "nextReviewOn", "2026-12-11"),
                    "by Thu 10 Dec 2026 at the latest");
        }

    }

    @Nested
    class A_plan_that_steps_down {

        private CaseReference decided() {
            var child = children.withOutline();
            visit(child, "2026-06-05");
            return children.reviewed(child, "2026-06-10", "END_STEP_DOWN_CIN");
        }

        @Test
        void is_visited_as_often_as_before_until_the_first_meeting_is_held() {
            var child = children.onPlan();
            work.at("2026-03-19T09:00");
            work.answer("child-protection-chair", child, "write-outline-plan",
                    but(ProtectionAnswers.outlined("2026-03-31", "2026-06-10"), "visitsEvery", 3));
            visit(child, "2026-06-09");
            children.reviewed(child, "2026-06-10", "END_STEP_DOWN_CIN");
            work.at("2026-06-11T10:00");
            work.answer("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-24"));
            work.answer("team-manager", child, "confirm-step-down", ProtectionAnswers.gateOpen());
            work.goOn(child);
            assertThat(work.clock(child, "referral-cin-visit").dueAt()).isEqualTo(AtWork.endOf("2026-06-12"));
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("until it is held the child is visited every 3 working days"));
        }

        @Test
        void and_moves_away_meanwhile_is_waited_for_at_no_meeting() {
            var child = decided();
            work.at("2026-06-11T10:00");
            changes("team-manager", child, "MOVED_AWAY", "receivingAuthority", "Inventshire County Council", "movedOn",
                    "2026-06-10", "acceptedOn", "2026-06-11", "acceptedBy", "Heath Sample", "acceptanceReference",
                    "INV-17");
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void waits_for_the_gate_while_visits_go_on_and_the_time_to_the_meeting_runs_from_the_conference() {
            var child = decided();
            assertThat(plan(child).endedOn()).isNull();
            assertThat(work.clock(child, MEETING).dueAt()).isEqualTo(AtWork.endOf("2026-06-24"));
            assertThat(work.open(child)).contains("prepare-step-down", "visit-child");
        }

        @Test
        void needs_a_meeting_within_10_working_days_people_and_the_familys_answer() {
            var child = decided();
            refused("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-25"),
                    "is held by Wed 24 Jun 2026 at the latest");
            refused("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-09"),
                    "held after the conference");
            refused("social-worker", child, "prepare-step-down",
                    without(ProtectionAnswers.stepDownReady("2026-06-24"), "consent"),
                    "\"What did the family answer?\": answer this question.");
            refused("social-worker", child, "prepare-step-down",
                    without(ProtectionAnswers.stepDownReady("2026-06-24"), "draftPlan"), "The draft of the plan");
            refused("social-worker", child, "prepare-step-down",
                    without(ProtectionAnswers.stepDownReady("2026-06-24"), "invited"), "Who is invited?");
        }

        @Test
        void ends_on_the_day_of_the_conference_and_the_plan_in_need_begins_on_it() {
            var child = decided();
            work.at("2026-06-12T10:00");
            work.answer("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-24"));
            work.answer("team-manager", child, "confirm-step-down", ProtectionAnswers.gateOpen());
            assertThat(plan(child).endedOn()).isEqualTo("2026-06-10");
            var need = episodes.current(child).orElseThrow().running(ActivityKind.CIN_PLAN).orElseThrow();
            assertThat(need.startedOn()).isEqualTo("2026-06-10");
            assertThat(work.passed(child, "child-protection")).endsWith("stepped-down", "ended-stepped-down");
            assertThat(work.clock(child, MEETING).isRunning()).isTrue();
            assertThat(work.clock(child, MEETING).dueAt()).isEqualTo(AtWork.endOf("2026-06-24"));
            assertThat(work.clocks(child)).doesNotContain(VISIT, CORE_GROUP, FIRST_REVIEW);
            assertThat(work.open(child)).doesNotContain("visit-child", "hold-core-group");
        }

        @Test
        void is_not_kept_open_by_a_family_that_refuses() {
            var child = decided();
            work.at("2026-06-12T10:00");
            refused("social-worker", child, "prepare-step-down",
                    but(ProtectionAnswers.stepDownReady("2026-06-24"), "consent", "REFUSED"),
                    "\"What did they say?\": answer this question.");
            work.answer("social-worker", child, "prepare-step-down", but(ProtectionAnswers.stepDownReady("2026-06-24"),
                    "consent", "REFUSED", "consentNote", "They want to be left alone"));
            work.answer("team-manager", child, "confirm-step-down", ProtectionAnswers.gateOpen());
            assertThat(plan(child).endedOn()).isEqualTo("2026-06-10");
        }

        @Test
        void goes_back_to_the_social_worker_where_something_is_missing() {
            var child = decided();
            work.at("2026-06-12T10:00");
            work.answer("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-24"));
            refused("team-manager", child, "confirm-step-down", answers("decision", "GATE_BLOCKED"),
                    "\"What is missing?\": answer this question.");
            work.answer("team-manager", child, "confirm-step-down",
                    answers("decision", "GATE_BLOCKED", "missing", "The health visitor"));
            assertThat(work.open(child)).contains("prepare-step-down");
            assertThat(plan(child).endedOn()).isNull();
        }

        @Test
        void whose_ten_working_days_have_passed_is_not_locked_in_but_met_within_five_more() {
            var child = decided();
            work.at("2026-06-25T10:00");
            refused("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-24"),
                    "which has passed");
            refused("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-07-03"),
                    "is held by Thu 2 Jul 2026 at the latest");
            work.answer("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-07-02"));
            work.answer("team-manager", child, "confirm-step-down", ProtectionAnswers.gateOpen());
            assertThat(plan(child).endedOn()).isEqualTo("2026-06-10");
            assertThat(work.clock(child, MEETING).dueAt()).isEqualTo(AtWork.endOf("2026-06-24"));
        }

        @Test
        void is_not_confirmed_when_the_day_of_the_meeting_has_passed() {
            var child = decided();
            work.at("2026-06-12T10:00");
            work.answer("social-worker", child, "prepare-step-down", ProtectionAnswers.stepDownReady("2026-06-17"));
            work.at("2026-06-18T10:00");
            refused("team-manager", child, "confirm-step-down", ProtectionAnswers.gateOpen(), "It needs another day");
        }

        @Test
        void is_warned_of_and_escalated_when_the_gate_stays_shut() {
            var child = decided();
            work.at("2026-06-25T00:10");
            work.timer(child, "gate-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).filteredOn((told) -> told.deadlineId().equals(MEETING))
                .extracting(Escalation::raisedTo)
                .containsExactly("service-manager");
        }

    }

    @Nested
    class A_plan_that_ends {

        @Test
        void with_nothing_further_is_overseen_by_the_team_manager_and_closes_the_case() {
            var child = children.withOutline();
            children.reviewed(child, "2026-06-10", "CONTINUE");
            children.reviewed(child, "2026-11-18", "END_NFA");
            assertThat(work.open(child)).containsExactly("confirm-end-of-plan");
            assertThat(work.clocks(child)).isEmpty();
            work.answer("team-manager", child, "confirm-end-of-plan",
                    answers("oversight", "Nobody hurts her", "support", "The school nurse", "childTold", true));
            assertThat(work.passed(child, "child-protection")).endsWith("ended-no-longer-needed");
            assertThat(episodes.isOpen(child)).isFalse();
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC7");
        }

        @Test
        void because_the_child_is_looked_after() {
            var child = children.withOutline();
            work.at("2026-05-04T10:00");
            work.inOneStep(() -> lookedAfter.begin(child, new BecameLookedAfter(LocalDate.of(2026, 5, 4), "C1", "U6",
                    "PR1", "With the Mockfords", null, false, false, "The court made an order")));
            assertThat(work.open(child)).contains("coordinate-with-care-plan");
            work.answer("child-protection-chair", child, "coordinate-with-care-plan",
                    answers("officerToldOn", "2026-05-04", "decision", "REVIEW_EARLIER", "reviewOn", "2026-05-20",
                            "rationale", "One plan is enough"));
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-05-20"));
            children.reviewed(child, "2026-05-20", "END_CLA");
            assertThat(plan(child).endedOn()).isEqualTo("2026-05-20");
            assertThat(work.passed(child, "child-protection")).endsWith("ended-looked-after");
            assertThat(episodes.isOpen(child)).isTrue();
        }

        @Test
        void because_another_authority_confirmed_at_the_review() {
            var child = children.withOutline();
            work.at("2026-05-27T09:00");
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-06-10T10:00"));
            work.at("2026-06-10T13:00");
            work.answer("child-protection-chair", child, "hold-review-conference",
                    but(ProtectionAnswers.review("2026-06-10", "END_TRANSFERRED"), "confirmedBy", "Heath Sample",
                            "confirmation", "INV-17", "theirConferenceOn", "2026-06-08"));
            assertThat(work.passed(child, "child-protection")).endsWith("ended-transferred");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC5");
            assertThat(work.processes(child)).isEmpty();
        }

    }

    @Nested
    class A_plan_after_pre_proceedings {

        private final Map<String, Object> takenUp = answers("agreed", "The day programme goes on.", "backToLaw",
                "She is alone at night again", "decision", "KEEP_DATE", "rationale", "June is soon enough");

        private CaseReference backFromTheLawyers() {
            var child = children.withOutline();
            work.at("2026-05-04T10:00");
            assertThat(work.tell(child, "stepped-out-of-pre-proceedings")).isOne();
            return child;
        }

        @Test
        void is_taken_up_again_by_its_chair_while_it_goes_on() {
            var child = backFromTheLawyers();
            var task = work.task(child, "accept-end-of-pre-proceedings");
            assertThat(task.getAssignee()).isEqualTo("child-protection-chair");
            assertThat(work.open(child)).contains("visit-child", "hold-core-group");
            refused("social-worker", child, "accept-end-of-pre-proceedings", this.takenUp,
                    "This task is for the child protection chair");
            work.answer("child-protection-chair", child, "accept-end-of-pre-proceedings", this.takenUp);
            assertThat(work.passed(child, "protection-plan")).contains("plan-goes-on-after-pre-proceedings");
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("The chair took the plan up again after pre-proceedings", "The day programme goes on.",
                        "She is alone at night again");
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-06-18"));
            assertThat(work.open(child)).contains("visit-child", "hold-core-group", "convene-conference");
        }

        @Test
        void may_be_reviewed_earlier_than_was_due() {
            var child = backFromTheLawyers();
            refused("child-protection-chair", child, "accept-end-of-pre-proceedings",
                    but(this.takenUp, "decision", "REVIEW_EARLIER"),
                    "\"When is the review conference held?\": answer this question.");
            refused("child-protection-chair", child, "accept-end-of-pre-proceedings",
                    but(this.takenUp, "decision", "REVIEW_EARLIER", "reviewOn", "2026-06-18"),
                    "The review is due on Thu 18 Jun 2026");
            work.answer("child-protection-chair", child, "accept-end-of-pre-proceedings",
                    but(this.takenUp, "decision", "REVIEW_EARLIER", "reviewOn", "2026-05-20"));
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-05-20"));
            assertThat(work.task(child, "convene-conference").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-20")));
        }

    }

    @Nested
    class A_child_who_moves_away {

        private CaseReference moving() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            changes("social-worker", child, "MOVING", "movingTo", "Inventshire County Council", "movingOn",
                    "2026-04-20");
            return child;
        }

        private Map<String, Object> told(String kind) {
            return answers("kind", kind, "otherAuthority", "Inventshire County Council", "movesOn", "2026-04-20",
                    "notifiedOn", "2026-04-07", "acknowledgedOn", "2026-04-08", "acknowledgedBy", "Heath Sample");
        }

        @Test
        void has_the_other_authority_told_within_a_working_day_and_keeps_the_plan() {
            var child = moving();
            assertThat(work.task(child, "notify-receiving-authority").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-08")));
            work.at("2026-04-08T16:00");
            work.answer("social-worker", child, "notify-receiving-authority", told("FOR_GOOD"));
            assertThat(work.clock(child, "protection-transfer-out-notify").breachedAt()).isNull();
            assertThat(work.open(child)).contains("confirm-transfer-out", "visit-child", "hold-core-group");
            assertThat(plan(child).endedOn()).isNull();
        }

        @Test
        void whose_notice_is_late_is_escalated() {
            var child = moving();
            work.at("2026-04-09T00:10");
            work.timer(child, "notify-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("service-manager");
        }

        @Test
        void is_transferred_only_with_the_written_confirmation_of_their_conference() {
            var child = moving();
            work.at("2026-04-08T16:00");
            work.answer("social-worker", child, "notify-receiving-authority", told("FOR_GOOD"));
            work.at("2026-05-06T10:00");
            refused("team-manager", child, "confirm-transfer-out",
                    answers("answer", "CONFIRMED", "conferenceOn", "2026-05-05", "confirmedOn", "2026-05-06",
                            "confirmedBy", "Heath Sample"),
                    "\"Reference of the written confirmation\": answer this question.");
            work.answer("team-manager", child, "confirm-transfer-out", answers("answer", "CONFIRMED", "conferenceOn",
                    "2026-05-05", "confirmedOn", "2026-05-06", "confirmedBy", "Heath Sample", "reference", "INV-17"));
            assertThat(plan(child).endedOn()).isEqualTo("2026-05-05");
            assertThat(work.passed(child, "child-protection")).endsWith("ended-transferred");
            assertThat(work.processes(child)).isEmpty();
        }

        @Test
        void and_stays_after_all_keeps_the_plan() {
            var child = moving();
            work.at("2026-04-08T16:00");
            work.answer("social-worker", child, "notify-receiving-authority", told("FOR_GOOD"));
            work.answer("team-manager", child, "confirm-transfer-out",
                    answers("answer", "STAYS", "whyStays", "The flat fell through"));
            assertThat(work.open(child)).contains("visit-child").doesNotContain("confirm-transfer-out");
        }

        @Test
        void for_a_while_is_visited_on_by_us() {
            var child = moving();
            work.at("2026-04-08T16:00");
            work.answer("social-worker", child, "notify-receiving-authority", told("FOR_A_WHILE"));
            assertThat(work.open(child)).contains("visit-child").doesNotContain("confirm-transfer-out");
        }

        @Test
        void with_responsibility_accepted_in_writing_ends_child_protection() {
            var child = children.withOutline();
            work.at("2026-05-06T10:00");
            changes("team-manager", child, "MOVED_AWAY", "receivingAuthority", "Inventshire County Council", "movedOn",
                    "2026-05-04", "acceptedOn", "2026-05-05", "acceptedBy", "Heath Sample", "acceptanceReference",
                    "INV-17");
            assertThat(work.passed(child, "child-protection")).endsWith("close-on-move", "closed-moved-away");
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
        }

    }

    @Nested
    class A_child_whose_life_ends_the_plan {

        @Test
        void died_and_every_clock_and_task_ends_but_the_panel_is_told_in_time() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            changes("team-manager", child, "DIED", "diedOn", "2026-04-06", "circumstances", "Not known yet", "toldBy",
                    "The hospital", "supportOffered", "The family worker");
            assertThat(work.passed(child, "child-protection")).endsWith("close-on-death", "closed-child-died");
            assertThat(work.processes(child)).containsExactly("record-change", "report-serious-incident");
            assertThat(work.clocks(child)).containsExactly("protection-serious-incident-5wd");
            work.answer("service-manager", child, "decide-on-serious-incident",
                    answers("lettersStopped", true, "familySupport", "The family worker",
                            "abuseOrNeglectKnownOrSuspected", true, "notifyPanel", true, "notifiedOn", "2026-04-07",
                            "childDeathReviewTold", true, "rationale", "Neglect is suspected"));
            assertThat(work.open(child)).containsExactly("send-rapid-review");
            assertThat(work.clock(child, "protection-rapid-review-15wd").dueAt()).isEqualTo(AtWork.endOf("2026-04-28"));
            work.answer("head-of-service", child, "send-rapid-review", answers("sentOn", "2026-04-07", "learning",
                    "Ask about the night", "reviewAdvised", false, "why", "Nothing new to learn"));
            assertThat(work.processes(child)).isEmpty();
        }

        @Test
        void left_the_country_for_good_and_a_service_manager_ends_the_plan_without_a_conference() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            assertThatThrownBy(() -> changes("team-manager", child, "LEFT_UK", "leftUkOn", "2026-04-06", "leftFor",
                    "Invented Island, with both parents", "leavingDecision", "The authorities there were told"))
                .hasMessageContaining("Only a service manager");
            changes("service-manager", child, "LEFT_UK", "leftUkOn", "2026-04-06", "leftFor",
                    "Invented Island, with both parents", "leavingDecision", "The authorities there were told");
            assertThat(work.passed(child, "child-protection")).endsWith("close-on-closure", "closed-with-reason");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("has left the United Kingdom for good"));
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void is_not_closed_by_a_closure_of_the_case() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            assertThatThrownBy(() -> changes("team-manager", child, "CLOSED", "reasonForClosure", "RC7", "closedOn",
                    "2026-04-07", "closureRationale", "No longer needed", "destination", "School"))
                .hasMessageContaining("It is ended by a review conference");
            assertThat(work.open(child)).contains("visit-child");
        }

        @Test
        void before_a_plan_is_closed_with_the_case() {
            var child = children.called();
            changes("team-manager", child, "CLOSED", "reasonForClosure", "RC7", "closedOn", "2026-03-02",
                    "closureRationale", "Adopted family", "destination", "School");
            assertThat(work.passed(child, "child-protection")).endsWith("closed-with-reason");
            assertThat(work.clocks(child)).isEmpty();
        }

    }

    @Nested
    class A_young_person_near_18 {

        private CaseReference onPlanBornOn(LocalDate born) {
            return children.withOutline(children.onPlan(children
                .withConference(children.atContinuingRisk(children.writtenAbout(children.enquiredAbout(children.called(
                        children.requested(children.referred(InventedChildren.blossom().bornOn(born).alone())))))))));
        }

        private Map<String, Object> planned() {
            return answers("youngPersonsView", "I want my own flat", "reviewOn", "2026-07-20", "referralMade", true,
                    "referredOn", "2026-05-04", "acceptedBy", "The adult safeguarding team");
        }

        private Map<String, Object> agreed(boolean referred) {
            return referred
                    ? answers("youngPersonsView", "I want my own flat", "referralMade", true, "careActSection", "S42",
                            "referredOn", "2026-07-01", "acceptedBy", "The adult safeguarding team", "destination",
                            "With her grandmother", "unfinishedWork", "None")
                    : answers("youngPersonsView", "I want my own flat", "referralMade", false, "whyNotNeeded",
                            "She is safe and knows whom to ring", "destination", "With her grandmother",
                            "unfinishedWork", "None");
        }

        @Test
        void is_planned_for_at_17_years_and_9_months() {
            var child = onPlanBornOn(LocalDate.of(2008, 8, 1));
            work.at("2026-05-01T09:00");
            work.timer(child, "three-months-to-eighteen");
            work.goOn(child);
            var task = work.task(child, "plan-for-eighteenth-birthday");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-07-31")));
            work.at("2026-05-04T09:00");
            work.answer("social-worker", child, "plan-for-eighteenth-birthday", planned());
            assertThat(work.clock(child, "protection-approach-18").breachedAt()).isNull();
            assertThat(work.passed(child, "protection-plan")).contains("eighteen-planned");
        }

        @Test
        void whose_18th_birthday_nobody_planned_is_escalated() {
            var child = onPlanBornOn(LocalDate.of(2008, 8, 1));
            work.at("2026-05-01T09:00");
            work.timer(child, "three-months-to-eighteen");
            work.goOn(child);
            work.at("2026-08-01T00:10");
            work.timer(child, "eighteen-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("service-manager");
        }

        @Test
        void may_have_the_end_of_the_plan_on_the_birthday_decided_at_the_last_review() {
            var child = onPlanBornOn(LocalDate.of(2008, 8, 1));
            children.reviewed(child, "2026-06-10", "END_18");
            assertThat(plan(child).endedOn()).isNull();
            assertThat(work.open(child)).contains("visit-child");
        }

        @ParameterizedTest
        @ValueSource(booleans = { true, false })
        void has_the_plan_end_on_the_birthday_by_itself_and_says_where_they_go(boolean referred) {
            var child = onPlanBornOn(LocalDate.of(2008, 8, 1));
            work.at("2026-08-01T06:00");
            work.tell(child, "child-turned-18");
            work.goOn(child);
            assertThat(plan(child).endedOn()).isEqualTo("2026-08-01");
            assertThat(work.open(child)).containsExactly("agree-safeguarding-after-18");
            assertThat(work.clocks(child)).isEmpty();
            work.answer("social-worker", child, "agree-safeguarding-after-18", agreed(referred));
            assertThat(work.passed(child, "child-protection"))
                .endsWith(referred ? "closed-adult-referral" : "closed-no-adult-services");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo(referred ? "RC6" : "RC7");
        }

        @Test
        void before_a_plan_goes_on_to_the_same_agreement() {
            var child = children.called(children
                .requested(children.referred(InventedChildren.blossom().bornOn(LocalDate.of(2008, 8, 1)).alone())));
            work.at("2026-08-01T06:00");
            work.tell(child, "child-turned-18");
            work.goOn(child);
            work.answer("social-worker", child, "agree-safeguarding-after-18", agreed(true));
            assertThat(work.processes(child)).isEmpty();
        }

    }

    @Nested
    class A_long_plan {

        private CaseReference afterAYear() {
            var child = children.withOutline();
            work.at("2027-03-18T09:00");
            work.timer(child, "one-year-of-the-plan");
            work.goOn(child);
            return child;
        }

        @Test
        void has_the_legal_gateway_considered_by_15_months_by_the_service_manager() {
            var child = afterAYear();
            var task = work.task(child, "consider-legal-gateway");
            assertThat(work.groups(task)).containsExactly("service-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2027-06-18")));
            work.answer("service-manager", child, "consider-legal-gateway",
                    answers("decision", "REQUEST", "rationale", "A year brought too little"));
            assertThat(work.passed(child, "protection-plan")).contains("gateway-asked-in-good-time");
            assertThat(work.clocks(child)).doesNotContain("protection-cpp-long");
        }

        @Test
        void goes_to_the_head_of_service_at_18_months_whether_or_not_the_gateway_was_asked() {
            var child = afterAYear();
            work.answer("service-manager", child, "consider-legal-gateway",
                    answers("decision", "REQUEST", "rationale", "A year brought too little"));
            work.at("2027-09-18T09:00");
            work.timer(child, "eighteen-months-of-the-plan");
            work.goOn(child);
            assertThat(work.open(child)).contains("look-into-long-plan");
        }

        @Test
        void without_the_gateway_goes_to_the_head_of_service_at_18_months() {
            var child = afterAYear();
            work.answer("service-manager", child, "consider-legal-gateway",
                    answers("decision", "NOT_NOW", "rationale", "It gets better"));
            work.at("2027-09-18T09:00");
            work.timer(child, "eighteen-months-of-the-plan");
            work.goOn(child);
            work.answer("head-of-service", child, "look-into-long-plan",
                    answers("findings", "The plan is right", "action", "Weekly visits", "decision", "NOT_NOW"));
            assertThat(work.passed(child, "protection-plan")).contains("long-plan-looked-into");
        }

        @Test
        void may_be_sent_to_the_gateway_by_the_head_of_service() {
            var child = afterAYear();
            work.answer("service-manager", child, "consider-legal-gateway",
                    answers("decision", "NOT_NOW", "rationale", "It gets better"));
            work.at("2027-09-18T09:00");
            work.timer(child, "eighteen-months-of-the-plan");
            work.goOn(child);
            work.answer("head-of-service", child, "look-into-long-plan",
                    answers("findings", "It does not move", "action", "Legal advice", "decision", "REQUEST"));
            assertThat(work.passed(child, "protection-plan")).contains("long-plan-gateway-asked");
        }

        @Test
        void that_nobody_considered_goes_to_the_head_of_service_at_15_months_and_higher_at_18() {
            var child = children.withOutline();
            work.at("2027-06-19T00:10");
            work.timer(child, "plan-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child))
                .filteredOn((told) -> told.deadlineId().equals("protection-cpp-long"))
                .extracting(Escalation::raisedTo)
                .containsExactly("head-of-service");
        }

    }

    @Nested
    class A_baby {

        private CaseReference expectedOnPlan(LocalDate expected) {
            work.at("2026-03-02T10:00");
            var child = work.child(InventedChildren.unborn(expected).alone());
            work.inOneStep(() -> episodes.open(child, LocalDate.of(2026, 3, 2), "3D"));
            children.enquiredAbout(children.called(children.requested(child)));
            work.at("2026-03-03T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    without(but(ProtectionAnswers.seen(), "seen", "NOT_YET_BORN"), "seenAlone", "bedroomSeen", "method",
                            "childsWords", "whatChildWants", "injuries"));
            work.at("2026-03-09T12:00");
            work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
            return children.withOutline(children.onPlan(children.withConference(children.atContinuingRisk(child))));
        }

        private Map<String, Object> prepared() {
            return answers("hospital", "Exampleton hospital", "alertSentOn", "2026-04-20", "whoIsThere", "The father",
                    "whereBabyGoes", "Home, with the grandmother", "safety", "The midwife rings us", "parentsAgree",
                    true, "parentsViews", "We are glad of the help");
        }

        private Map<String, Object> discharge(String stage) {
            return answers("stage", stage, "dischargeAt", "2026-07-03T12:00", "meetingAt", "2026-07-02T10:00",
                    "attendees", ProtectionAnswers.attendees("CHILDRENS_SERVICES", "HEALTH", "FAMILY"), "whereTo",
                    "Home, with the grandmother", "plan", "A visit each day of the first week");
        }

        private void born(CaseReference child, String on) {
            changes("social-worker", child, "BORN", "dateOfBirth", on, "firstName", "Bud", "familyName", "Testerly",
                    "sex", "M");
        }

        @Test
        void is_prepared_for_twelve_weeks_before_and_everybody_knows_six_weeks_before() {
            var child = expectedOnPlan(LocalDate.of(2026, 7, 1));
            work.at("2026-04-08T09:00");
            work.timer(child, "twelve-weeks-before");
            work.goOn(child);
            assertThat(work.task(child, "prepare-for-baby").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-05-20T09:00")));
            work.at("2026-04-20T09:00");
            work.answer("social-worker", child, "prepare-for-baby", prepared());
            work.at("2026-07-01T18:00");
            born(child, "2026-07-01");
            assertThat(work.open(child)).contains("plan-hospital-discharge");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("takes effect with the birth"));
        }

        @Test
        void does_not_leave_hospital_before_the_discharge_meeting() {
            var child = expectedOnPlan(LocalDate.of(2026, 7, 1));
            work.at("2026-07-01T18:00");
            born(child, "2026-07-01");
            refused("social-worker", child, "plan-hospital-discharge",
                    but(discharge("BOOKED"), "meetingAt", "2026-07-04T10:00"), "held before the baby leaves");
            work.answer("social-worker", child, "plan-hospital-discharge",
                    without(discharge("BOOKED"), "attendees", "whereTo", "plan"));
            assertThat(work.task(child, "plan-hospital-discharge").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-07-03T12:00")));
            refused("social-worker", child, "plan-hospital-discharge", discharge("HELD"), "is in the future");
            work.at("2026-07-02T11:00");
            work.answer("social-worker", child, "plan-hospital-discharge", discharge("HELD"));
            assertThat(work.clock(child, "protection-discharge-plan").breachedAt()).isNull();
            assertThat(work.passed(child, "protection-plan")).contains("born-early", "discharge-planned");
        }

        @Test
        void whose_discharge_meeting_is_late_is_escalated_at_once() {
            var child = expectedOnPlan(LocalDate.of(2026, 7, 1));
            work.at("2026-07-01T18:00");
            born(child, "2026-07-01");
            work.answer("social-worker", child, "plan-hospital-discharge",
                    without(discharge("BOOKED"), "attendees", "whereTo", "plan"));
            work.at("2026-07-03T12:10");
            work.timer(child, "discharge-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("team-manager");
        }

        @Test
        void who_comes_while_the_birth_is_being_prepared_is_planned_for_all_the_same() {
            var child = expectedOnPlan(LocalDate.of(2026, 7, 1));
            work.at("2026-04-08T09:00");
            work.timer(child, "twelve-weeks-before");
            work.goOn(child);
            work.at("2026-04-12T09:00");
            born(child, "2026-04-12");
            assertThat(work.open(child)).contains("plan-hospital-discharge").doesNotContain("prepare-for-baby");
        }

        @Test
        void has_the_first_review_within_a_month_of_the_birth_if_that_is_sooner() {
            var child = expectedOnPlan(LocalDate.of(2026, 7, 1));
            work.at("2026-04-12T09:00");
            born(child, "2026-04-12");
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-05-12"));
            assertThat(work.task(child, "convene-conference").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-12")));
        }

        @Test
        void is_visited_before_birth_with_the_parents() {
            var child = expectedOnPlan(LocalDate.of(2026, 7, 1));
            work.at("2026-03-26T16:00");
            work.answer("social-worker", child, "visit-child",
                    without(but(ProtectionAnswers.visited("2026-03-26"), "seen", "NOT_YET_BORN"), "seenAlone",
                            "bedroomSeen", "method", "childsWords", "whatChildWants"));
            assertThat(work.clock(child, VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-04-13"));
        }

    }

    @Nested
    class A_further_strategy_discussion {

        private CaseReference askedAgain(CaseReference child) {
            work.begin(child, "strategy-discussion-required");
            return child;
        }

        private Map<String, Object> again(String plannedFor) {
            return answers("raisedBy", "School", "worry", "A new bruise", "decision", "HOLD_DISCUSSION", "immediate",
                    false, "plannedFor", plannedFor, "partners", codes("POLICE", "HEALTH"), "safeMeanwhile",
                    "She stays at school");
        }

        @Test
        void is_never_refused_and_has_its_own_24_hours() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            askedAgain(child);
            assertThat(work.processes(child)).containsOnlyOnce("child-protection");
            assertThat(work.task(child, "accept-further-request").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-04-08T10:00")));
        }

        @Test
        void that_is_late_is_escalated() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            askedAgain(child);
            work.at("2026-04-08T10:01");
            work.timer(child, "further-request-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("head-of-service");
        }

        @Test
        void that_finds_the_child_at_continuing_risk_with_the_plan_goes_to_the_chair() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", again("2026-04-07T14:00"));
            work.at("2026-04-07T15:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-04-07T14:00"));
            work.at("2026-04-08T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    but(ProtectionAnswers.seen(), "visitedAt", "2026-04-08T10:00"));
            work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
            work.answer("team-manager", child, "authorise-enquiry", ProtectionAnswers.authorised());
            assertThat(work.open(child)).contains("consider-earlier-review");
            work.answer("child-protection-chair", child, "consider-earlier-review",
                    answers("decision", "REVIEW_EARLIER", "reviewOn", "2026-04-22", "rationale", "Two injuries"));
            assertThat(work.clock(child, FIRST_REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-04-22"));
            assertThat(work.passed(child, "child-protection")).contains("further-enquiry-done");
            assertThat(work.clocks(child)).doesNotContain("protection-icpc-15wd");
        }

        @Test
        void that_finds_nothing_new_leaves_the_plan_going_on() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", again("2026-04-07T14:00"));
            work.at("2026-04-07T15:00");
            refused("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.nothingFound("NOTHING_FURTHER"), "heldAt", "2026-04-07T14:00"),
                    "It goes on until a conference ends it");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.nothingFound("PLAN_GOES_ON"), "heldAt", "2026-04-07T14:00"));
            assertThat(work.passed(child, "child-protection")).contains("further-enquiry-noted");
            assertThat(work.open(child)).contains("visit-child");
        }

        @Test
        void during_an_enquiry_is_taken_into_it() {
            var child = children.enquiredAbout();
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", answers("raisedBy", "School", "worry",
                    "A new bruise", "decision", "TAKEN_INTO_CURRENT", "rationale", "The enquiry looks at it"));
            assertThat(work.passed(child, "child-protection")).contains("further-request-taken-in");
            assertThat(work.clocks(child)).doesNotContain("protection-strategy-24h");
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", again("2026-03-02T16:00"));
            work.at("2026-03-02T17:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-03-02T16:00"));
            assertThat(episodes.current(child).orElseThrow().activities()).hasSize(1);
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry");
        }

        @Test
        void during_an_enquiry_may_ask_for_legal_advice_while_that_goes_on() {
            var child = children.enquiredAbout();
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", again("2026-03-02T16:00"));
            work.at("2026-03-02T17:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-03-02T16:00", "decision", "LEGAL_ADVICE_NOW",
                            "legalQuestion", "Is the threshold for an order met?"));
            work.goOn(child);
            assertThat(work.passed(child, "protection-enquiry")).contains("legal-advice-asked-meanwhile");
            assertThat(work.open(child)).contains("see-child-in-enquiry");
            assertThat(episodes.current(child)
                .orElseThrow()
                .activities()
                .stream()
                .filter((activity) -> activity.kind() == ActivityKind.SECTION_47)).hasSize(1);
        }

        @Test
        void waits_with_its_own_hours_when_an_earlier_one_has_been_held() {
            var child = children.called();
            askedAgain(child);
            assertThat(work.clock(child, STRATEGY).dueAt()).isEqualTo(AtWork.moment("2026-03-03T10:00"));
            work.answer("team-manager", child, "hold-strategy-discussion", ProtectionAnswers.discussed());
            assertThat(work.clocks(child)).contains(STRATEGY);
            assertThat(work.task(child, "accept-further-request").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-03-03T15:00")));
            work.at("2026-03-03T15:01");
            work.timer(child, "further-request-time");
            work.goOn(child);
            assertThat(toldOf(child, STRATEGY)).containsExactly("head-of-service");
        }

        @Test
        void taken_into_one_that_is_still_to_be_held_leaves_its_hours_running() {
            var child = children.called();
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", answers("raisedBy", "School", "worry",
                    "A new bruise", "decision", "TAKEN_INTO_CURRENT", "rationale", "It is discussed today"));
            assertThat(work.clock(child, STRATEGY).isRunning()).isTrue();
            assertThat(work.clock(child, STRATEGY).dueAt()).isEqualTo(AtWork.moment("2026-03-03T10:00"));
        }

        @Test
        void that_is_held_first_and_finds_a_continuing_risk_leads_to_a_conference() {
            var child = children.requested();
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", again("2026-03-02T14:00"));
            work.at("2026-03-02T15:00");
            children.atContinuingRisk(children.writtenAbout(children.enquiredAbout(child)));
            work.answer("team-manager", child, "accept-strategy-request", ProtectionAnswers.taken());
            work.answer("team-manager", child, "hold-strategy-discussion",
                    ProtectionAnswers.nothingFound("NOTHING_FURTHER"));
            assertThat(work.open(child)).contains("request-conference");
            assertThat(episodes.isOpen(child)).isTrue();
        }

        /** The plan ended with nothing further on the day on which the request came. */
        private CaseReference askedAgainAtTheEnd() {
            var child = children.withOutline();
            children.reviewed(child, "2026-06-10", "CONTINUE");
            children.reviewed(child, "2026-11-04", "END_NFA");
            return askedAgain(child);
        }

        private void lookAtTheEnd(CaseReference child) {
            work.answer("team-manager", child, "confirm-end-of-plan",
                    answers("oversight", "Nobody hurts her", "support", "The school nurse", "childTold", true));
        }

        private void enquireFrom(CaseReference child, String day) {
            work.answer("team-manager", child, "accept-further-request", again(day + "T15:00"));
            work.at(day + "T16:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", day + "T15:00"));
        }

        private void writeEnquiry(CaseReference child, String day) {
            work.at(day + "T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    but(ProtectionAnswers.seen(), "visitedAt", day + "T10:00"));
            work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
        }

        private void isOver(CaseReference child, String end) {
            assertThat(work.passed(child, "child-protection")).contains(end);
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(episodes.isOpen(child)).isFalse();
        }

        @Test
        void is_held_though_the_plan_has_ended_meanwhile() {
            var child = askedAgainAtTheEnd();
            lookAtTheEnd(child);
            assertThat(episodes.isOpen(child)).isTrue();
            enquireFrom(child, "2026-11-04");
            assertThat(work.open(child)).contains("see-child-in-enquiry");
        }

        @Test
        void that_finds_a_continuing_risk_after_the_plan_has_ended_leads_to_a_conference_and_a_second_plan() {
            var child = askedAgainAtTheEnd();
            lookAtTheEnd(child);
            enquireFrom(child, "2026-11-04");
            writeEnquiry(child, "2026-11-05");
            children.atContinuingRisk(child);
            assertThat(work.open(child)).contains("request-conference");
            assertThat(work.clocks(child)).contains("protection-icpc-request", "protection-icpc-15wd");
            work.answer("social-worker", child, "request-conference", ProtectionAnswers.requested());
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-11-18T10:00"));
            work.at("2026-11-13T12:00");
            work.answer("social-worker", child, "share-report-with-family", ProtectionAnswers.shared("2026-11-13"));
            work.at("2026-11-18T13:00");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2026-11-18"), "earlierPlans", "DISCUSSED"));
            assertThat(plan(child).startedOn()).isEqualTo("2026-11-18");
            assertThat(work.open(child)).contains("write-outline-plan", "visit-child");
            assertThat(work.clocks(child)).contains("protection-repeat-plan-panel");
            assertThat(protectionCases.findByCaseReferenceOrderByIdDesc(child.value()))
                .extracting(ProtectionCase::planEnd)
                .as("how the first plan ended stays on record")
                .containsExactly(null, EndReason.END_NFA);
        }

        @Test
        void that_began_before_the_plan_ended_has_the_time_to_its_conference_counted_from_the_discussion() {
            var child = children.withOutline();
            children.reviewed(child, "2026-06-10", "CONTINUE");
            work.at("2026-11-03T10:00");
            askedAgain(child);
            enquireFrom(child, "2026-11-03");
            children.reviewed(child, "2026-11-18", "END_NFA");
            writeEnquiry(child, "2026-11-19");
            refused("team-manager", child, "authorise-enquiry",
                    but(ProtectionAnswers.authorised(), "lateReason", "The family was away"),
                    "nobody has looked yet at how it ended");
            lookAtTheEnd(child);
            work.answer("team-manager", child, "authorise-enquiry",
                    but(ProtectionAnswers.authorised(), "lateReason", "The family was away"));
            assertThat(work.open(child)).contains("request-conference");
            assertThat(work.clock(child, "protection-icpc-15wd").dueAt()).isEqualTo(AtWork.endOf("2026-11-24"));
        }

        @Test
        void that_finds_nothing_after_the_plan_has_ended_closes_the_case() {
            var child = askedAgainAtTheEnd();
            lookAtTheEnd(child);
            enquireFrom(child, "2026-11-04");
            writeEnquiry(child, "2026-11-05");
            work.answer("team-manager", child, "authorise-enquiry",
                    ProtectionAnswers.notSubstantiated("NOTHING_FURTHER"));
            isOver(child, "further-enquiry-nothing");
        }

        private CaseReference askedAgainWithoutPlan(String decision) {
            var child = children.withConference();
            work.at("2026-03-18T13:00");
            askedAgain(child);
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    without(but(ProtectionAnswers.conference("2026-03-18"), "decision", decision), "category"));
            assertThat(episodes.isOpen(child)).isTrue();
            return child;
        }

        @Test
        void that_finds_nothing_after_a_conference_without_a_plan_closes_the_case() {
            var child = askedAgainWithoutPlan("NO_PLAN_NFA");
            refused("team-manager", child, "accept-further-request", answers("raisedBy", "School", "worry",
                    "A new bruise", "decision", "TAKEN_INTO_CURRENT", "rationale", "The conference looked at it"),
                    "No discussion or enquiry is under way");
            work.answer("team-manager", child, "accept-further-request", again("2026-03-18T14:00"));
            work.at("2026-03-18T15:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.nothingFound("NOTHING_FURTHER"), "heldAt", "2026-03-18T14:00"));
            isOver(child, "further-enquiry-nothing");
        }

        @Test
        void that_finds_a_continuing_risk_after_a_conference_without_a_plan_leads_to_another() {
            var child = askedAgainWithoutPlan("NO_PLAN_NFA");
            enquireFrom(child, "2026-03-18");
            writeEnquiry(child, "2026-03-19");
            children.atContinuingRisk(child);
            assertThat(work.open(child)).contains("request-conference");
            assertThat(work.clock(child, "protection-icpc-15wd").isRunning()).isTrue();
        }

        @Test
        void that_finds_a_continuing_risk_though_a_child_in_need_plan_is_agreed_leads_to_a_conference_beside_it() {
            var child = askedAgainWithoutPlan("NO_CP_PLAN_CIN");
            assertThat(work.processes(child)).contains("child-in-need");
            enquireFrom(child, "2026-03-18");
            writeEnquiry(child, "2026-03-19");
            children.atContinuingRisk(child);
            assertThat(work.processes(child)).containsOnlyOnce("child-protection").contains("child-in-need");
            assertThat(work.open(child)).contains("request-conference");
        }

        @Test
        void that_finds_a_child_in_need_after_a_conference_without_a_plan_is_handed_over() {
            var child = askedAgainWithoutPlan("NO_PLAN_NFA");
            enquireFrom(child, "2026-03-18");
            writeEnquiry(child, "2026-03-19");
            work.answer("team-manager", child, "authorise-enquiry",
                    ProtectionAnswers.notSubstantiated("CHILD_IN_NEED"));
            assertThat(work.passed(child, "child-protection")).contains("further-enquiry-child-in-need");
            assertThat(work.processes(child)).doesNotContain("child-protection").contains("child-in-need");
        }

        @Test
        void with_no_work_under_way_that_could_take_it_in_is_held() {
            var child = children.withOutline();
            work.at("2026-04-07T10:00");
            askedAgain(child);
            refused("team-manager", child, "accept-further-request", answers("raisedBy", "School", "worry",
                    "A new bruise", "decision", "TAKEN_INTO_CURRENT", "rationale", "The plan looks at it"),
                    "No discussion or enquiry is under way");
        }

        @Test
        void while_a_conference_is_being_convened_goes_into_it() {
            var child = children.withConference();
            askedAgain(child);
            work.answer("team-manager", child, "accept-further-request", again("2026-03-10T14:00"));
            work.at("2026-03-10T15:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-03-10T14:00"));
            work.at("2026-03-11T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    but(ProtectionAnswers.seen(), "visitedAt", "2026-03-11T10:00"));
            work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
            work.answer("team-manager", child, "authorise-enquiry", ProtectionAnswers.authorised());
            assertThat(work.open(child)).contains("hold-initial-conference").doesNotContain("request-conference");
            assertThat(work.clock(child, "protection-icpc-15wd").dueAt()).isEqualTo(AtWork.endOf("2026-03-23"));
        }

    }

}
