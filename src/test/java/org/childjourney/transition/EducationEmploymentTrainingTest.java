package org.childjourney.transition;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.transition.TransitionAnswers.barriers;
import static org.childjourney.transition.TransitionAnswers.contact;
import static org.childjourney.transition.TransitionAnswers.lasted;
import static org.childjourney.transition.TransitionAnswers.news;
import static org.childjourney.transition.TransitionAnswers.panel;
import static org.childjourney.transition.TransitionAnswers.step;
import static org.childjourney.transition.TransitionAnswers.stepReviewed;

/** Paragraph 44 of the inspection. */
class EducationEmploymentTrainingTest extends TransitionTest {

    private void without(String on, String code) {
        answer(ADVISER, "keep-in-touch", contact(on, code));
    }

    private void withAStep(String on, String dueOn) {
        answer(ADVISER, "understand-barriers", barriers(on));
        answer(ADVISER, "plan-next-step", step(dueOn));
    }

    @Nested
    class Being_without {

        @ParameterizedTest
        @ValueSource(strings = { "G4", "G5", "G6" })
        void is_noticed_at_once_when_it_is_recorded_whatever_the_reason(String code) {
            turnedEighteen();
            without("2028-05-15", code);
            assertThat(work.open(youngPerson)).contains("understand-barriers", "support-from-virtual-school");
            assertThat(due(TransitionClocks.UNDERSTAND)).isEqualTo(endOf("2028-05-22"));
            assertThat(due(TransitionClocks.STEP)).isEqualTo(endOf("2028-05-30"));
        }

        @Test
        void is_noticed_once_however_often_it_is_recorded() {
            turnedEighteen();
            without("2028-05-15", "G5");
            without("2028-05-15", "G4");
            nightNotices();
            assertThat(work.open(youngPerson)).containsOnlyOnce("understand-barriers");
        }

        @Test
        void is_noticed_in_the_night_after_eight_weeks_of_not_knowing_and_not_before_16() {
            begun();
            work.at("2026-05-13T23:00");
            nightNotices();
            assertThat(work.processes(youngPerson)).containsExactly(JOURNEY);
            work.at("2026-05-14T00:05");
            nightNotices();
            assertThat(work.processes(youngPerson)).containsExactly(EET, JOURNEY);
            assertThat(work.chronology(youngPerson)).last().asString().contains("not known for 8 weeks");
            assertThat(work.open(youngPerson)).contains("understand-barriers")
                .doesNotContain("support-from-virtual-school");
        }

        @Test
        void is_noticed_when_a_review_of_the_plan_records_it() {
            turnedEighteen();
            answer(ADVISER, "review-pathway-plan", TransitionAnswers.reviewed("2028-05-15", "G5"));
            assertThat(work.processes(youngPerson)).containsExactly(EET, JOURNEY);
        }

        @Test
        void is_not_education_or_work() {
            turnedEighteen();
            without("2028-05-15", "F2");
            nightNotices();
            assertThat(work.processes(youngPerson)).containsExactly(JOURNEY);
        }

    }

    @Nested
    class A_step {

