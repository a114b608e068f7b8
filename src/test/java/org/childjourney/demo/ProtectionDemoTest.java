package org.childjourney.demo;

import org.childjourney.casefile.CaseReference;
import org.childjourney.documents.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The children of the demonstration who are on child protection. */
@OnTheFirstDay
class ProtectionDemoTest {

    @Autowired
    private DemoRecord record;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({ "Coltsfoot, hold-strategy-discussion", "Coltsfoot, share-for-discussion",
            "Betony, see-child-in-enquiry", "Cowslip, authorise-enquiry", "Angelica, convene-conference",
            "Burnet, share-report-with-family", "Burnet, write-conference-report", "Oxlip, authorise-postponement",
            "Mugwort, write-outline-plan", "Mugwort, hold-core-group", "Mugwort, visit-child", "Avens, hold-core-group",
            "Veronica, visit-child", "Veronica, convene-conference", "Sanicle, consider-legal-gateway",
            "Loosestrife, notify-receiving-authority", "Bugle, act-on-unseen-child", "Bugle, accept-further-request",
            "Harebell, prepare-step-down", "Bistort, hold-repeat-plan-panel", "Figwort, decide-after-police-protection",
            "Campanula, decide-before-order-ends", "Yellowcress, decide-on-notification",
            "Heather, accept-transfer-in" })
    void has_a_child_waiting_at(String name, String task) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains(task);
    }

    @ParameterizedTest
    @CsvSource({ "Selfheal, ended-stepped-down", "Bistort, ended-no-longer-needed" })
    void has_a_child_whose_plan_ended_at(String name, String end) {
        assertThat(this.record.endedAt(this.record.child(name), "child-protection", end)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "Veronica, protection-invitation", "Veronica, protection-invitation-child",
            "Veronica, protection-outline-plan", "Veronica, protection-my-plan",
            "Veronica, protection-letter-after-conference", "Veronica, protection-progress" })
    void has_a_child_whose_family_got(String name, String paper) {
        var child = this.record.child(name);
        assertThat(this.documents.all(child)).anySatisfy((document) -> assertThat(document.kind()).isEqualTo(paper));
    }

    @Test
    void has_a_plan_of_more_than_a_year_with_every_visit_in_time() {
        var child = this.record.child("Sanicle");
        assertThat(count("select count(*) from protection_visit v join protection_case c on c.id = v.case_id "
                + "where c.case_reference = ?", child))
            .isGreaterThan(25);
        assertThat(count("select count(*) from protection_visit v join protection_case c on c.id = v.case_id "
                + "where v.late and c.case_reference = ?", child))
            .isZero();
    }

    private long count(String sql, CaseReference child) {
        return this.jdbc.queryForObject(sql, Long.class, child.value());
    }

    @Test
    void leaves_no_timer_that_would_fire_at_once() {
        assertThat(this.record.timersLeftBehind()).isEmpty();
    }

}
