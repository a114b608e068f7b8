package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

import org.childjourney.AtWork;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.documents.DocumentState;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.lookedafter.CareAnswers.acceptedAs;
import static org.childjourney.lookedafter.CareAnswers.healthy;
import static org.childjourney.lookedafter.CareAnswers.learning;
import static org.childjourney.lookedafter.CareAnswers.notSeen;
import static org.childjourney.lookedafter.CareAnswers.parentsAssessed;
import static org.childjourney.lookedafter.CareAnswers.planGiven;
import static org.childjourney.lookedafter.CareAnswers.planned;
import static org.childjourney.lookedafter.CareAnswers.reviewed;
import static org.childjourney.lookedafter.CareAnswers.visited;

class WhileLookedAfterTest extends CareTest {

    private static final String VISIT = "visit-looked-after-child";

    private static final String REVIEW = "hold-care-review";

    private static final String PLAN = "prepare-care-plan";

    private static final String GIVE = "give-care-plan";

    private static final String HEALTH = "arrange-health-assessment";

    private static final String EDUCATION = "agree-education-plan";

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Documents documents;

    @Autowired
    private MyCarePlan myCarePlan;

    @Autowired
    private CareHistorySection history;

    private void visit(String on) {
        this.work.at(on + "T16:00");
        answer("social-worker", VISIT, visited(on));
    }

    private void review(String on, String next) {
        this.work.at(on + "T12:00");
        answer("iro", REVIEW, reviewed(on, next));
    }

    @Nested
    class A_visit {

