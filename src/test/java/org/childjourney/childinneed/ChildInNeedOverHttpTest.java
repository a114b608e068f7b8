package org.childjourney.childinneed;

import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees and does what in a child in need plan, asked over HTTP. */
@HttpTest
class ChildInNeedOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private ProtectedChildren children;

    private CaseReference child;

    @BeforeEach
    void aPlanWithItsFirstMeetingHeld() {
        this.work.at("2026-03-02T10:00");
        this.child = this.children.referredOn("2026-03-02");
        this.work.begin(this.child, "child-in-need-plan-required");
        this.work.answer("team-manager", this.child, "accept-child-in-need", CinAnswers.accepted());
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.booked("2026-03-10"));
        this.work.answer("social-worker", this.child, "arrange-first-meeting", CinAnswers.confirmed("2026-03-10"));
        this.work.at("2026-03-10T16:00");
        this.work.answer("social-worker", this.child, "hold-first-meeting",
                CinAnswers.heldWithFamily("2026-03-10", "2026-04-21"));
        this.work.answer("social-worker", this.child, "visit-child-in-need", CinAnswers.toldNoLonger("2026-03-10"));
    }

    @AfterEach
    void endThePlan() {
        this.work.tell(this.child, "case-closed");
    }

    private HttpAs as(String role) {
        return HttpAs.basic(this.port, role);
    }

    private String task(String task) {
        return this.work.task(this.child, task).getId();
    }

    @ParameterizedTest
    @CsvSource({ "social-worker, 200", "team-manager, 200", "service-manager, 200", "head-of-service, 200",
            "assistant-director, 200", "director, 200", "contact-officer, 404", "mash-manager, 404", "lado, 404",
            "partner-health, 404", "partner-police, 404", "personal-adviser, 404", "placements-team, 404",
            "child-protection-chair, 404", "conference-admin, 404", "advocate-openvoice, 404" })
    void its_tasks_are_seen_by_those_who_work_on_it_and_those_who_answer_for_it(String role, int status) {
        assertThat(as(role).get("/engine-rest/task/" + task("visit-child-in-need")).statusCode()).isEqualTo(status);
        assertThat(as(role).get("/engine-rest/task/" + task("visit-child-in-need") + "/form-variables")
            .statusCode() == 200).isEqualTo(status == 200);
    }

    @Test
    void a_form_shows_codes_only_and_nothing_of_what_was_said() {
        var shown = as("social-worker").get("/engine-rest/task/" + task("visit-child-in-need") + "/form-variables")
            .body();
        assertThat(shown).contains("meetingState")
            .doesNotContain("Mallow", "Blossom", "breakfast", "pancakes", "manage alone");
    }

    @ParameterizedTest
    @CsvSource({ "social-worker", "service-manager", "head-of-service" })
    void the_decision_without_consent_is_the_team_managers(String role) {
        var answer = as(role).post("/engine-rest/task/" + task("decide-without-consent") + "/claim",
                "{\"userId\": \"%s\"}".formatted(role));
        assertThat(answer.statusCode()).isBetween(400, 403);
        assertThat(this.work.task(this.child, "decide-without-consent").getAssignee()).isNull();
    }

    @Test
    void the_record_beside_a_task_tells_plan_outcomes_and_work() {
        var record = as("social-worker").get("/api/tasks/" + task("review-child-in-need") + "/record").body();
        assertThat(record).contains("Child in need plan", "Outcomes of the child in need plan",
                "1. Breakfast at home every school day", "Gran takes Blossom in", "First meeting, with the family",
                "The family no longer agrees", "every 20 working days", "My plan");
        assertThat(as("contact-officer").get("/api/tasks/" + task("review-child-in-need") + "/record").statusCode())
            .isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({ "team-manager, 200", "service-manager, 200", "qa-officer, 200", "child-protection-chair, 200",
            "social-worker, 403", "contact-officer, 403", "partner-health, 403" })
    void the_report_is_for_managers(String role, int status) {
        assertThat(as(role).get("/api/reports/cin-after-step-down?from=2026-01-01&to=2026-03-31").statusCode())
            .isEqualTo(status);
    }

    @Test
    void the_report_is_a_page_to_open_and_to_print_and_a_table() {
        var page = HttpAs.browser(this.port, "team-manager")
            .get("/reports/cin-after-step-down?from=2026-01-01&to=2026-03-31");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Stepped-down children without a meeting",
                "Last plan progress recorded more than six weeks ago", "within ten working days");
        assertThat(HttpAs.browser(this.port, "team-manager")
            .get("/reports/cin-after-step-down.csv?from=2026-01-01&to=2026-03-31")
            .body()).contains("within-10-working-days-12-weeks");
    }

    @Test
    void nobody_begins_it_from_tasklist() {
        var body = "{\"businessKey\": \"%s\"}".formatted(this.child);
        for (var role : Map.of("team-manager", 403, "social-worker", 403).entrySet()) {
            assertThat(as(role.getKey()).post("/engine-rest/process-definition/key/child-in-need/start", body)
                .statusCode()).isEqualTo(role.getValue());
        }
    }

}
