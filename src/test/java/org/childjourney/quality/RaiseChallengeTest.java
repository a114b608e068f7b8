package org.childjourney.quality;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.HowStopped;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

@JourneyTest
class RaiseChallengeTest {

    private static final String PROCESS = "raise-challenge";

    private static final String CLOCK = "challenge-answer-5wd";

    private static final Map<String, Object> AGREED = answers("decision", "AGREED", "answer",
            "The school place is sought today");

    @Autowired
    private AtWork work;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ChallengeRepository challenges;

    @Autowired
    private ChallengesSection section;

    @Autowired
    private ChallengeRegister register;

    private CaseReference child;

    @BeforeEach
    void aDayBeforeChristmasEve() {
        this.work.at("2024-12-23T10:00");
        this.child = this.work.child();
    }

    private Map<String, Object> challenge(String by, Object... more) {
        return but(answers("caseReference", this.child.value(), "raisedBy", by, "about", "DRIFT", "whatIsWrong",
                "No school for five weeks", "whatShouldHappen", "A place before the holidays end"), more);
    }

    private void raised() {
        this.work.start("iro", PROCESS, challenge("IRO"));
    }

    @Test
    void a_challenge_is_in_the_register_and_its_answer_is_due_in_five_working_days_after_christmas() {
        raised();
        var task = this.work.task(this.child, "answer-challenge");
        assertThat(this.work.groups(task)).containsExactly("team-manager");
        assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2025-01-02")));
        assertThat(this.work.chronology(this.child)).last()
            .asString()
            .isEqualTo("An independent reviewing officer challenges the work with the child (drift or delay): "
                    + "No school for five weeks.");
    }

    @ParameterizedTest
    @CsvSource({ "child-protection-chair, CHAIR, A conference chair", "iro-manager, IRO, An independent reviewing",
            "mash-manager, PARTNER, Sample Police" })
    void a_chair_an_officer_and_a_partner_can_raise_one(String person, String by, String said) {
        this.work.start(person, PROCESS, challenge(by, "partner", "PARTNER".equals(by) ? "Sample Police" : null));
        assertThat(this.work.chronology(this.child)).last().asString().startsWith(said);
    }

    @Test
    void a_partner_is_named() {
        var nameless = challenge("PARTNER");
        assertThatThrownBy(() -> this.work.start("mash-manager", PROCESS, nameless))
            .hasStackTraceContaining("Which agency, and who?");
        assertThat(this.work.processes(this.child)).isEmpty();
    }

    @Test
    void of_a_child_who_is_not_on_the_record_there_is_none() {
        var unknown = but(challenge("IRO"), "caseReference", "CJ999999999");
        assertThatThrownBy(() -> this.work.start("iro", PROCESS, unknown)).hasStackTraceContaining("CJ999999999");
    }

    @Nested
    class An_answer {

        @BeforeEach
        void isWaitedFor() {
            raised();
            work.at("2024-12-27T10:00");
        }

        @Test
        void that_settles_it_ends_the_challenge() {
            work.answer("team-manager", child, "answer-challenge", AGREED);
            assertThat(work.clocks(child)).isEmpty();
            work.answer("iro", child, "weigh-challenge-answer", answers("settled", true));
            assertThat(work.passed(child, PROCESS)).endsWith("record-weighing", "challenge-settled");
            assertThat(work.chronology(child)).last().asString().isEqualTo("The answer settles the challenge.");
        }

        @Test
        void that_does_not_settle_it_goes_to_the_head_of_service() {
            work.answer("team-manager", child, "answer-challenge",
                    but(AGREED, "decision", "NOT_AGREED", "whyNotAll", "The term ends next week"));
            work.answer("iro", child, "weigh-challenge-answer",
                    answers("settled", false, "whyNotSettled", "She sits at home"));
            assertThat(work.groups(work.task(child, "decide-on-challenge"))).containsExactly("head-of-service");
            work.answer("head-of-service", child, "decide-on-challenge",
                    answers("upheld", "UPHELD", "decisionReason", "A tutor from Monday"));
            assertThat(work.passed(child, PROCESS)).endsWith("record-decision-on-challenge", "challenge-decided");
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("The head of service finds the challenge right: A tutor from Monday.");
        }

        @Test
        void is_weighed_by_whoever_raised_the_challenge() {
            work.answer("team-manager", child, "answer-challenge", AGREED);
            var task = work.task(child, "weigh-challenge-answer");
            assertThat(task.getAssignee()).isEqualTo("iro");
            assertThat(work.groups(task)).containsExactly("child-protection-chair", "iro", "iro-manager",
                    "mash-manager", "qa-officer");
            assertThatThrownBy(() -> work.answer("qa-officer", task, answers("settled", true)))
                .hasStackTraceContaining("This task is with somebody else.");
        }

