package org.childjourney.lifeevents;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewConsent;
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
import static org.childjourney.AtWork.without;

@JourneyTest
class RevisitConsentTest {

    private static final String PROCESS = "revisit-consent";

    private static final Map<String, Object> YES = answers("given", true, "givenBy", "PARENT_PR", "givenByName",
            "Mallow Testerly", "revisitDue", "2026-06-01");

    private static final Map<String, Object> NO = answers("given", false, "givenBy", "PARENT_PR", "givenByName",
            "Mallow Testerly", "whatWasSaid", "We want to manage by ourselves");

    private static final Map<String, Object> GO_ON = answers("goOn", true, "dispensedReason", "RISK_TO_CHILD",
            "lawfulBasis", "PUBLIC_TASK", "rationale", "She is still hurt at home");

    private static final Map<String, Object> STOP = answers("goOn", false, "whatStops",
            "The visits; Kit tells them on Friday", "rationale", "There is no risk of harm");

    @Autowired
    private AtWork work;

    @Autowired
    private ConsentsToRevisit revisits;

    @Autowired
    private Consents consents;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Allocations allocations;

    private CaseReference child;

    @BeforeEach
    void consentIsGivenUntilTheSecondOfMarch() {
        this.work.at("2026-02-02T10:00");
        this.child = this.work.child();
        this.work.inOneStep(() -> this.episodes.open(this.child, LocalDate.parse("2026-02-02"), "1A"));
        given(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN, "2026-03-02");
    }

    private void given(ConsentPurpose purpose, ConsentStatus status, String revisit) {
        this.work.inOneStep(() -> {
            this.consents.record(this.child, NewConsent.answered(purpose, status, ConsentGiver.PARENT_PR,
                    "Mallow Testerly", (revisit != null) ? LocalDate.parse(revisit) : null), "social-worker");
            return null;
        });
    }

    private void night(String day) {
        this.work.at(day + "T00:05");
        this.work.inOneStep(this.revisits::remind);
    }

    private ConsentStatus latest(ConsentPurpose purpose) {
        return this.consents.latest(this.child, purpose).orElseThrow().consent().status();
    }

    @Nested
    class Its_day {

        @Test
        void brings_a_task_due_that_day_and_not_before() {
            night("2026-03-01");
            assertThat(work.open(child)).isEmpty();
            night("2026-03-02");
            assertThat(work.open(child)).containsExactly("ask-for-consent-again");
            assertThat(work.task(child, "ask-for-consent-again").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-02")));
            night("2026-03-03");
            assertThat(work.open(child)).containsExactly("ask-for-consent-again");
        }

        @Test
        void gives_the_task_to_the_childs_worker() {
            work.inOneStep(() -> {
                allocations.allocate(child, "social-worker", "FCONTA", "Knows the school", "team-manager");
                return null;
            });
            night("2026-03-02");
            assertThat(work.task(child, "ask-for-consent-again").getAssignee()).isEqualTo("social-worker");
        }

        @Test
        void offers_the_task_to_the_team_where_nobody_is_allocated() {
            night("2026-03-02");
            var task = work.task(child, "ask-for-consent-again");
            assertThat(task.getAssignee()).isNull();
            assertThat(work.groups(task)).containsExactly("social-worker", "team-manager");
            work.answer("team-manager", child, "ask-for-consent-again", YES);
            assertThat(work.open(child)).isEmpty();
        }

        @Test
        void brings_a_task_for_each_consent_whatever_journeys_the_child_is_on() {
            given(ConsentPurpose.HEALTH_CHECKS, ConsentStatus.GIVEN, "2026-03-02");
            work.begin(child, "private-fostering-notified");
            work.begin(child, "exploitation-risk-identified");
            night("2026-03-02");
            assertThat(work.open(child)).filteredOn("ask-for-consent-again"::equals).hasSize(2);
        }

    }

    @Nested
    class An_answer {

        @BeforeEach
        void isAskedFor() {
            night("2026-03-02");
            work.at("2026-03-02T10:00");
        }

