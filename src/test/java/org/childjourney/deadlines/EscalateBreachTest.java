package org.childjourney.deadlines;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.childjourney.JourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.deadlines.LateWork.at;
import static org.childjourney.deadlines.LateWork.date;
import static org.childjourney.deadlines.LateWork.itIs;

@JourneyTest
@RecordApplicationEvents
class EscalateBreachTest {

    private static final String DECISION = "referral-decision-1wd";

    private static final Map<String, Object> ANSWER = Map.of("reasonForDelay", "Two workers are ill", "actionTaken",
            "The duty manager decides today", "confirmed", true);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationEvents events;

    private LateWork late;

    @BeforeEach
    void aDecisionThatIsLate() {
        this.late = LateWork.of(this.engine);
        itIs("2026-11-23T10:00");
        this.deadlines.start(this.late.child(), DECISION, at("2026-11-23T10:00"));
    }

    @AfterEach
    void theWorkIsDone() {
        this.deadlines.stop(this.late.child(), DECISION, at("2027-01-04T10:00"));
    }

    @Test
    void nobody_is_told_while_the_last_day_lasts() {
        itIs("2026-11-24T23:59:58");
        this.deadlines.raiseDue(this.late.child());

        assertThat(this.late.asked()).isEmpty();
    }

    @Test
    void the_service_manager_is_asked_at_the_breach() {
        breach();

        assertThat(this.late.asked()).containsExactly("service-manager");
        assertThat(this.late.tasks().get(0).getDueDate()).isEqualTo(date("2026-11-25T23:59:59"));
        assertThat(this.deadlines.escalations(this.late.child())).singleElement().satisfies((told) -> {
            assertThat(told.deadlineId()).isEqualTo(DECISION);
            assertThat(told.child()).isEqualTo(this.late.child());
            assertThat(told.dueAt()).isEqualTo(at("2026-11-24T23:59:59"));
            assertThat(told.raisedAt()).isEqualTo(at("2026-11-25T00:00:00"));
            assertThat(told.clock().clockId()).isEqualTo(DECISION);
            assertThat(told.level()).isEqualTo(1);
            assertThat(told.raisedTo()).isEqualTo("service-manager");
            assertThat(told.resolvedAt()).isNull();
        });
    }