        @Test
        void is_close_enough_to_be_taken_and_reviewed_in_four_weeks() {
            turnedEighteen();
            without("2028-05-15", "G5");
            answer(ADVISER, "understand-barriers", barriers("2028-05-15"));
            refused(ADVISER, "plan-next-step", step("2028-07-11"), "A next step is one that can be taken soon");
            refused(ADVISER, "plan-next-step", step("2028-05-14"), "A next step is one that can be taken soon");
            answer("eet-lead", "plan-next-step", step("2028-07-10"));
            assertThat(due(TransitionClocks.STEP_REVIEW)).isEqualTo(endOf("2028-06-12"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.UNDERSTAND, TransitionClocks.STEP);
        }

        @ParameterizedTest(name = "{0}, then {1}: panel {2}")
        @CsvSource({ "NOT_DONE, NOT_DONE, true", "NOT_DONE, PARTLY, false", "PARTLY, NOT_DONE, false",
                "CHANGED, CHANGED, false" })
        void not_done_twice_in_a_row_brings_a_panel(String first, String second, boolean panel) {
            turnedEighteen();
            without("2028-05-15", "G5");
            withAStep("2028-05-15", "2028-05-20");
            answer(ADVISER, "review-step", stepReviewed("2028-05-15", first, "G5", "2028-05-15"));
            answer(ADVISER, "plan-next-step", step("2028-05-20"));
            answer(ADVISER, "review-step", stepReviewed("2028-05-15", second, "G5", "2028-05-15"));
            assertThat(work.open(youngPerson).contains("hold-eet-panel")).isEqualTo(panel);
            assertThat(work.clocks(youngPerson).contains(TransitionClocks.PANEL)).isEqualTo(panel);
        }

        @Test
        void after_a_panel_has_two_new_chances() {
            turnedEighteen();
            without("2028-05-15", "G5");
            withAStep("2028-05-15", "2028-05-20");
            answer(ADVISER, "review-step", stepReviewed("2028-05-15", "NOT_DONE", "G5", "2028-05-15"));
            answer(ADVISER, "plan-next-step", step("2028-05-20"));
            answer(ADVISER, "review-step", stepReviewed("2028-05-15", "NOT_DONE", "G5", "2028-05-15"));
            work.at("2028-05-22T10:00");
            answer("head-of-service", "hold-eet-panel", panel("2028-05-22", "UNDERSTAND_AGAIN"));
            withAStep("2028-05-22", "2028-05-25");
            answer(ADVISER, "review-step", stepReviewed("2028-05-22", "NOT_DONE", "G5", "2028-05-15"));
            assertThat(work.open(youngPerson)).contains("plan-next-step").doesNotContain("hold-eet-panel");
        }

    }

    @Nested
    class Weeks {

        @Test
        void climb_at_12_26_and_52() {
            turnedEighteen();
            without("2028-05-15", "G5");
            assertThat(due(TransitionClocks.WEEKS_12)).isEqualTo(endOf("2028-08-07"));
            assertThat(due(TransitionClocks.WEEKS_26)).isEqualTo(endOf("2028-11-13"));
            assertThat(due(TransitionClocks.WEEKS_52)).isEqualTo(endOf("2029-05-14"));
            work.at("2028-08-08T00:05");
            work.timer(youngPerson, "way-time");
            work.goOn(youngPerson);
            assertThat(work.processes(youngPerson)).contains("escalate-breach");
        }

        @Test
        void count_on_where_work_did_not_last() {
            turnedEighteen();
            without("2028-05-15", "G5");
            withAStep("2028-05-15", "2028-05-20");
            work.at("2028-06-05T10:00");
            answer(ADVISER, "review-step", stepReviewed("2028-06-05", "DONE", "F5", "2028-06-05"));
            assertThat(work.clocks(youngPerson)).doesNotContainAnyElementsOf(TransitionClocks.WEEKS);
            work.at("2028-07-03T10:00");
            report(but(news(youngPerson, "ACTIVITY", "2028-07-03"), "activity", "G5"));
            assertThat(work.open(youngPerson)).contains("understand-barriers").doesNotContain("confirm-sustained");
            assertThat(due(TransitionClocks.WEEKS_12)).isEqualTo(endOf("2028-09-04"));
            assertThat(due(TransitionClocks.UNDERSTAND)).isEqualTo(endOf("2028-07-10"));
            assertThat(work.chronology(youngPerson))
                .contains("Without education or work again since Mon 3 Jul 2028. The 21 days before still count.");
        }

