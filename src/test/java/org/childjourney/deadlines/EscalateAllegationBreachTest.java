package org.childjourney.deadlines;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.deadlines.LateWork.at;
import static org.childjourney.deadlines.LateWork.date;
import static org.childjourney.deadlines.LateWork.itIs;

@JourneyTest
class EscalateAllegationBreachTest {

    private static final String TELL_THE_OFFICER = "referral-lado-1wd";

    private static final Map<String, Object> ANSWER = Map.of("reasonForDelay", "The school told us late", "actionTaken",
            "The officer is rung today", "confirmed", true);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private SignedInAs signedIn;

    private LateWork late;

    @BeforeEach
    void anAllegationOfWhichTheOfficerIsNotTold() {
        this.late = LateWork.of(this.engine);
        itIs("2026-11-23T10:00");
        this.deadlines.start(this.late.child(), TELL_THE_OFFICER, at("2026-11-23T10:00"));
    }

    @AfterEach
    void theOfficerIsTold() {
        this.deadlines.stop(this.late.child(), TELL_THE_OFFICER, at("2027-01-04T10:00"));
    }

    @Test
    void nobody_is_asked_while_the_working_day_lasts() {
        itIs("2026-11-24T23:59:58");
        this.deadlines.raiseDue(this.late.child());

        assertThat(this.late.asked()).isEmpty();
    }

    @Test
    void the_head_of_service_is_asked_at_the_breach_in_a_process_of_its_own() {
        breach();

        assertThat(this.late.asked()).containsExactly("head-of-service");
        assertThat(this.late.tasks().get(0).getDueDate()).isEqualTo(date("2026-11-26T23:59:59"));
        assertThat(this.late.instances("escalate-allegation-breach")).isOne();
        assertThat(this.late.instances("escalate-breach")).isZero();
    }

    @Test
    void the_designated_officer_is_asked_after_two_working_days_and_nobody_after_that() {
        breach();

        this.late.timePassesTo("2026-11-26T23:59:58");
        assertThat(this.late.asked()).containsExactly("head-of-service");
        this.late.timePassesTo("2026-11-26T23:59:59");

        assertThat(this.late.asked()).containsExactly("head-of-service", "lado");
        assertThat(this.late.jobs()).isEmpty();
        assertThat(this.late.ends()).containsExactly("ladder-told");
    }

    @ParameterizedTest
    @ValueSource(strings = { "contact-officer", "mash-social-worker", "mash-manager", "emergency-duty-team",
            "social-worker", "team-manager", "service-manager", "assistant-director", "director", "qa-officer" })
    void is_in_no_list_of_anybody_else_and_nobody_else_can_take_it(String other) {
        breach();
        var task = this.late.tasks().get(0).getId();

        this.signedIn.as(other, () -> {
            assertThat(this.engine.getTaskService().createTaskQuery().taskId(task).count()).isZero();
            assertThat(this.engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(this.late.child().value())
                .count()).isZero();
            assertThatThrownBy(() -> this.engine.getTaskService().claim(task, other))
                .hasMessageContaining("Your role does not give you access");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "head-of-service", "lado" })
    void is_seen_by_the_two_who_know_of_allegations(String role) {
        breach();
        var task = this.late.tasks().get(0).getId();

        assertThat(this.signedIn.as(role, () -> this.engine.getTaskService().createTaskQuery().taskId(task).count()))
            .isOne();
    }

    @Test
    void an_answer_is_kept_and_the_ladder_goes_on() {
        breach();

        this.late.answer("head-of-service", ANSWER);

        assertThat(this.deadlines.escalations(this.late.child())).singleElement().satisfies((told) -> {
            assertThat(told.reasonForDelay()).isEqualTo("The school told us late");
            assertThat(told.answeredBy()).isEqualTo("head-of-service");
        });
        assertThat(this.late.asked()).isEmpty();
        this.late.timePassesTo("2026-11-26T23:59:59");
        assertThat(this.late.asked()).containsExactly("lado");
    }

    @Test
    void an_answer_without_reason_action_or_confirmation_is_refused_and_the_task_stays() {
        breach();
        var refusals = Map.of("reasonForDelay", "Say why the designated officer was not told", "actionTaken",
                "Say what is being done about it", "confirmed", "Tick the box");
        refusals.forEach((missing, sentence) -> {
            var answers = new HashMap<>(ANSWER);
            answers.put(missing, "confirmed".equals(missing) ? false : " ");
            assertThatThrownBy(() -> this.late.answer("head-of-service", answers)).hasMessageContaining(sentence);
        });
        assertThat(this.late.asked()).containsExactly("head-of-service");
    }

    @Test
    void everything_ends_when_the_officer_is_told() {
        breach();
        this.late.timePassesTo("2026-11-26T23:59:59");

        this.deadlines.stop(this.late.child(), TELL_THE_OFFICER, at("2026-11-27T10:00"));

        assertThat(this.late.tasks()).isEmpty();
        assertThat(this.late.instances("escalate-allegation-breach")).isZero();
        assertThat(this.late.ends()).contains("no-longer-late");
    }

    private void breach() {
        itIs("2026-11-25T00:00:00");
        this.deadlines.raiseDue(this.late.child());
    }

}