        @Test
        void starts_the_time_to_the_next_from_the_day_on_which_the_child_was_seen() {
            fostered();
            visit("2026-03-05");
            assertThat(work.clocks(child)).contains("looked-after-visit-6wk").doesNotContain("looked-after-visit-1wk");
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-16"));
            assertThat(work.task(child, VISIT).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-16")));
            assertThat(work.open(child)).containsOnlyOnce(VISIT);
            assertThat(work.chronology(child))
                .contains("The child was visited on Thu 5 Mar 2026. The child was seen alone.");
        }

        @Test
        void recorded_days_later_still_counts_from_its_day() {
            fostered();
            work.at("2026-03-12T09:00");
            answer("social-worker", VISIT, visited("2026-03-06"));
            assertThat(work.clock(child, "looked-after-visit-1wk").breachedAt()).isNull();
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-17"));
        }

        @Test
        void of_before_one_that_is_recorded_is_kept_and_changes_nothing() {
            fostered();
            visit("2026-03-06");
            answer("social-worker", VISIT, visited("2026-03-04"));
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-17"));
        }

        @Test
        void that_misses_the_child_lets_the_time_run_on() {
            fostered();
            work.at("2026-03-05T16:00");
            answer("social-worker", VISIT, notSeen("2026-03-05"));
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-09"));
            assertThat(work.open(child)).containsOnlyOnce(VISIT).doesNotContain("decide-on-unseen-child");
        }

        @Test
        void that_misses_the_child_a_second_time_goes_to_the_manager_while_visits_go_on() {
            fostered();
            work.at("2026-03-06T16:00");
            answer("social-worker", VISIT, notSeen("2026-03-05"));
            answer("social-worker", VISIT, notSeen("2026-03-06"));
            assertThat(work.open(child)).contains(VISIT, "decide-on-unseen-child");
            assertThat(work.groups(work.task(child, "decide-on-unseen-child"))).containsExactly("team-manager");
            var again = answers("decision", "VISIT_AGAIN", "rationale", "School saw her today");
            refused("team-manager", "decide-on-unseen-child", again,
                    "\"When, where and by whom will the child be seen?\": answer this question.");
            answer("team-manager", "decide-on-unseen-child", but(again, "nextVisit", "At school on Monday, by Kit"));
            assertThat(work.passed(child, JOURNEY)).contains("unseen-child-visited");
            assertThat(work.open(child)).containsOnlyOnce(VISIT).doesNotContain("decide-on-unseen-child");
        }

        @Test
        void that_misses_the_child_a_second_time_is_still_to_be_decided_when_the_child_moves() {
            fostered();
            work.at("2026-03-06T16:00");
            answer("social-worker", VISIT, notSeen("2026-03-05"));
            answer("social-worker", VISIT, notSeen("2026-03-06"));
            as("team-manager", () -> children.change(child,
                    new CareChange(LocalDate.of(2026, 3, 6), null,
                            new Placement("U4", "PR4", "Reed Carerly, 2 Invented Lane", null, false, Approval.FULL),
                            false, "CARPL")));
            assertThat(work.open(child)).contains(VISIT).containsOnlyOnce("decide-on-unseen-child");
            answer("team-manager", "decide-on-unseen-child",
                    answers("decision", "STRATEGY_DISCUSSION", "rationale", "Nobody has seen her for a week"));
            assertThat(work.passed(child, JOURNEY)).contains("unseen-strategy");
            work.at("2026-03-07T16:00");
            as("team-manager",
                    () -> children.change(child, new CareChange(LocalDate.of(2026, 3, 7), "C1", null, false, null)));
            assertThat(work.open(child)).contains(VISIT).doesNotContain("decide-on-unseen-child");
        }

        @Test
        void that_misses_the_child_a_second_time_can_lead_to_a_strategy_discussion() {
            fostered();
            work.at("2026-03-06T16:00");
            answer("social-worker", VISIT, notSeen("2026-03-05"));
            answer("social-worker", VISIT, notSeen("2026-03-06"));
            answer("team-manager", "decide-on-unseen-child",
                    answers("decision", "STRATEGY_DISCUSSION", "rationale", "Nobody has seen her for a week"));
            assertThat(work.passed(child, JOURNEY)).contains("unseen-strategy");
        }

        @Test
        void at_which_the_child_was_seen_ends_the_row_of_missed_ones() {
            fostered();
            work.at("2026-03-09T16:00");
            answer("social-worker", VISIT, notSeen("2026-03-05"));
            answer("social-worker", VISIT, visited("2026-03-06"));
            answer("social-worker", VISIT, notSeen("2026-03-09"));
            assertThat(work.open(child)).doesNotContain("decide-on-unseen-child");
        }

        @Test
        void that_finds_the_child_at_risk_asks_for_a_strategy_discussion_and_visits_go_on() {
            fostered();
            work.at("2026-03-05T16:00");
            answer("social-worker", VISIT,
                    but(visited("2026-03-05"), "atRisk", true, "riskReason", "A bruise nobody explains"));
            assertThat(work.passed(child, JOURNEY)).contains("visit-strategy");
            assertThat(work.open(child)).containsOnlyOnce(VISIT);
        }

        @Test
        void to_a_child_who_did_not_want_to_talk_keeps_why_in_the_childs_words() {
            fostered();
            work.at("2026-03-05T16:00");
            answer("social-worker", VISIT,
                    but(visited("2026-03-05"), "voiceMethod", "DECLINED", "childsWords", "Not today"));
            assertThat(voices.all(child).get(0).voice()).satisfies((voice) -> {
                assertThat(voice.method()).isEqualTo(VoiceMethod.DECLINED);
                assertThat(voice.notObtainedReason()).isEqualTo("Not today");
            });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                visitedOn           | 2026-03-09        | is in the future
                visitedOn           | 2026-03-01        | has been looked after since Mon 2 Mar 2026
                seenAlone           | false             | "Why not alone?": answer this question.
                bedroomSeen         | ''                | "Did you see where the child sleeps?": answer this question.
                voiceMethod         | SEEN_WITH_OTHERS  | Please check both
                childsWords         | ''                | "What did the child say, in their own words?": answer
                report              | ''                | "Your report of the visit": answer this question.
                placementMeetsNeeds | false             | "What has to change?": answer this question.
                atRisk              | true              | "What is the risk, and who keeps the child safe meanwhile?"
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            fostered();
            work.at("2026-03-05T16:00");
            Object given = switch (answer) {
                case "true", "false" -> Boolean.valueOf(answer);
                default -> answer;
            };
            refused("social-worker", VISIT, but(visited("2026-03-05"), field, given), sentence);
        }

        @Test
        void is_refused_to_anybody_but_a_social_worker() {
            fostered();
            refused("iro", VISIT, visited("2026-03-02"), "This task is for the social worker");
        }

    }

    @Nested
    class What_was_done {