        @Test
        void that_have_passed_a_threshold_do_not_pass_it_again() {
            turnedEighteen();
            without("2028-05-15", "G5");
            withAStep("2028-05-15", "2028-05-20");
            work.at("2028-08-14T10:00");
            answer(ADVISER, "review-step", stepReviewed("2028-08-14", "DONE", "F5", "2028-08-14"));
            work.at("2028-08-21T10:00");
            report(but(news(youngPerson, "ACTIVITY", "2028-08-21"), "activity", "G4"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.WEEKS_12);
            assertThat(due(TransitionClocks.WEEKS_26)).isEqualTo(endOf("2028-11-20"));
        }

    }

    @Nested
    class Thirteen_weeks {

        private void working() {
            turnedEighteen();
            without("2028-05-15", "G5");
            withAStep("2028-05-15", "2028-05-20");
            answer(ADVISER, "review-step", stepReviewed("2028-05-15", "DONE", "P4", "2028-05-15"));
            work.at("2028-08-13T10:00");
            timer("thirteen-weeks-over");
        }

        @Test
        void are_not_over_a_day_before() {
            working();
            refused(ADVISER, "confirm-sustained", lasted("2028-08-13"), "13 weeks are over on Mon 14 Aug 2028.");
            work.at("2028-08-14T10:00");
            answer(ADVISER, "confirm-sustained", lasted("2028-08-14"));
            assertThat(work.processes(youngPerson)).containsExactly(JOURNEY);
            assertThat(work.passed(youngPerson, EET)).contains("exit-sustained");
        }

        @Test
        void begin_also_with_work_that_a_contact_shows_and_no_step_brought() {
            turnedEighteen();
            without("2028-05-15", "G5");
            answer(ADVISER, "understand-barriers", barriers("2028-05-15"));
            work.at("2028-05-29T10:00");
            answer(ADVISER, "keep-in-touch", contact("2028-05-29", "F5"));
            work.goOn(youngPerson);
            assertThat(work.open(youngPerson)).doesNotContain("plan-next-step", "support-from-virtual-school");
            assertThat(clocks(youngPerson)).doesNotContainAnyElementsOf(TransitionClocks.WEEKS)
                .doesNotContain(TransitionClocks.STEP);
            assertThat(work.chronology(youngPerson))
                .contains("They have begun to learn or work (F5) on Mon 29 May 2028, after 14 days without. It is over "
                        + "when 13 weeks have lasted.");
            work.at("2028-08-28T10:00");
            timer("thirteen-weeks-over");
            answer(ADVISER, "confirm-sustained", lasted("2028-08-28"));
            assertThat(work.processes(youngPerson)).containsExactly(JOURNEY);
        }

        @Test
        void close_the_step_that_they_overtook() {
            turnedEighteen();
            without("2028-05-15", "G5");
            withAStep("2028-05-15", "2028-06-05");
            work.at("2028-05-29T10:00");
            answer(ADVISER, "keep-in-touch", contact("2028-05-29", "F5"));
            work.goOn(youngPerson);
            var time = education.times(youngPerson).get(0);
            assertThat(education.steps(time)).singleElement().satisfies((step) -> {
                assertThat(step.outcome()).isEqualTo(StepOutcome.CHANGED);
                assertThat(step.ledTo()).isEqualTo("F5");
            });
        }

        @Test
        void that_broke_off_go_back_with_everything_that_was_learned() {
            working();
            refused(ADVISER, "confirm-sustained", answers("asOf", "2028-08-13", "result", "BROKE", "endedOn",
                    "2028-08-01", "activity", "F5", "youngPersonsWords", "They let me go"),
                    "The two answers contradict each other.");
            answer(ADVISER, "confirm-sustained", answers("asOf", "2028-08-13", "result", "BROKE", "endedOn",
                    "2028-08-01", "activity", "G5", "youngPersonsWords", "They let me go"));
            assertThat(work.open(youngPerson)).contains("understand-barriers");
            assertThat(due(TransitionClocks.WEEKS_12)).isEqualTo(endOf("2028-10-24"));
        }

    }

}
