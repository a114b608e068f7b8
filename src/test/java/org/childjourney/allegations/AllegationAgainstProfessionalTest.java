package org.childjourney.allegations;

import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.BeforeEach;
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
import static org.childjourney.AtWork.without;

@JourneyTest
class AllegationAgainstProfessionalTest {

    private static final String PROCESS = "allegation-against-professional";

    private static final String CLOCK = "referral-lado-1wd";

    private static final Map<String, Object> TOLD = answers("consultedAt", "2026-03-03T10:00", "adultName",
            "Basil Coachly", "role", "Swimming coach", "employer", "Invented Leisure", "allegation", "Grabbed a child",
            "criteria", codes("HARMED_CHILD", "UNSUITABLE"), "otherChildren", "The Tuesday group", "childAtRisk", false,
            "decision", "EMPLOYER_INVESTIGATION", "advice", "Suspend meanwhile", "rationale", "It may be so",
            "nextReviewOn", "2026-03-17");

    private static final Map<String, Object> SUBSTANTIATED = answers("reviewedOn", "2026-03-03", "outcome",
            "SUBSTANTIATED", "rationale", "Two people saw it", "barringReferral", "MADE", "employmentOutcome",
            "Dismissed", "childAndFamilyTold", true);

    @Autowired
    private AtWork work;

    @Autowired
    private Deadlines deadlines;

    private CaseReference child;

    private int linesBefore;

    @BeforeEach
    void anAllegationBecomesKnown() {
        this.work.at("2026-03-02T15:00");
        this.child = this.work.child();
        this.linesBefore = this.work.chronology(this.child).size();
        this.work.begin(this.child, "allegation-against-professional");
        this.work.at("2026-03-03T11:00");
    }

    private void consult(Object... keysAndValues) {
        this.work.answer("lado", this.child, "consult-lado", but(TOLD, keysAndValues));
    }

    @Nested
    class The_designated_officer {

        @Test
        void is_told_within_one_working_day() {
            var task = work.task(child, "consult-lado");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-03")));
            assertThat(work.groups(task)).containsExactly("head-of-service", "lado");
            consult();
            assertThat(work.clock(child, CLOCK).stoppedAt()).isEqualTo(AtWork.moment("2026-03-03T10:00"));
            assertThat(work.task(child, "record-lado-outcome").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-17")));
        }

        @ParameterizedTest
        @ValueSource(strings = { "social-worker", "team-manager", "mash-manager", "service-manager" })
        void and_the_head_of_service_alone_can_answer(String other) {
            assertThatThrownBy(() -> work.answer(other, child, "consult-lado", TOLD))
                .isInstanceOf(RuntimeException.class);
            assertThat(work.open(child)).containsExactly("consult-lado");
        }

        @Test
        void who_is_told_late_is_warned_and_then_it_is_escalated_to_the_head_of_service() {
            assertThat(work.clock(child, CLOCK).warnAt()).isEqualTo(AtWork.moment("2026-03-03T09:00"));
            work.timer(child, "consult-lado-time");
            assertThat(work.clock(child, CLOCK).warnedAt()).isNotNull();
            assertThat(deadlines.escalations(child)).isEmpty();

            work.at("2026-03-04T00:10");
            work.timer(child, "consult-lado-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("head-of-service");
            assertThat(work.processes(child)).contains("escalate-allegation-breach").doesNotContain("escalate-breach");
        }

        @Test
        void can_advise_no_further_action() {
            work.answer("head-of-service", child, "consult-lado",
                    without(but(TOLD, "decision", "NO_FURTHER"), "nextReviewOn", "criteria"));
            assertThat(work.passed(child, PROCESS)).endsWith("no-further-action");
        }

        @Test
        void can_advise_the_employer() {
            work.answer("lado", child, "consult-lado", without(but(TOLD, "decision", "ADVICE"), "nextReviewOn"));
            assertThat(work.passed(child, PROCESS)).endsWith("advice-given");
        }

        @Test
        void asks_for_a_strategy_discussion_when_a_child_is_at_risk_and_goes_on() {
            consult("childAtRisk", true, "decision", "POLICE_INVESTIGATION");
            assertThat(work.open(child)).containsExactly("accept-strategy-request", "record-lado-outcome");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                consultedAt  | 2026-03-04T10:00 | is in the future
                nextReviewOn | 2026-03-01       | The next review lies ahead
                nextReviewOn | ''               | "When will it be looked at again?": answer this question.
                allegation   | ''               | "What is alleged?": answer this question.
                """)
        void is_told_with_a_sentence_what_cannot_be(String field, String answer, String sentence) {
            assertThatThrownBy(() -> consult(field, answer)).hasMessageContaining(sentence);
            assertThat(work.open(child)).containsExactly("consult-lado");
        }

    }

    @Nested
    class The_outcome {

        @Test
        void is_looked_at_again_until_it_is_concluded() {
            consult();
            work.answer("lado", child, "record-lado-outcome", answers("reviewedOn", "2026-03-03", "outcome",
                    "CONTINUES", "rationale", "The police need time", "nextReviewOn", "2026-04-01"));
            assertThat(work.task(child, "record-lado-outcome").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-01")));
            work.answer("lado", child, "record-lado-outcome", SUBSTANTIATED);
            assertThat(work.passed(child, PROCESS)).containsSubsequence("open-allegation", "consult-lado",
                    "record-lado-consultation", "record-lado-outcome", "record-allegation-outcome",
                    "record-lado-outcome", "record-allegation-outcome", "allegation-ended");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                reviewedOn         | 2026-03-04 | is in the future
                outcome            | CONTINUES  | "When will it be looked at again?": answer this question.
                barringReferral    | ''         | "Was a referral made to the Disclosure and Barring Service?": answer
                childAndFamilyTold | false      | "Why not?": answer this question.
                """)
        void is_refused_with_a_sentence_when_it_cannot_be(String field, String answer, String sentence) {
            consult();
            Object given = "false".equals(answer) ? Boolean.FALSE : answer;
            assertThatThrownBy(
                    () -> work.answer("lado", child, "record-lado-outcome", but(SUBSTANTIATED, field, given)))
                .hasMessageContaining(sentence);
            assertThat(work.open(child)).containsExactly("record-lado-outcome");
        }

    }

    @Test
    void nothing_of_it_is_in_the_childs_chronology() {
        consult();
        this.work.answer("lado", this.child, "record-lado-outcome", SUBSTANTIATED);
        assertThat(this.work.chronology(this.child)).hasSize(this.linesBefore);
    }

    @Test
    void it_goes_on_when_the_child_moves_away_turns_18_or_dies_because_of_other_children() {
        assertThat(this.work.tell(this.child, "child-died")).isZero();
        assertThat(this.work.tell(this.child, "responsibility-transferred")).isZero();
        assertThat(this.work.tell(this.child, "child-turned-18")).isZero();
        assertThat(this.work.open(this.child)).containsExactly("consult-lado");
    }

    @Test
    void a_second_allegation_keeps_a_clock_of_its_own_when_the_first_is_told() {
        this.work.begin(this.child, "allegation-against-professional");
        var first = this.work.tasks(this.child).get(0);
        this.work.answer("lado", first, TOLD);
        assertThat(this.work.clocks(this.child)).containsExactly(CLOCK);
        assertThat(this.work.open(this.child)).containsExactly("consult-lado", "record-lado-outcome");
    }

}
