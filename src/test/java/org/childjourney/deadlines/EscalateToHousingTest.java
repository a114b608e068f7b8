package org.childjourney.deadlines;

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
import static org.childjourney.deadlines.LateWork.at;
import static org.childjourney.deadlines.LateWork.itIs;

@JourneyTest
@RecordApplicationEvents
class EscalateToHousingTest {

    private static final String RELIEF = "homelessness-relief-56d";

    private static final String INTERVIEW = "homelessness-joint-interview";

    private static final String DISTRICT = "housing-stroud";

    private static final Map<String, Object> ANSWER = Map.of("reasonForDelay", "No room is free", "actionTaken",
            "Two landlords are asked", "confirmed", true);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationEvents events;

    private LateWork late;

    @BeforeEach
    void aYoungPersonOfStroud() {
        this.late = LateWork.of(this.engine);
        itIs("2026-11-02T10:00");
    }

    @AfterEach
    void everythingIsDone() {
        this.deadlines.stop(this.late.child(), RELIEF, at("2027-02-01T10:00"));
        this.deadlines.stop(this.late.child(), INTERVIEW, at("2027-02-01T10:00"));
    }

    @Test
    void the_manager_of_the_district_is_asked_in_the_districts_own_process_and_no_other_district() {
        this.deadlines.start(this.late.child(), RELIEF, DISTRICT, at("2026-11-02T10:00"), ClockFacts.none());
        raise("2026-12-28T10:00");

        assertThat(this.late.asked()).containsExactly("housing-stroud-manager");
        assertThat(this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(this.late.child().value())
            .list()).singleElement().satisfies((instance) -> assertThat(instance.getTenantId()).isEqualTo(DISTRICT));
    }

    @Test
    void the_county_is_told_after_two_working_days_whatever_the_district_answers() {
        this.deadlines.start(this.late.child(), RELIEF, DISTRICT, at("2026-11-02T10:00"), ClockFacts.none());
        raise("2026-12-28T10:00");
        this.late.answer("housing-stroud-manager", ANSWER);

        this.late.timePassesTo("2027-01-05T00:00");

        assertThat(this.late.asked()).containsExactly("head-of-service");
        assertThat(this.deadlines.escalations(this.late.child())).extracting(Escalation::raisedTo)
            .containsExactly("housing-stroud-manager", "head-of-service");
        assertThat(this.deadlines.escalations(this.late.child()).get(1).toInform())
            .contains("district head of housing");
    }

    @Test
    void while_no_district_is_known_the_county_alone_is_told() {
        this.deadlines.start(this.late.child(), INTERVIEW, at("2026-11-02T10:00"));
        raise("2026-11-03T10:00");

        assertThat(this.late.asked()).containsExactly("service-manager");
    }

    @Test
    void once_the_district_is_known_its_manager_is_told_first() {
        this.deadlines.start(this.late.child(), INTERVIEW, at("2026-11-02T10:00"));
        this.deadlines.concerns(this.late.child(), INTERVIEW, DISTRICT);
        raise("2026-11-03T10:00");
        this.late.timePassesTo("2026-11-03T10:01");

        assertThat(this.late.asked()).containsExactly("housing-stroud-manager", "service-manager");
    }

    @Test
    void a_warning_goes_to_the_manager_of_the_district() {
        this.deadlines.start(this.late.child(), RELIEF, DISTRICT, at("2026-11-02T10:00"), ClockFacts.none());
        raise("2026-12-14T10:00");

        assertThat(this.events.stream(DeadlineWarned.class).filter((event) -> event.child().equals(this.late.child())))
            .flatExtracting(DeadlineWarned::tell)
            .containsExactly("housing-stroud-manager");
    }

    private void raise(String london) {
        itIs(london);
        this.deadlines.raiseDue(this.late.child());
    }

}