    @Test
    void all_four_levels_are_asked_each_at_its_time_though_nobody_answers() {
        breach();

        this.late.timePassesTo("2026-11-25T23:59:58");
        assertThat(this.late.asked()).containsExactly("service-manager");
        this.late.timePassesTo("2026-11-25T23:59:59");
        assertThat(this.late.asked()).containsExactly("service-manager", "head-of-service");
        assertThat(this.late.jobs()).hasSize(1);

        this.late.timePassesTo("2026-12-01T23:59:58");
        assertThat(this.late.asked()).hasSize(2);
        this.late.timePassesTo("2026-12-01T23:59:59");
        assertThat(this.late.asked()).containsExactly("service-manager", "head-of-service", "assistant-director");

        this.late.timePassesTo("2026-12-08T23:59:59");
        assertThat(this.late.asked()).containsExactly("service-manager", "head-of-service", "assistant-director",
                "director");
        assertThat(this.late.jobs()).isEmpty();
        assertThat(this.late.ends()).containsExactly("ladder-told");
        assertThat(
                this.events.stream(DeadlineEscalated.class).filter((event) -> event.child().equals(this.late.child())))
            .extracting(DeadlineEscalated::level)
            .containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_next_level_is_asked_though_the_lower_one_has_answered() {
        breach();
        this.late.answer("service-manager", ANSWER);
        assertThat(this.late.asked()).isEmpty();

        this.late.timePassesTo("2026-11-25T23:59:59");

        assertThat(this.late.asked()).containsExactly("head-of-service");
    }

    @Test
    void an_answer_is_kept_with_the_level_that_gave_it_and_as_the_reason_for_the_delay() {
        breach();
        this.late.timePassesTo("2026-11-25T23:59:59");

        this.late.answer("service-manager", ANSWER);

        var told = this.deadlines.escalations(this.late.child());
        assertThat(told).hasSize(2);
        assertThat(told.get(0).reasonForDelay()).isEqualTo("Two workers are ill");
        assertThat(told.get(0).actionTaken()).isEqualTo("The duty manager decides today");
        assertThat(told.get(0).answeredBy()).isEqualTo("service-manager");
        assertThat(told.get(1).reasonForDelay()).isNull();
        assertThat(this.deadlines.running(this.late.child())).singleElement()
            .satisfies((clock) -> assertThat(clock.reasonForDelay()).isEqualTo("Two workers are ill"));
        assertThat(this.late.asked()).containsExactly("head-of-service");
    }

    @Test
    void an_answer_without_reason_action_or_confirmation_is_refused_and_the_task_stays() {
        breach();
        var refusals = Map.of("reasonForDelay", "Say why the work is late", "actionTaken",
                "Say what is being done about it", "confirmed", "Tick the box");
        refusals.forEach((missing, sentence) -> {
            var answers = new HashMap<>(ANSWER);
            answers.put(missing, "confirmed".equals(missing) ? false : " ");
            assertThatThrownBy(() -> this.late.answer("service-manager", answers)).hasMessageContaining(sentence);
        });
        assertThat(this.late.asked()).containsExactly("service-manager");
    }

    @Test
    void everything_ends_when_the_work_is_done() {
        breach();
        this.late.timePassesTo("2026-11-25T23:59:59");

        this.deadlines.stop(this.late.child(), DECISION, at("2026-11-26T10:00"));

        assertThat(this.late.tasks()).isEmpty();
        assertThat(this.late.jobs()).isEmpty();
        assertThat(this.late.instances("escalate-breach")).isZero();
        assertThat(this.late.ends()).containsExactly("no-longer-late");
        assertThat(this.deadlines.escalations(this.late.child())).hasSize(2)
            .allSatisfy((told) -> assertThat(told.resolvedAt()).isEqualTo(at("2026-11-26T10:00")));
    }

    @Test
    void everything_ends_with_the_journey() {
        breach();

        this.deadlines.stopAll(this.late.child(), "referral-to-assessment", at("2026-11-26T10:00"), "Moved away");

        assertThat(this.late.instances("escalate-breach")).isZero();
    }

    @Test
    void a_ladder_that_everybody_has_answered_is_over_and_the_work_can_still_be_done() {
        breach();
        this.late.answer("service-manager", ANSWER);
        this.late.timePassesTo("2026-11-25T23:59:59");
        this.late.answer("head-of-service", ANSWER);
        this.late.timePassesTo("2026-12-01T23:59:59");
        this.late.answer("assistant-director", ANSWER);
        this.late.timePassesTo("2026-12-08T23:59:59");
        this.late.answer("director", ANSWER);

        assertThat(this.late.instances("escalate-breach")).isZero();
        this.deadlines.stop(this.late.child(), DECISION, at("2026-12-09T10:00"));
        assertThat(this.deadlines.escalations(this.late.child()))
            .allSatisfy((told) -> assertThat(told.resolvedAt()).isEqualTo(at("2026-12-09T10:00")));
    }

    @Test
    void red_work_goes_to_the_head_of_service_at_once() {
        this.deadlines.start(this.late.child(), "referral-mash-red-4h", at("2026-11-23T10:00"));
        itIs("2026-11-23T14:00");
        this.deadlines.raiseDue(this.late.child());
        this.late.timePassesTo("2026-11-23T14:00");
        assertThat(this.late.asked()).containsExactlyInAnyOrder("mash-manager", "head-of-service");

        this.late.timePassesTo("2026-11-23T15:59");
        assertThat(this.late.asked()).hasSize(2);
        this.late.timePassesTo("2026-11-23T16:00");
        assertThat(this.late.asked()).containsExactlyInAnyOrder("mash-manager", "head-of-service",
                "assistant-director");

        this.deadlines.stop(this.late.child(), "referral-mash-red-4h", at("2026-11-23T17:00"));
        assertThat(this.late.instances("escalate-breach")).isZero();
    }

    @Test
    void two_late_clocks_of_a_child_have_a_ladder_each() {
        this.deadlines.start(this.late.child(), "referral-referrer-acknowledge-1wd", at("2026-11-23T10:00"));
        breach();
        assertThat(this.late.asked()).containsExactlyInAnyOrder("service-manager", "mash-manager");

        this.deadlines.stop(this.late.child(), DECISION, at("2026-11-25T10:00"));

        assertThat(this.late.asked()).containsExactly("mash-manager");
        this.deadlines.stop(this.late.child(), "referral-referrer-acknowledge-1wd", at("2026-11-25T11:00"));
    }

    @Test
    void lateness_that_is_only_recorded_asks_nobody() {
        this.deadlines.start(this.late.child(), "referral-pf-notice-6wk", at("2026-11-23T10:00"));
        this.deadlines.raiseDue(this.late.child());

        assertThat(this.late.asked()).isEmpty();
        assertThat(this.deadlines.running(this.late.child()))
            .anySatisfy((clock) -> assertThat(clock.breachedAt()).isNotNull());
        this.deadlines.stop(this.late.child(), "referral-pf-notice-6wk", at("2026-11-23T11:00"));
    }

    @Test
    void what_must_not_last_a_night_is_raised_again_every_day() {
        this.deadlines.start(this.late.child(), "homelessness-bnb-zero", at("2026-11-23T20:00"));
        itIs("2026-11-23T20:00");
        this.deadlines.raiseDue(this.late.child());
        assertThat(this.late.asked()).containsExactly("director");
        assertThat(this.deadlines.escalations(this.late.child())).singleElement()
            .satisfies((told) -> assertThat(told.toInform()).startsWith("lead member for children"));

        this.late.timePassesTo("2026-11-24T20:00");

        assertThat(this.late.asked()).containsExactly("director", "director");
        this.deadlines.stop(this.late.child(), "homelessness-bnb-zero", at("2026-11-24T21:00"));
        assertThat(this.late.asked()).isEmpty();
    }

    @Test
    void nothing_that_was_said_is_kept_by_the_engine() {
        breach();
        this.late.answer("service-manager", ANSWER);

        assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().list())
            .noneMatch((variable) -> String.valueOf(variable.getValue()).contains("workers are ill"));
    }

    private void breach() {
        itIs("2026-11-25T00:00:00");
        this.deadlines.raiseDue(this.late.child());
    }

}