        @Test
        void can_be_read_afterwards_with_every_answer() {
            inCare(child, became("2026-03-02", "C2", "P1", "PR0"));
            work.at("2026-03-20T12:00");
            answer("social-worker", PLAN, but(planned("2026-03-20"), "parentsAgree", "NO", "parentsView", "Too slow"));
            answer("social-worker", GIVE, planGiven("2026-03-20"));
            answer("social-worker", HEALTH, healthy("2026-03-20", "DOCTOR"));
            answer("virtual-school", EDUCATION,
                    but(learning("2026-03-20", "2026-07-17"), "pupilPremium", "A reading helper"));
            answer("social-worker", "reassess-placement-with-parents", parentsAssessed("2026-03-20"));
            answer("social-worker", VISIT, but(visited("2026-03-20"), "seenAlone", false, "whyNotAlone",
                    "She asked for her sister", "voiceMethod", "SEEN_WITH_OTHERS"));
            answer("iro", REVIEW, without(
                    but(reviewed("2026-03-20", "2026-06-01"), "whyIroDidNotSpeak", "She was at school"), "iroSpokeOn"));
            assertThat(told()).contains("Dentist in May", "Same school", "Mosque on Fridays", "The parents agree: no",
                    "Too slow", "by hand, and read together", "Immunisations up to date: yes",
                    "Teeth checked on: Fri 20 Mar 2026", "Worked on by: child, teacher", "A reading helper",
                    "The next term ends on: Fri 17 Jul 2026", "It is better", "No shouting",
                    "How safe the child is: Safe", "She asked for her sister", "Seen where the child sleeps: yes",
                    "Well, at school", "Sundays with mum", "Attends and speaks for self (PN1)",
                    "There: child, carer, social worker", "She was at school", "Considered that care may end: no",
                    "Next review: Mon 1 Jun 2026");
        }

        private String told() {
            return work.inOneStep(() -> history.sectionFor(child, null)
                .orElseThrow()
                .items()
                .stream()
                .map((item) -> item.title() + "\n" + item.detail())
                .collect(Collectors.joining("\n")));
        }

    }

    @Nested
    class The_time_to_a_visit {

        @ParameterizedTest
        @CsvSource({ "2026-03-08T12:00, false", "2026-03-09T23:59, false", "2026-03-10T00:00, true" })
        void is_over_a_week_after_the_placement_and_not_a_day_sooner(String at, boolean escalated) {
            fostered();
            work.at(at);
            work.timer(child, "placement-time");
            work.goOn(child);
            assertThat(work.processes(child).contains("escalate-breach")).isEqualTo(escalated);
            assertThat(work.open(child)).contains(VISIT);
        }

        @Test
        void that_passes_is_told_to_the_reviewing_officer_and_the_visit_is_made_all_the_same() {
            fostered();
            work.at("2026-03-10T00:10");
            work.timer(child, "placement-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo()).containsExactly("iro");
            visit("2026-03-10");
            assertThat(work.processes(child)).containsExactly(JOURNEY);
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-21"));
        }

        @ParameterizedTest
        @CsvSource({ "2026-12-18, 2026-12-25", "2026-03-25, 2026-04-01", "2026-10-20, 2026-10-27",
                "2028-02-22, 2028-02-29" })
        void is_counted_in_days_over_Christmas_clock_changes_and_29_February(String placed, String last) {
            work.at(placed + "T20:00");
            inCare(child, became(placed, "V2", "U6", "PR1"));
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf(last));
        }

        @Test
        void is_three_months_after_a_year_in_a_home_that_is_to_last_until_18() {
            fostered();
            review("2026-03-20", "2026-06-01");
            work.at("2026-06-01T12:00");
            answer("iro", REVIEW, but(reviewed("2026-06-01", "2026-11-30"), "untilEighteen", true));
            visit("2027-03-01");
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2027-04-12"));
            visit("2027-03-02");
            assertThat(work.clocks(child)).contains("looked-after-visit-3mo").doesNotContain("looked-after-visit-6wk");
            assertThat(due(child, "looked-after-visit-3mo")).isEqualTo(AtWork.endOf("2027-06-02"));
        }