        @Test
        void that_is_yes_sets_the_next_day_on_which_it_is_asked_again() {
            work.answer("social-worker", child, "ask-for-consent-again", YES);
            assertThat(work.passed(child, PROCESS)).endsWith("record-consent-again", "consent-renewed");
            assertThat(latest(ConsentPurpose.S17_ASSESSMENT)).isEqualTo(ConsentStatus.GIVEN);
            night("2026-05-31");
            assertThat(work.open(child)).isEmpty();
            night("2026-06-01");
            assertThat(work.open(child)).containsExactly("ask-for-consent-again");
        }

        @Test
        void that_is_no_withdraws_what_was_given_and_asks_the_manager() {
            work.answer("social-worker", child, "ask-for-consent-again", NO);
            assertThat(latest(ConsentPurpose.S17_ASSESSMENT)).isEqualTo(ConsentStatus.WITHDRAWN);
            assertThat(work.open(child)).containsExactly("decide-on-withdrawn-consent");
            assertThat(work.groups(work.task(child, "decide-on-withdrawn-consent"))).containsExactly("team-manager");
            night("2026-03-03");
            assertThat(work.open(child)).containsExactly("decide-on-withdrawn-consent");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                given       | ''          | "Do they still consent?": answer this question.
                givenBy     | ''          | "Who was asked?": answer this question.
                givenByName | ''          | "Their name"
                revisitDue  | ''          | "When will consent be asked about again?": answer this question.
                revisitDue  | 2026-03-01  | which is past. Please give a later date.
                givenBy     | CHILD_16_17 | A child under 16 who understands what is asked
                """)
        void that_cannot_be_is_refused_with_a_sentence(String field, String answer, String sentence) {
            assertThatThrownBy(
                    () -> work.answer("social-worker", child, "ask-for-consent-again", but(YES, field, answer)))
                .hasMessageContaining(sentence);
            assertThat(work.open(child)).containsExactly("ask-for-consent-again");
        }

        @Test
        void that_is_no_says_what_was_said() {
            assertThatThrownBy(
                    () -> work.answer("social-worker", child, "ask-for-consent-again", without(NO, "whatWasSaid")))
                .hasMessageContaining("What did they say?");
        }

        @Test
        void is_for_nobody_at_the_front_door() {
            assertThatThrownBy(() -> work.answer("contact-officer", child, "ask-for-consent-again", YES))
                .isInstanceOf(RuntimeException.class);
        }

    }

    @Nested
    class A_consent_that_is_gone {

        @BeforeEach
        void isForTheManager() {
            night("2026-03-02");
            work.at("2026-03-02T10:00");
            work.answer("social-worker", child, "ask-for-consent-again", NO);
        }

        @Test
        void can_be_dispensed_with_by_the_manager_for_a_reason() {
            work.answer("team-manager", child, "decide-on-withdrawn-consent", GO_ON);
            assertThat(latest(ConsentPurpose.S17_ASSESSMENT)).isEqualTo(ConsentStatus.DISPENSED);
            assertThat(work.passed(child, PROCESS)).endsWith("decided-without-consent");
        }

        @Test
        void can_stop_the_work_and_the_record_says_what_stops() {
            work.answer("team-manager", child, "decide-on-withdrawn-consent", STOP);
            assertThat(latest(ConsentPurpose.S17_ASSESSMENT)).isEqualTo(ConsentStatus.WITHDRAWN);
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("Without consent for an assessment, this stops: The visits; Kit tells them on Friday.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                dispensedReason | Why may we go on without consent?
                lawfulBasis     | On what lawful basis does the work go on?
                rationale       | Why?
                """)
        void is_not_passed_over_without_a_reason(String missing, String question) {
            assertThatThrownBy(
                    () -> work.answer("team-manager", child, "decide-on-withdrawn-consent", without(GO_ON, missing)))
                .hasMessageContaining(question);
            assertThat(work.open(child)).containsExactly("decide-on-withdrawn-consent");
        }

        @Test
        void stops_nothing_in_silence() {
            assertThatThrownBy(
                    () -> work.answer("team-manager", child, "decide-on-withdrawn-consent", without(STOP, "whatStops")))
                .hasMessageContaining("What stops, and who tells the family?");
        }

