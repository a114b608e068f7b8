package org.childjourney.deadlines;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.childjourney.JourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.deadlines.LateWork.at;
import static org.childjourney.deadlines.LateWork.itIs;

@JourneyTest
class EscalateToAgencyTest {

    private static final String CHECK = "referral-mash-partner-check";

    private static final Map<String, Object> ANSWER = Map.of("reasonForDelay", "The records are on paper",
            "actionTaken", "They are fetched today", "confirmed", true);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ProcessEngine engine;

    private LateWork late;

    @BeforeEach
    void twoAgenciesThatAreAsked() {
        this.late = LateWork.of(this.engine);
        itIs("2026-11-23T10:00");
        for (var agency : new String[] { "partner-police", "partner-health" }) {
            this.deadlines.start(this.late.child(), CHECK, agency, at("2026-11-23T10:00"), ClockFacts.when("RED"));
        }
    }

    @AfterEach
    void bothHaveAnswered() {
        this.deadlines.stop(this.late.child(), CHECK, at("2026-12-01T10:00"));
    }

    @Test
    void each_agency_is_asked_about_its_own_answer() {
        late();

        assertThat(this.late.asked()).containsExactlyInAnyOrder("partner-police", "partner-health");
        assertThat(this.deadlines.escalations(this.late.child())).extracting(Escalation::raisedTo)
            .containsExactlyInAnyOrder("partner-police", "partner-health");
    }

    @Test
    void an_agency_that_has_answered_in_time_is_not_asked() {
        this.deadlines.stop(this.late.child(), CHECK, "partner-police", at("2026-11-23T13:59"));
        late();

        assertThat(this.late.asked()).containsExactly("partner-health");
    }

    @Test
    void an_agency_explains_itself_and_the_other_is_still_asked() {
        late();

        this.late.answer("partner-police", ANSWER);

        assertThat(this.late.asked()).containsExactly("partner-health");
        assertThat(this.deadlines.escalations(this.late.child()))
            .filteredOn((told) -> told.raisedTo().equals("partner-police"))
            .singleElement()
            .satisfies((told) -> assertThat(told.reasonForDelay()).isEqualTo("The records are on paper"));
    }

    @Test
    void the_county_takes_it_up_after_two_working_days_in_its_own_process() {
        late();

        this.late.timePassesTo("2026-11-25T23:59:58");
        assertThat(this.late.instances("escalate-breach")).isZero();
        this.late.timePassesTo("2026-11-25T23:59:59");

        assertThat(this.late.asked()).containsExactlyInAnyOrder("partner-police", "partner-health", "mash-manager",
                "mash-manager");
        assertThat(this.late.instances("escalate-breach")).isEqualTo(2);
        assertThat(this.late.ends()).contains("county-takes-up");
        assertThat(this.deadlines.escalations(this.late.child()))
            .filteredOn((told) -> told.raisedTo().equals("mash-manager"))
            .hasSize(2)
            .allSatisfy((told) -> assertThat(told.toInform()).contains("Local Safeguarding Children Partnership"));
    }

    @Test
    void an_answer_that_comes_ends_what_was_asked_of_that_agency_and_of_the_county_about_it() {
        late();
        this.late.timePassesTo("2026-11-25T23:59:59");

        this.deadlines.stop(this.late.child(), CHECK, "partner-police", at("2026-11-26T10:00"));

        assertThat(this.late.asked()).containsExactlyInAnyOrder("partner-health", "mash-manager");
        assertThat(this.late.instances("escalate-to-agency")).isEqualTo(1);
        assertThat(this.late.ends()).contains("no-longer-late");
    }

    @Test
    void what_is_asked_of_an_agency_belongs_to_that_agency_alone() {
        late();

        assertThat(this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(this.late.child().value())
            .processDefinitionKey("escalate-to-agency")
            .list()).extracting((instance) -> instance.getTenantId())
            .containsExactlyInAnyOrder("partner-police", "partner-health");
    }

    @Test
    void a_ladder_that_names_only_the_agency_ends_with_its_answer() {
        var onlyOneLevel = this.deadlines.start(this.late.child(), "protection-serious-incident-5wd", "partner-police",
                at("2026-11-09T10:00"), ClockFacts.none());
        this.engine.getRuntimeService()
            .createMessageCorrelation("agency-deadline-breached")
            .processInstanceBusinessKey(this.late.child().value())
            .setVariable("deadline", onlyOneLevel.id())
            .setVariable("agency", "partner-police")
            .correlateStartMessage();
        assertThat(this.late.jobs()).isEmpty();
        assertThat(this.late.tasks().get(0).getDueDate()).isNull();

        this.late.answer("partner-police", ANSWER);

        assertThat(this.late.instances("escalate-to-agency")).isZero();
        assertThat(this.late.ends()).containsExactlyInAnyOrder("ladder-told", "answer-recorded", "level-answered");
        this.deadlines.stop(this.late.child(), "protection-serious-incident-5wd", at("2026-11-23T12:00"));
    }

    @Test
    void only_the_first_level_of_any_ladder_is_an_agency_and_only_the_last_is_repeated() {
        for (var clock : Catalogue.fromClasspath().clocks()) {
            var ladder = clock.ladder();
            for (int i = 0; i < ladder.size(); i++) {
                assertThat(ladder.get(i).isForTheAgency()).as(clock.id() + " asks an agency above the county")
                    .isIn(false, i == 0);
                assertThat(ladder.get(i).every() == null || i == ladder.size() - 1)
                    .as(clock.id() + " repeats a level below another")
                    .isTrue();
            }
            if (!ladder.isEmpty()) {
                assertThat(ladder.get(0).after()).as(clock.id() + " tells nobody at the breach").isNull();
            }
        }
    }

    private void late() {
        itIs("2026-11-23T14:00");
        this.deadlines.raiseDue(this.late.child());
    }

}
