package org.childjourney.quality;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.engine.Journeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class QualityOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private Teams teams;

    @Autowired
    private Allocations allocations;

    @Autowired
    private Audits audits;

    @Autowired
    private FamilyFeedback feedback;

    @Autowired
    private Journeys journeys;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    private CaseReference child;

    @BeforeEach
    void aChildWithAWorker() {
        this.teams.put(new TeamDetails("http-team", "Team over HTTP", "team-manager", "-"));
        this.teams.put("http-kit", "Kit Overhttp", "http-team", true);
        this.child = this.transaction.execute(
                status -> this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0));
        this.allocations.allocate(this.child, "http-kit", "FCONTA", null, "team-manager");
    }

    private String open(String task) {
        return this.journeys.asSystem(() -> this.tasks.createTaskQuery()
            .processInstanceBusinessKey(this.child.value())
            .taskDefinitionKey(task)
            .singleResult()
            .getId());
    }

    private int sees(String person, String task) throws Exception {
        return HttpAs.basic(this.port, person).get("/engine-rest/task/" + task).statusCode();
    }

    private JsonNode record(String person, String task) throws Exception {
        return JSON.readTree(HttpAs.basic(this.port, person).get("/api/tasks/" + task + "/record").body());
    }

    @ParameterizedTest
    @CsvSource({ "learning-from-audits, social-worker, 200", "learning-from-audits, partner-police, 403",
            "what-families-say, iro, 200", "challenges, child-protection-chair, 200", "challenges, social-worker, 403",
            "complaints, qa-officer, 200", "complaints, team-manager, 403", "complaints, social-worker, 403",
            "supervision-and-caseloads, team-manager, 200", "supervision-and-caseloads, leaving-care-manager, 200",
            "supervision-and-caseloads, social-worker, 403", "deadline-breaches-and-escalations, head-of-service, 200",
            "deadline-breaches-and-escalations, contact-officer, 403", "voice-and-advocacy-coverage, iro-manager, 200",
            "exploitation-and-missing-today, emergency-duty-team, 200", "exploitation-and-missing-today, iro, 403",
            "exploitation-and-missing-today, social-worker, 403", "young-carers, service-manager, 200",
            "young-carers, partner-health, 403", "corporate-parenting-board, director, 200",
            "corporate-parenting-board, social-worker, 403" })
    void a_report_opens_for_its_readers_and_nobody_else(String report, String person, int status) throws Exception {
        assertThat(HttpAs.basic(this.port, person).get("/api/reports/" + report).statusCode()).isEqualTo(status);
        assertThat(HttpAs.browser(this.port, person).open("/reports/" + report + ".csv").statusCode())
            .isEqualTo(status);
    }

    @Test
    void what_families_say_goes_to_the_participation_team_without_a_name_or_a_reference() throws Exception {
        this.feedback.record(this.child, new NewFeedback(SaidBy.CHILD, Occasion.VISIT, LocalDate.of(2026, 1, 15),
                Helped.A_LOT, ListenedTo.YES, "Kit made Blossom laugh", null, true));
        var table = HttpAs.browser(this.port, "qa-officer")
            .open("/reports/what-families-say/words.csv?from=2026-01-01&to=2026-01-31")
            .body();
        assertThat(table).contains("[name] made [name] laugh")
            .doesNotContain("Blossom", "Kit", this.child.value(), "2026-01-15");
    }

    @Test
    void an_audit_is_seen_by_quality_assurance_with_the_whole_record() throws Exception {
        this.audits.draw(this.child, "private-fostering");
        this.audits.ask();
        var task = open("audit-journey");
        assertThat(sees("qa-officer", task)).isEqualTo(200);
        assertThat(sees("social-worker", task)).isEqualTo(404);
        assertThat(record("qa-officer", task).findValuesAsText("heading")).startsWith("What is audited")
            .contains("Who works with the child: no change of worker", "What has happened");
    }

    @Test
    void a_complaint_is_seen_by_those_who_deal_with_it_and_shows_nothing_else_of_the_child() throws Exception {
        var person = HttpAs.basic(this.port, "contact-officer");
        var started = person.post("/engine-rest/process-definition/key/complaint/submit-form", """
                {"variables": {"caseReference": {"value": "%s"}, "receivedOn": {"value": "2026-01-05"},
                 "madeBy": {"value": "PARENT"}, "madeByName": {"value": "Mallow Testerly"},
                 "whatHappened": {"value": "Nobody came"}, "wanted": {"value": "Somebody who comes"},
                 "confirmed": {"value": true}}}""".formatted(this.child));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        var task = open("answer-complaint");
        assertThat(sees("team-manager", task)).isEqualTo(200);
        assertThat(sees("qa-officer", task)).isEqualTo(200);
        assertThat(sees("social-worker", task)).isEqualTo(404);
        assertThat(sees("iro", task)).isEqualTo(404);
        var record = record("team-manager", task);
        assertThat(record.findValuesAsText("heading")).containsExactly("The complaint");
        assertThat(record.toString()).contains("Nobody came").doesNotContain("Blossom");
    }

    @Test
    void a_manager_who_allocates_sees_the_caseload_of_each_possible_worker() throws Exception {
        this.transaction.executeWithoutResult(
                status -> this.journeys.begin(this.child, "private-fostering-notified", java.util.Map.of()));
        var record = record("team-manager", open("accept-private-fostering"));
        assertThat(record.findValuesAsText("heading")).startsWith("Caseloads in the team");
        assertThat(record.findValuesAsText("title")).anyMatch(title -> title.startsWith("Kit Overhttp: "));
    }

}