        @Test
        void is_six_weeks_again_as_soon_as_a_review_finds_that_the_home_is_not_to_last() {
            fostered();
            review("2026-03-20", "2026-06-01");
            visit("2027-03-02");
            work.at("2027-03-03T12:00");
            answer("iro", REVIEW, but(reviewed("2027-03-03", "2027-08-30"), "untilEighteen", true));
            assertThat(due(child, "looked-after-visit-3mo")).isEqualTo(AtWork.endOf("2027-06-02"));
            review("2027-03-20", "2027-08-30");
            assertThat(work.clocks(child)).doesNotContain("looked-after-visit-3mo");
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2027-04-13"));
        }

        @Test
        void at_home_under_an_interim_order_is_a_week_until_the_first_review_and_then_four() {
            inCare(child, became("2026-03-02", "C1", "P1", "PR0"));
            visit("2026-03-06");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-03-13"));
            review("2026-03-11", "2026-06-11");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-04-03"));
            assertThat(work.task(child, VISIT).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-03")));
            visit("2026-04-01");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-04-29"));
        }

        @Test
        void at_home_before_the_assessment_is_a_week_until_the_first_review_and_then_six() {
            handedOver(child, became("2026-03-02", "C2", "P1", "PR0"));
            answer("team-manager", "accept-looked-after-child", acceptedAs("IMMEDIATE_REG_19"));
            visit("2026-03-06");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-03-13"));
            review("2026-03-11", "2026-06-11");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-04-17"));
        }

        @Test
        void that_is_over_stays_over_when_the_first_review_makes_visits_rarer() {
            inCare(child, became("2026-03-02", "C1", "P1", "PR0"));
            review("2026-03-11", "2026-06-11");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-03-09"));
        }

    }

    @Nested
    class A_review {

