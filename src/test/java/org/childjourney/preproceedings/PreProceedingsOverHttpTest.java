package org.childjourney.preproceedings;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees and does what in pre-proceedings, as it is asked over HTTP. */
@HttpTest
class PreProceedingsOverHttpTest {

    private static final List<String> ROLES = List.of("social-worker", "team-manager", "legal-solicitor",
            "legal-gateway-chair", "case-progression-manager", "fgdm-coordinator", "head-of-service",
            "assistant-director", "mash-social-worker", "contact-officer", "partner-police", "iro", "data-officer");

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private CaseReference child;

    @BeforeEach
    void aLegalGatewayIsAskedFor() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work
            .child(new NewFamily(null, List.of(InventedChildren.blossom().build()), PreProceedingsStory.parents()));
        this.work.begin(this.child, "legal-gateway-requested");
    }

    private void lettersDrafted() {
        answer("team-manager", "take-up-gateway-request", LegalAnswers.TAKEN_UP);
        answer("social-worker", "write-gateway-request", LegalAnswers.REQUEST);
        answer("legal-gateway-chair", "check-gateway-request", LegalAnswers.ACCEPTED);
        this.work.at("2026-03-09T11:00");
        answer("legal-gateway-chair", "hold-legal-gateway", PreProceedingsStory.gatewayOn("2026-03-09"));
        answer("legal-gateway-chair", "decide-at-legal-gateway", LegalAnswers.PRE_PROCEEDINGS);
        this.work.at("2026-03-10T10:00");
        answer("social-worker", "draft-letter-before-proceedings", LegalAnswers.LETTER);
    }

    private void answer(String person, String task, Map<String, Object> answers) {
        this.work.answer(person, this.child, task, answers);
    }

    private Task task(String kind) {
        return this.work.task(this.child, kind);
    }

    private HttpAs as(String role) {
        return HttpAs.basic(this.port, role);
    }

    private String refusal(String role, String task) throws Exception {
        var answer = as(role).post("/engine-rest/task/" + task + "/submit-form", "{\"variables\": {}}");
        assertThat(answer.statusCode()).as("%s completes it", role).isBetween(400, 499);
        return JSON.readTree(answer.body()).get("message").asText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            social-worker            | true  | true
            team-manager             | true  | true
            legal-solicitor          | true  | true
            legal-gateway-chair      | true  | true
            case-progression-manager | true  | true
            head-of-service          | true  | true
            assistant-director       | true  | true
            fgdm-coordinator         | false | false
            mash-social-worker       | false | false
            contact-officer          | false | false
            partner-police           | false | false
            iro                      | false | false
            data-officer             | false | false
            """)
    void each_role_sees_the_matter_and_the_letter_where_its_work_is(String role, boolean matter, boolean letter) {
        var request = task("take-up-gateway-request").getId();
        assertThat(as(role).get("/engine-rest/task/" + request).statusCode() == 200).as("%s sees the matter", role)
            .isEqualTo(matter);
        lettersDrafted();
        var approval = task("approve-parents-letters").getId();
        assertThat(as(role).get("/engine-rest/task/" + approval).statusCode() == 200).as("%s sees the letter", role)
            .isEqualTo(letter);
    }

    @Test
    void the_coordinator_sees_the_family_group_and_nothing_else_of_the_matter() {
        lettersDrafted();
        answer("legal-solicitor", "approve-parents-letters", LegalAnswers.APPROVED);
        this.work.at("2026-03-12T16:00");
        answer("team-manager", "deliver-parents-letters", LegalAnswers.DELIVERED);
        var coordinator = as("fgdm-coordinator");
        assertThat(coordinator.get("/engine-rest/task/" + task("ask-family-members").getId()).statusCode())
            .isEqualTo(200);
        assertThat(coordinator.get("/engine-rest/task/" + task("prepare-child-for-meeting").getId()).statusCode())
            .isEqualTo(404);
    }

    @Nested
    class Nobody_else {

        @Test
        void takes_up_the_request_than_the_team_manager() throws Exception {
            var request = task("take-up-gateway-request").getId();
            for (var role : ROLES) {
                if (!role.equals("team-manager")) {
                    refusal(role, request);
                }
            }
            assertThat(refusal("social-worker", request)).startsWith("This task is for the team manager");
            assertThat(tasks.createTaskQuery().taskId(request).count()).isOne();
        }

        @Test
        void approves_letters_than_a_solicitor() throws Exception {
            lettersDrafted();
            var approval = task("approve-parents-letters").getId();
            for (var role : ROLES) {
                if (!role.equals("legal-solicitor")) {
                    refusal(role, approval);
                }
            }
            assertThat(refusal("team-manager", approval)).startsWith("This task is for the solicitor");
        }

        @Test
        void approves_letters_than_a_solicitor_who_did_not_write_them() throws Exception {
            lettersDrafted();
            var approval = task("approve-parents-letters");
            runtime.setVariable(approval.getProcessInstanceId(), "writer", "legal-solicitor");
            assertThat(refusal("legal-solicitor", approval.getId())).startsWith("Two people have to look at this");
            assertThat(tasks.createTaskQuery().taskId(approval.getId()).count()).isOne();
        }

    }

    @Test
    void a_letter_is_read_by_those_at_work_with_the_child_and_by_nobody_else() {
        lettersDrafted();
        var pages = "/documents?child=" + this.child;
        assertThat(HttpAs.browser(this.port, "legal-solicitor").open(pages).body())
            .contains("Letter before proceedings", "Mallow Testerly");
        for (var role : List.of("contact-officer", "partner-police", "data-officer", "mash-social-worker")) {
            assertThat(HttpAs.browser(this.port, role).open(pages).body()).as(role).doesNotContain("Mallow Testerly");
        }
    }

    @ParameterizedTest
    @CsvSource({ "head-of-service, 200", "case-progression-manager, 200", "legal-gateway-chair, 200",
            "team-manager, 200", "social-worker, 403", "partner-police, 403", "fgdm-coordinator, 403" })
    void the_tracker_is_for_those_who_lead(String role, int status) {
        // After everything that other tests have recorded of families of their own.
        this.work.at("2026-12-31T10:00");
        var answer = as(role).get("/api/reports/pre-proceedings-tracker?from=2026-01-01&to=2026-03-31");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

}
