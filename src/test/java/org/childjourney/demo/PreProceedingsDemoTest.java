package org.childjourney.demo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The families of the demonstration who are in pre-proceedings or in court. */
@OnTheFirstDay
class PreProceedingsDemoTest {

    @Autowired
    private DemoRecord record;

    @ParameterizedTest
    @CsvSource({ "Tulip, take-up-gateway-request", "Sainfoin, write-gateway-request", "Borage, check-gateway-request",
            "Comfrey, hold-legal-gateway", "Melilot, decide-at-legal-gateway", "Larkspur, approve-parents-letters",
            "Speedwell, approve-parents-letters", "Valerian, deliver-parents-letters", "Vervain, hold-first-ppm",
            "Vervain, answer-breach", "Woodruff, hold-review-ppm", "Wintergreen, hold-review-ppm",
            "Restharrow, decide-pre-proceedings-extension", "Lobelia, hold-final-gateway", "Lobelia, answer-breach",
            "Verbena, approve-parents-letters", "Verbena, accept-child-in-need", "Mullein, issue-proceedings",
            "Mullein, draft-outcome-letter", "Agrimony, hold-advocates-meeting",
            "Agrimony, accept-looked-after-child" })
    void has_a_child_waiting_at(String name, String task) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains(task);
    }

    @ParameterizedTest
    @CsvSource({ "Tormentil, stepped-down", "Amaranth, proceedings-ended" })
    void has_a_child_whose_pre_proceedings_ended_at(String name, String end) {
        assertThat(this.record.endedAt(this.record.child(name), "pre-proceedings", end)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "Tormentil", "Amaranth" })
    void has_a_child_whose_new_plan_goes_on(String name) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains("visit-child-in-need");
    }

}