        @Test
        void is_followed_after_three_months_and_then_every_six() {
            fostered();
            review("2026-03-20", "2026-06-01");
            assertThat(work.clocks(child)).contains("looked-after-review-second")
                .doesNotContain("looked-after-review-first");
            assertThat(due(child, "looked-after-review-second")).isEqualTo(AtWork.endOf("2026-06-20"));
            review("2026-05-31", "2026-11-30");
            assertThat(due(child, "looked-after-review-next")).isEqualTo(AtWork.endOf("2026-11-30"));
            review("2026-08-31", "2027-02-28");
            assertThat(due(child, "looked-after-review-next")).isEqualTo(AtWork.endOf("2027-02-28"));
            assertThat(work.open(child)).containsOnlyOnce(REVIEW);
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-30T23:59, false", "2026-03-31T00:00, true" })
        void is_late_after_20_working_days(String at, boolean escalated) {
            fostered();
            visit("2026-03-05");
            work.at(at);
            work.timer(child, "care-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child).stream().anyMatch((told) -> told.raisedTo().equals("iro-manager")))
                .isEqualTo(escalated);
        }

        @Test
        void over_Christmas_has_days_that_do_not_count() {
            work.at("2026-12-14T10:00");
            inCare(child, became("2026-12-14", "V2", "U6", "PR1"));
            assertThat(due(child, "looked-after-review-first")).isEqualTo(AtWork.endOf("2027-01-14"));
        }

        @Test
        void that_asks_for_a_changed_plan_brings_it_back_to_the_worker_while_the_next_review_waits() {
            fostered();
            answer("social-worker", PLAN, planned("2026-03-02"));
            answer("social-worker", GIVE, planGiven("2026-03-02"));
            work.at("2026-03-20T12:00");
            answer("iro", REVIEW, but(reviewed("2026-03-20", "2026-06-01"), "planMeetsNeeds", false, "whatMustChange",
                    "More family time"));
            assertThat(work.open(child)).contains(REVIEW, PLAN);
            answer("social-worker", PLAN, planned("2026-03-20"));
            assertThat(work.open(child)).contains(REVIEW).containsOnlyOnce(GIVE).doesNotContain(PLAN);
            assertThat(work.chronology(child)).anyMatch((line) -> line.startsWith("The care plan was changed on"));
        }

        @Test
        void says_in_words_how_the_child_took_part() {
            fostered();
            review("2026-03-20", "2026-06-01");
            assertThat(work.chronology(child)).contains("Review of the child's care on Fri 20 Mar 2026. How the child "
                    + "took part: Attends and speaks for self (PN1). The child is settled.");
        }

        @Test
        void says_what_is_planned_for_good_from_the_second_on() {
            fostered();
            work.at("2026-03-20T12:00");
            answer("iro", REVIEW, without(reviewed("2026-03-20", "2026-06-01"), "permanencePlan"));
            work.at("2026-06-01T12:00");
            refused("iro", REVIEW, without(reviewed("2026-06-01", "2026-11-30"), "permanencePlan"),
                    "From the second review on there is a plan for permanence");
        }

        @ParameterizedTest
        @CsvSource({ "PN2, ADVOCATE, true", "PN3, OBSERVED_NONVERBAL, true", "PN4, DECLINED, true",
                "PN5, ADVOCATE, false", "PN6, WRITTEN, false" })
        void keeps_how_the_child_took_part(String participation, VoiceMethod method, boolean there) {
            fostered();
            work.at("2026-03-20T12:00");
            answer("iro", REVIEW, but(reviewed("2026-03-20", "2026-06-01"), "participation", participation, "attended",
                    there ? codes("CHILD", "CARER") : codes("CARER")));
            assertThat(voices.all(child).get(0).voice()).satisfies((voice) -> {
                assertThat(voice.participation()).isEqualTo(participation);
                assertThat(voice.method()).isEqualTo(method);
                assertThat(voice.childSeen()).isEqualTo(there);
            });
        }

        @Test
        void without_the_childs_views_says_why() {
            fostered();
            work.at("2026-03-20T12:00");
            var without = without(
                    but(reviewed("2026-03-20", "2026-06-01"), "participation", "PN7", "attended", codes("CARER")),
                    "childsWords", "whatChildWants");
            refused("iro", REVIEW, without, "\"Why were the child's views not there?\": answer this question.");
            answer("iro", REVIEW, but(without, "whyNotHeard", "He was in hospital"));
            assertThat(voices.all(child).get(0).voice().notObtainedReason()).isEqualTo("He was in hospital");
        }

        @Test
        void of_a_child_under_4_has_a_code_of_its_own_until_the_birthday() {
            var little = born("2022-03-20");
            inCare(little, became("2026-03-02", "C1", "U6", "PR1"));
            work.at("2026-03-20T12:00");
            var held = but(reviewed("2026-03-19", "2026-06-01"), "participation", "PN0", "attended", codes("CARER"));
            assertThatRefused(little, reviewed("2026-03-19", "2026-06-01"), "This child is under 4");
            assertThatRefused(little, but(held, "heldOn", "2026-03-20"), "PN0 is for a child under 4");
            answer("iro", little, REVIEW, held);
            assertThat(voices.all(little).get(0).voice().participation()).isEqualTo("PN0");
        }

        private void assertThatRefused(CaseReference child, Map<String, Object> answers, String sentence) {
            assertThatThrownBy(() -> answer("iro", child, REVIEW, answers)).hasMessageContaining(sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldOn            | 2026-03-21 | is in the future
                heldOn            | 2026-03-01 | The child became looked after on Mon 2 Mar 2026
                participation     | PN5        | say different things about whether the child was there
                participation     | PN8        | "PN8" is not a code
                permanencePlan    | NOWHERE    | "NOWHERE" is not a code
                iroSpokeOn        | ''         | "Why did you not speak to the child?": answer this question.
                iroSpokeOn        | 2026-03-21 | is in the future
                nextReviewOn      | 2026-06-21 | at the latest
                nextReviewOn      | 2026-03-20 | at the latest
                howUsedInDecision | ''         | "How did that count in the decisions?": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            fostered();
            work.at("2026-03-20T12:00");
            refused("iro", REVIEW, but(reviewed("2026-03-20", "2026-06-01"), field, answer), sentence);
        }

        @Test
        void does_not_decide_for_a_day_that_has_passed() {
            fostered();
            work.at("2026-03-20T12:00");
            refused("iro", REVIEW,
                    but(reviewed("2026-03-20", "2026-06-01"), "decisions",
                            rows("{\"action\":\"Ask\",\"owner\":\"Kit\",\"due\":\"2026-03-19\"}")),
                    "A decision is due on the day of the review or later");
        }

        @Test
        void is_not_before_the_last_one() {
            fostered();
            review("2026-03-20", "2026-06-01");
            refused("iro", REVIEW, reviewed("2026-03-19", "2026-06-01"), "The last review was held on Fri 20 Mar 2026");
        }

    }

    @Nested
    class The_care_plan {

        @Test
        void is_prepared_within_ten_working_days() {
            fostered();
            work.at("2026-03-13T12:00");
            answer("social-worker", PLAN, planned("2026-03-13"));
            assertThat(work.clocks(child)).doesNotContain("looked-after-care-plan-10wd");
            assertThat(work.open(child)).contains(GIVE).doesNotContain(PLAN);
            assertThat(work.chronology(child))
                .contains("The care plan was prepared on Fri 13 Mar 2026: A lasting home.");
        }

        @Test
        void is_filed_as_the_childs_own_page_and_given_to_the_child() {
            fostered();
            answer("social-worker", PLAN, planned("2026-03-02"));
            var page = documents.latest(myCarePlan, child, Subject.NONE).orElseThrow();
            assertThat(documents.html(page.id())).contains("Hello Blossom", "I want to stay",
                    "You live with Fern. We help you see mum on Sundays.", "Kit Social-Worker", "30 March 2026");
            work.at("2026-03-04T12:00");
            refused("social-worker", GIVE, planGiven("2026-03-05"), "is in the future");
            refused("social-worker", GIVE, planGiven("2026-03-01"), "The plan is of Mon 2 Mar 2026");
            answer("social-worker", GIVE, planGiven("2026-03-03"));
            assertThat(documents.latest(myCarePlan, child, Subject.NONE).orElseThrow().state())
                .isEqualTo(DocumentState.DELIVERED);
            assertThat(work.passed(child, JOURNEY)).contains("plan-prepared");
            assertThat(voices.all(child).get(0).voice().words()).isEqualTo("That is right");
        }

        @Test
        void may_be_kept_for_later_for_a_reason() {
            fostered();
            answer("social-worker", PLAN, planned("2026-03-02"));
            refused("social-worker", GIVE, answers("given", false), "\"Why not?\": answer this question.");
            answer("social-worker", GIVE, answers("given", false, "whyNot", "She asks for it next week"));
            assertThat(work.chronology(child)).last()
                .isEqualTo("The child was not given their care plan: She asks for it next week.");
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-16T23:59, false", "2026-03-17T00:00, true" })
        void is_late_after_that(String at, boolean escalated) {
            fostered();
            visit("2026-03-05");
            work.at(at);
            work.timer(child, "care-time");
            work.goOn(child);
            assertThat(work.clock(child, "looked-after-care-plan-10wd").breachedAt() != null).isEqualTo(escalated);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                preparedOn     | 2026-03-03 | is in the future
                permanencePlan | NOWHERE    | "NOWHERE" is not a code
                parentsAgree   | NO         | "What do the parents say, or why not?": answer this question.
                inChildsWords  | ''         | "The plan as the child reads it": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            fostered();
            Object given = "false".equals(answer) ? Boolean.FALSE : answer;
            refused("social-worker", PLAN, but(planned("2026-03-02"), field, given), sentence);
        }

    }

    @Nested
    class Health {

        @Test
        void is_assessed_by_a_doctor_first_and_a_year_later_again() {
            fostered();
            work.at("2026-03-20T12:00");
            refused("social-worker", HEALTH, healthy("2026-03-20", "NURSE"),
                    "The first assessment is made by a doctor");
            answer("social-worker", HEALTH, healthy("2026-03-20", "DOCTOR"));
            assertThat(due(child, "looked-after-health-assessment")).isEqualTo(AtWork.endOf("2027-03-20"));
            assertThat(work.open(child)).containsOnlyOnce(HEALTH);
            work.at("2027-03-01T12:00");
            answer("social-worker", HEALTH, healthy("2027-03-01", "NURSE"));
            assertThat(due(child, "looked-after-health-assessment")).isEqualTo(AtWork.endOf("2028-03-01"));
        }

        @ParameterizedTest
        @CsvSource({ "2021-03-21, 2026-09-20", "2021-03-20, 2027-03-20", "2024-01-01, 2026-09-20" })
        void of_a_child_under_5_is_assessed_every_six_months(String born, String next) {
            var little = born(born);
            inCare(little, became("2026-03-02", "C1", "U6", "PR1"));
            work.at("2026-03-20T12:00");
            answer("social-worker", little, HEALTH, healthy("2026-03-20", "DOCTOR"));
            assertThat(due(little, "looked-after-health-assessment")).isEqualTo(AtWork.endOf(next));
        }

        @Test
        void that_was_not_assessed_yet_keeps_the_reason_and_the_time_runs_on() {
            fostered();
            refused("social-worker", HEALTH, answers("result", "NOT_YET"), "\"Why not?\": answer this question.");
            answer("social-worker", HEALTH, answers("result", "NOT_YET", "whyNot", "The doctor is ill"));
            assertThat(work.clock(child, "looked-after-health-assessment").reasonForDelay())
                .isEqualTo("The doctor is ill");
            assertThat(due(child, "looked-after-health-assessment")).isEqualTo(AtWork.endOf("2026-03-30"));
            assertThat(work.open(child)).containsOnlyOnce(HEALTH);
        }

        @Test
        void can_be_declined_by_a_child_who_understands_and_is_offered_again() {
            fostered();
            answer("social-worker", HEALTH, answers("result", "DECLINED", "whyNot", "I saw my doctor in January"));
            assertThat(due(child, "looked-after-health-assessment")).isEqualTo(AtWork.endOf("2027-03-02"));
            assertThat(work.chronology(child)).last().asString().contains("did not want it");
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-03, is in the future", "2025-12-01, is too old" })
        void is_refused_with_a_day_that_cannot_be(String on, String sentence) {
            fostered();
            refused("social-worker", HEALTH, healthy(on, "DOCTOR"), sentence);
        }

    }

    @Nested
    class Education {

        @Test
        void is_planned_again_before_the_next_term_ends() {
            fostered();
            work.at("2026-03-12T12:00");
            answer("virtual-school", EDUCATION, learning("2026-03-12", "2026-07-17"));
            assertThat(due(child, "looked-after-pep")).isEqualTo(AtWork.endOf("2026-07-17"));
            work.at("2026-07-10T12:00");
            answer("virtual-school", EDUCATION, learning("2026-07-10", "2026-12-18"));
            assertThat(due(child, "looked-after-pep")).isEqualTo(AtWork.endOf("2026-12-18"));
            assertThat(work.open(child)).containsOnlyOnce(EDUCATION);
        }

        @Test
        void that_is_not_planned_yet_keeps_the_reason_and_the_time_runs_on() {
            fostered();
            answer("virtual-school", EDUCATION, answers("result", "NOT_YET", "whyNot", "No school place yet"));
            assertThat(work.clock(child, "looked-after-pep").reasonForDelay()).isEqualTo("No school place yet");
            assertThat(due(child, "looked-after-pep")).isEqualTo(AtWork.endOf("2026-03-16"));
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-02, 2026-03-02, The next term ends after the plan was agreed",
                "2026-03-02, 2026-12-01, within 8 months", "2026-03-03, 2026-07-17, is in the future",
                "2026-03-01, 2026-07-17, has been looked after since" })
        void is_refused_with_days_that_cannot_be(String on, String termEnds, String sentence) {
            fostered();
            refused("virtual-school", EDUCATION, learning(on, termEnds), sentence);
        }

        @Test
        void says_what_the_child_wants_to_reach() {
            fostered();
            refused("virtual-school", EDUCATION, without(learning("2026-03-02", "2026-07-17"), "targets"),
                    "\"What does the child want to reach?\": answer this question.");
        }

    }

    @Nested
    class A_child_at_home_on_an_order {

        private static final String PARENTS = "reassess-placement-with-parents";

        private void atHome() {
            inCare(child, became("2026-03-02", "C2", "P1", "PR0"));
        }

        @Test
        void is_assessed_anew_every_six_months_by_a_task_and_a_clock_of_its_own() {
            atHome();
            assertThat(work.task(child, PARENTS).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-09-02")));
            work.at("2026-08-31T12:00");
            answer("social-worker", PARENTS, parentsAssessed("2026-08-31"));
            assertThat(due(child, "looked-after-parents-reassessment")).isEqualTo(AtWork.endOf("2027-02-28"));
            assertThat(work.open(child)).containsOnlyOnce(PARENTS);
        }

        @ParameterizedTest
        @CsvSource({ "2026-09-02T23:59, false", "2026-09-03T00:00, true" })
        void is_escalated_when_the_assessment_is_late(String at, boolean escalated) {
            atHome();
            visit("2026-08-31");
            work.at(at);
            work.timer(child, "placement-time");
            work.goOn(child);
            assertThat(work.clock(child, "looked-after-parents-reassessment").breachedAt() != null)
                .isEqualTo(escalated);
        }

        @Test
        void may_not_need_the_order_any_more() {
            atHome();
            work.at("2026-08-31T12:00");
            answer("social-worker", PARENTS, but(parentsAssessed("2026-08-31"), "recommendation", "ORDER_NOT_NEEDED"));
            assertThat(work.passed(child, JOURNEY)).contains("parents-gateway");
            assertThat(work.open(child)).contains(PARENTS);
        }

        @Test
        void may_not_be_safe() {
            atHome();
            work.at("2026-08-31T12:00");
            answer("social-worker", PARENTS, but(parentsAssessed("2026-08-31"), "recommendation", "NOT_SAFE"));
            assertThat(work.passed(child, JOURNEY)).contains("parents-strategy");
            assertThat(work.open(child)).contains(PARENTS);
        }

        @Test
        void is_not_assessed_for_a_day_before_home_or_in_the_future() {
            atHome();
            refused("social-worker", PARENTS, parentsAssessed("2026-03-03"), "is in the future");
            refused("social-worker", PARENTS, parentsAssessed("2026-03-01"), "has lived there since Mon 2 Mar 2026");
        }

    }

    @Nested
    class Short_breaks {

        @Test
        void ask_for_visits_a_plan_and_reviews_in_months() {
            inCare(child, became("2026-03-02", "V3", "U6", "PR1"));
            assertThat(work.open(child)).containsExactly(REVIEW, PLAN, VISIT);
            assertThat(work.passed(child, JOURNEY)).contains("short-breaks-only");
            visit("2026-04-02");
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-10-02"));
            work.at("2026-05-20T12:00");
            answer("iro", REVIEW, reviewed("2026-05-20", "2026-11-20"));
            assertThat(due(child, "looked-after-review-next")).isEqualTo(AtWork.endOf("2026-11-20"));
        }

        @Test
        void that_become_care_in_full_ask_for_everything_from_that_day() {
            inCare(child, became("2026-03-02", "V3", "U6", "PR1"));
            work.at("2026-04-20T12:00");
            start("social-worker", "record-care-change", but(CareAnswers.change(child.value(), "LEGAL_STATUS"),
                    "changedOn", "2026-04-20", "legalStatus", "V2"));
            assertThat(work.passed(child, JOURNEY)).contains("full-care-began");
            assertThat(work.open(child)).containsExactly(EDUCATION, HEALTH, REVIEW, PLAN, VISIT);
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-04-27"));
            assertThat(due(child, "looked-after-review-first")).isEqualTo(AtWork.endOf("2026-05-19"));
            assertThat(due(child, "looked-after-health-assessment")).isEqualTo(AtWork.endOf("2026-05-19"));
            assertThat(children.episodes(child)).extracting(CareEpisode::reasonNewEpisode).containsExactly("S", "L");
        }

        @Test
        void that_become_care_in_full_leave_a_plan_that_has_to_change_to_be_changed() {
            inCare(child, became("2026-03-02", "V3", "U6", "PR1"));
            answer("social-worker", PLAN, planned("2026-03-02"));
            answer("social-worker", GIVE, planGiven("2026-03-02"));
            work.at("2026-04-20T12:00");
            answer("iro", REVIEW, but(reviewed("2026-04-20", "2026-06-01"), "planMeetsNeeds", false, "whatMustChange",
                    "More family time"));
            start("social-worker", "record-care-change", but(CareAnswers.change(child.value(), "LEGAL_STATUS"),
                    "changedOn", "2026-04-20", "legalStatus", "V2"));
            assertThat(work.open(child)).containsOnlyOnce(PLAN);
        }

    }

}