        @Test
        void is_not_for_the_worker_to_pass_over() {
            assertThatThrownBy(() -> work.answer("social-worker", child, "decide-on-withdrawn-consent", GO_ON))
                .hasMessageContaining("This task is for the team manager");
        }

        @Test
        void ends_with_the_case() {
            work.inOneStep(() -> {
                episodes.noFurtherAction(child);
                return null;
            });
            night("2026-03-03");
            assertThat(work.processes(child)).isEmpty();
        }

    }

    @Test
    void early_help_stops_without_consent_and_no_manager_can_go_on_with_it() {
        given(ConsentPurpose.EARLY_HELP, ConsentStatus.GIVEN, "2026-02-20");
        night("2026-02-20");
        this.work.at("2026-02-20T10:00");
        this.work.answer("social-worker", this.child, "ask-for-consent-again", NO);
        assertThatThrownBy(() -> this.work.answer("team-manager", this.child, "decide-on-withdrawn-consent", GO_ON))
            .hasMessageContaining("Early help rests on consent and stops without it.");
    }

    @Test
    void a_consent_that_was_refused_before_and_is_refused_again_is_not_withdrawn() {
        given(ConsentPurpose.HEALTH_CHECKS, ConsentStatus.REFUSED, "2026-02-20");
        night("2026-02-20");
        this.work.at("2026-02-20T10:00");
        this.work.answer("social-worker", this.child, "ask-for-consent-again", NO);
        assertThat(latest(ConsentPurpose.HEALTH_CHECKS)).isEqualTo(ConsentStatus.REFUSED);
    }

    @Nested
    class Nobody_is_asked_any_more {

        @BeforeEach
        void theTaskIsThere() {
            night("2026-03-02");
            work.at("2026-03-02T10:00");
        }

        @Test
        void when_consent_was_asked_about_elsewhere() {
            given(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN, "2026-06-01");
            night("2026-03-03");
            assertThat(work.passed(child, PROCESS)).endsWith("ended-consent-settled");
            assertThat(work.processes(child)).isEmpty();
        }

        @Test
        void when_the_case_was_closed_at_the_end_of_an_assessment() {
            work.inOneStep(() -> {
                episodes.noFurtherAction(child);
                return null;
            });
            night("2026-03-03");
            assertThat(work.passed(child, PROCESS)).endsWith("ended-consent-settled");
        }

        @ParameterizedTest
        @CsvSource({ "child-died", "case-closed", "responsibility-transferred", "child-turned-18" })
        void when_the_childs_life_ends_the_work(String news) {
            assertThat(work.tell(child, news)).isOne();
            assertThat(work.passed(child, PROCESS)).endsWith("ended-" + news);
            assertThat(work.processes(child)).isEmpty();
            night("2026-03-03");
            assertThat(work.processes(child)).isEmpty();
        }

        @Test
        void and_the_other_consents_of_the_child_are_still_asked_about() {
            given(ConsentPurpose.HEALTH_CHECKS, ConsentStatus.GIVEN, "2026-03-02");
            night("2026-03-03");
            given(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN, "2026-06-01");
            night("2026-03-04");
            assertThat(work.open(child)).containsExactly("ask-for-consent-again");
        }

    }

    @Test
    void a_young_person_of_16_answers_for_themselves() {
        this.work.at("2026-02-02T10:00");
        this.child = this.work.child(InventedChildren.blossom().bornOn(LocalDate.parse("2010-02-01")).alone());
        this.work.inOneStep(() -> this.episodes.open(this.child, LocalDate.parse("2026-02-02"), "1A"));
        given(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN, "2026-03-02");
        night("2026-03-02");
        this.work.at("2026-03-02T10:00");
        this.work.answer("social-worker", this.child, "ask-for-consent-again", but(YES, "givenBy", "CHILD_16_17"));
        assertThat(this.consents.latest(this.child, ConsentPurpose.S17_ASSESSMENT).orElseThrow().consent().givenBy())
            .isEqualTo(ConsentGiver.CHILD_16_17);
    }

}