        @Test
        void that_disagrees_says_why() {
            assertThatThrownBy(
                    () -> work.answer("team-manager", child, "answer-challenge", but(AGREED, "decision", "PARTLY")))
                .hasStackTraceContaining("Why not all of it?");
        }

        @Test
        void that_is_found_wanting_is_told_why() {
            work.answer("team-manager", child, "answer-challenge", AGREED);
            assertThatThrownBy(() -> work.answer("iro", child, "weigh-challenge-answer", answers("settled", false)))
                .hasStackTraceContaining("What is still not right?");
        }

        @Test
        void is_not_given_by_whoever_raised_it() {
            assertThatThrownBy(() -> work.answer("iro", child, "answer-challenge", AGREED))
                .hasStackTraceContaining("team manager");
        }

        @Test
        void that_is_late_is_raised_to_the_service_manager() {
            work.at("2025-01-03T00:10");
            work.timer(child, "challenge-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
            work.answer("team-manager", child, "answer-challenge", AGREED);
            assertThat(work.clock(child, CLOCK).breachedAt()).isNotNull();
        }

        @Test
        void on_the_last_day_is_in_time() {
            work.at("2025-01-02T23:30");
            work.answer("team-manager", child, "answer-challenge", AGREED);
            assertThat(work.clock(child, CLOCK).stoppedAt()).isBefore(work.clock(child, CLOCK).dueAt());
        }

    }

    @Nested
    class A_challenge_that_is_cancelled {

        @BeforeEach
        void isRaised() {
            raised();
        }

        private List<Challenge> open() {
            return challenges.findByCaseReferenceAndEndedAtIsNullOrderById(child.value());
        }

        private List<Row> rows() {
            var december = new Period(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31));
            return Figures.rows(register.answer(december), "register")
                .stream()
                .filter((row) -> child.equals(row.child()))
                .toList();
        }

        @Test
        void leaves_no_clock_and_no_open_row_in_the_register() {
            work.cancel(work.task(child, "answer-challenge").getProcessInstanceId());
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.clock(child, CLOCK).stoppedHow()).isEqualTo(HowStopped.WITHDRAWN);
            assertThat(open()).isEmpty();
            assertThat(work.chronology(child)).last().asString().isEqualTo("The challenge was cancelled.");
        }

        @Test
        void is_not_said_to_be_settled() {
            work.cancel(work.task(child, "answer-challenge").getProcessInstanceId());
            assertThat(rows()).extracting(Row::cells)
                .extracting((cells) -> cells.subList(3, 5))
                .containsExactly(List.of("none", "Cancelled"));
            assertThat(section.sectionFor(child, null).orElseThrow().items().get(0).detail()).endsWith("\nCancelled");
        }

        @Test
        void is_not_with_the_head_of_service_any_more() {
            work.at("2024-12-27T10:00");
            work.answer("team-manager", child, "answer-challenge", AGREED);
            work.answer("iro", child, "weigh-challenge-answer",
                    answers("settled", false, "whyNotSettled", "She sits at home"));
            work.cancel(work.task(child, "decide-on-challenge").getProcessInstanceId());
            assertThat(rows()).extracting(Row::cells)
                .extracting((cells) -> cells.subList(3, 5))
                .containsExactly(List.of("Agreed", "Cancelled"));
        }

        @Test
        void leaves_another_of_the_child_alone() {
            work.start("child-protection-chair", PROCESS, challenge("CHAIR"));
            work.cancel(work.tasks(child).get(0).getProcessInstanceId());
            var other = runtime.getVariable(work.task(child, "answer-challenge").getProcessInstanceId(), "challenge");
            assertThat(work.clocks(child)).containsExactly(CLOCK);
            assertThat(work.clock(child, CLOCK).subject()).isEqualTo(other);
            assertThat(open()).extracting((challenge) -> String.valueOf(challenge.id()))
                .containsExactly((String) other);
        }

    }

    @Test
    void a_challenge_that_is_settled_leaves_another_of_the_child_open() {
        raised();
        this.work.answer("team-manager", this.child, "answer-challenge", AGREED);
        this.work.start("child-protection-chair", PROCESS, challenge("CHAIR"));
        this.work.answer("iro", this.child, "weigh-challenge-answer", answers("settled", true));
        assertThat(this.work.open(this.child)).containsExactly("answer-challenge");
        assertThat(this.work.clocks(this.child)).containsExactly(CLOCK);
        assertThat(this.challenges.findByCaseReferenceAndEndedAtIsNullOrderById(this.child.value())).hasSize(1);
    }

    @Test
    void two_challenges_have_a_clock_each() {
        raised();
        this.work.start("child-protection-chair", PROCESS, challenge("CHAIR"));
        assertThat(this.work.clocks(this.child)).containsExactly(CLOCK, CLOCK);
        var first = this.work.tasks(this.child).get(0);
        this.work.answer("team-manager", first, AGREED);
        assertThat(this.work.clocks(this.child)).containsExactly(CLOCK);
    }

}
