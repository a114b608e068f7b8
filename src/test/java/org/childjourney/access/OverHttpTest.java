package org.childjourney.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    private CaseReference child;

    private String decision;

    private String check;

    private String allegation;

    private String arrangement;

    @BeforeAll
    void oneTaskOfEachKind() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
        this.child = this.journeys.childToBeDecided("AMBER", "partner-police");
        this.decision = this.journeys.task(this.child, "decide-threshold").getId();
        this.check = this.journeys.questionTo(this.child, "partner-police").getId();
        var other = this.work.child();
        this.work.begin(other, "allegation-against-professional");
        this.allegation = this.work.task(other, "consult-lado").getId();
        this.work.begin(other, "private-fostering-notified");
        this.arrangement = this.work.task(other, "accept-private-fostering").getId();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contact-officer       | decision
            mash-social-worker    | decision, check
            mash-manager          | decision, check
            emergency-duty-team   | decision, check
            social-worker         | decision, arrangement
            team-manager          | decision, check, arrangement
            service-manager       | decision, check, arrangement
            head-of-service       | decision, check, arrangement, allegation
            assistant-director    | decision, check, arrangement
            director              | decision, check, arrangement
            placements-team       | decision
            lado                  | allegation
            partner-police        | check
            partner-health        |
            partner-education     |
            partner-probation     |
            partner-adults        |
            partner-domestic-abuse|
            child-protection-chair|
            conference-admin      |
            iro                   |
            iro-manager           |
            legal-solicitor       |
            legal-gateway-chair   |
            case-progression-manager|
            fgdm-coordinator      |
            personal-adviser      |
            leaving-care-manager  |
            virtual-school        |
            eet-lead              |
            qa-officer            |
            data-officer          |
            """)
    void each_role_sees_the_tasks_of_its_own_processes_and_no_others(String role, String seen) {
        var all = Map.of("decision", this.decision, "check", this.check, "allegation", this.allegation, "arrangement",
                this.arrangement);
        var person = HttpAs.basic(this.port, role);
        for (var task : all.entrySet()) {
            var expected = seen != null && List.of(seen.split(", ")).contains(task.getKey());
            var status = person.get("/engine-rest/task/" + task.getValue()).statusCode();
            assertThat(status).as("%s reads %s", role, task.getKey()).isEqualTo(expected ? 200 : 404);
            assertThat(person.get("/engine-rest/task/" + task.getValue() + "/form-variables").statusCode() == 200)
                .as("%s reads what the form of %s shows", role, task.getKey())
                .isEqualTo(expected);
        }
    }

    static Stream<String> everyRole() {
        var table = AccessTable.read();
        return Stream.concat(table.agencies().keySet().stream(),
                table.groups().keySet().stream().map(id -> id.equals(AccessTable.ADMINISTRATORS) ? "admin" : id));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void no_role_comes_in_by_a_side_door(String role) throws Exception {
        var person = HttpAs.basic(this.port, role);
        for (var task : List.of(this.decision, this.check, this.allegation, this.arrangement)) {
            for (var door : List.of("complete", "bpmnError", "bpmnEscalation", "delegate", "resolve", "variables",
                    "localVariables", "comment/create", "attachment/create", "identity-links")) {
                var answer = person.post("/engine-rest/task/" + task + "/" + door, "{}");
                assertThat(answer.statusCode()).as("%s at %s", role, door).isEqualTo(403);
                assertThat(JSON.readTree(answer.body()).get("message").asText()).endsWith(".").doesNotContain("ENGINE");
            }
            assertThat(person.put("/engine-rest/task/" + task, "{\"description\": \"Blossom\"}").statusCode())
                .isEqualTo(403);
            assertThat(person
                .put("/engine-rest/task/" + task + "/variables/story", "{\"value\": \"Blossom\", \"type\": \"String\"}")
                .statusCode()).isEqualTo(403);
        }
        for (var request : List.of("POST /task/create", "POST /process-definition/key/record-contact/start",
                "POST /filter/create", "POST /authorization/create", "POST /deployment/create", "POST /group/create",
                "DELETE /history/process-instance/any", "POST /history/process-instance/delete",
                "PUT /incident/any/annotation", "POST /external-task/fetchAndLock", "POST /condition",
                "POST /history/cleanup", "DELETE /deployment/any")) {
            var parts = request.split(" ");
            assertThat(person.send(parts[0], "/engine-rest" + parts[1], "{}").statusCode()).as("%s: %s", role, request)
                .isEqualTo(403);
        }
        assertThat(this.engine.getTaskService().createTaskQuery().taskId(this.decision).count()).isOne();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void only_the_administrator_changes_what_the_engine_runs(String role) {
        var person = HttpAs.basic(this.port, role);
        for (var request : List.of("DELETE /process-instance/none", "POST /process-instance/none/modification",
                "PUT /process-instance/none/variables/any", "PUT /job/none/duedate", "POST /job/none/execute",
                "DELETE /job/none", "PUT /job/none/suspended", "POST /message", "POST /migration/execute")) {
            var parts = request.split(" ");
            var refused = person.send(parts[0], "/engine-rest" + parts[1], "{}").statusCode() == 403;
            assertThat(refused).as("%s: %s", role, request).isEqualTo(!role.equals("admin"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "mash-manager, true", "team-manager, true", "service-manager, true", "admin, true",
            "social-worker, false", "partner-police, false", "qa-officer, false" })
    void managers_try_again_what_is_stuck(String role, boolean may) {
        var answer = HttpAs.basic(this.port, role).put("/engine-rest/job/none/retries", "{\"retries\": 1}");
        assertThat(answer.statusCode() != 403).isEqualTo(may);
    }

    @Test
    void trying_again_moves_no_time_limit() throws Exception {
        var answer = HttpAs.basic(this.port, "team-manager")
            .put("/engine-rest/job/none/retries", "{\"retries\": 1, \"dueDate\": \"2099-01-01T00:00:00.000+0000\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("message").asText()).contains("A time limit is not moved by hand.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "process-definition", "job-definition" })
    void what_is_paused_is_paused_at_once_and_for_no_later_day(String what) throws Exception {
        var admin = HttpAs.basic(this.port, "admin");
        var id = JSON.readTree(admin.get("/engine-rest/" + what).body()).get(0).get("id").asText();
        var answer = admin.put("/engine-rest/%s/%s/suspended".formatted(what, id),
                "{\"suspended\": true, \"executionDate\": \"2099-01-01T00:00:00.000+0000\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("message").asText()).contains("Leave out the date.");
    }

    @Test
    void a_refusal_by_the_guard_of_a_task_is_a_sentence() throws Exception {
        var answer = HttpAs.basic(this.port, "social-worker")
            .post("/engine-rest/task/" + this.decision + "/claim", "{\"userId\": \"social-worker\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("message").asText()).isEqualTo(
                "This task is for the emergency duty team or the MASH manager. " + "Your role does not include it.");
    }

    @Test
    void work_is_claimed_put_back_and_completed_through_the_open_doors() {
        var task = this.journeys.task(this.child, "acknowledge-referrer").getId();
        var officer = HttpAs.basic(this.port, "contact-officer");
        assertThat(
                officer.post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"contact-officer\"}").statusCode())
            .isEqualTo(204);
        assertThat(officer.post("/engine-rest/task/" + task + "/unclaim", null).statusCode()).isEqualTo(204);
        assertThat(officer.post("/engine-rest/task/" + task + "/submit-form", """
                {"variables": {"method": {"value": "EMAIL"}, "acknowledgedOn": {"value": "2026-02-02"},
                    "confirmed": {"value": true}}}""").statusCode()).isEqualTo(204);
        assertThat(this.engine.getTaskService().createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void no_name_comes_in_as_the_key_of_a_process() throws Exception {
        var answer = HttpAs.basic(this.port, "contact-officer")
            .post("/engine-rest/process-definition/key/record-contact/submit-form",
                    "{\"businessKey\": \"Blossom Testerly\", \"variables\": {}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("message").asText()).startsWith("Which child it is about")
            .doesNotContain("Blossom");
        assertThat(this.engine.getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey("Blossom Testerly")
            .count()).isZero();
    }

    @Nested
    class An_agency {

        private final HttpAs police = HttpAs.basic(OverHttpTest.this.port, "partner-police");

        @Test
        void reads_its_own_name_and_nobody_elses() throws Exception {
            assertThat(json(this.police.get("/engine-rest/user/partner-police/profile")).get("firstName").asText())
                .isEqualTo("Alex");
            assertThat(this.police.get("/engine-rest/user/social-worker/profile").statusCode()).isEqualTo(404);
            assertThat(json(this.police.get("/engine-rest/user"))).isEmpty();
            assertThat(json(this.police.get("/engine-rest/group")).findValuesAsText("id"))
                .containsExactly("partner-police");
            assertThat(json(this.police.get("/engine-rest/tenant")).findValuesAsText("id"))
                .containsExactly("partner-police");
            assertThat(json(this.police.get("/engine-rest/identity/groups?userId=social-worker")).get("groups"))
                .isEmpty();
        }

        @Test
        void sees_no_process_but_its_own_parts_and_no_instance_at_all() throws Exception {
            assertThat(
                    json(this.police.get("/engine-rest/process-definition?latestVersion=true")).findValuesAsText("key"))
                .containsExactlyInAnyOrder("partner-check", "escalate-to-agency", "strategy-contribution",
                        "conference-report");
            // The job that clears the engine's history away is of no child, and
            // everybody's.
            for (var list : List.of("process-instance", "execution", "job?timers=true", "job?messages=true", "incident",
                    "variable-instance", "history/process-instance", "history/task", "history/variable-instance",
                    "history/activity-instance", "authorization", "deployment", "history/user-operation")) {
                assertThat(json(this.police.get("/engine-rest/" + list))).as(list).isEmpty();
            }
        }

        @Test
        void starts_nothing() {
            for (var key : List.of("record-contact", "record-change", "record-missing-episode", "partner-check")) {
                assertThat(this.police.post("/engine-rest/process-definition/key/" + key + "/submit-form", "{}")
                    .statusCode()).isEqualTo(403);
            }
        }

    }

    @ParameterizedTest
    @CsvSource({ "contact-officer, record-contact record-missing-episode record-change",
            "mash-social-worker, record-contact", "mash-manager, record-change", "team-manager, record-change",
            "emergency-duty-team, record-contact record-missing-episode record-change",
            "social-worker, record-missing-episode record-change" })
    void each_role_begins_from_Tasklist_what_is_its_own_to_begin(String role, String starts) {
        var person = HttpAs.basic(this.port, role);
        for (var key : List.of("record-contact", "record-missing-episode", "record-change", "private-fostering",
                "nightly")) {
            var status = person.post("/engine-rest/process-definition/key/" + key + "/submit-form", "{}").statusCode();
            assertThat(status == 403 || status == 404).as("%s begins %s: %s", role, key, status)
                .isEqualTo(!List.of(starts.split(" ")).contains(key));
        }
    }

    @Nested
    class Without_a_sign_in {

        private final HttpAs nobody = HttpAs.nobody(OverHttpTest.this.port);

        @Test
        void nothing_of_ours_is_open_but_health_and_the_page_to_sign_in(
                @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
            var open = List.of("/sign-in", "/error");
            var paths = new ArrayList<String>();
            requestMappingHandlerMapping.getHandlerMethods()
                .keySet()
                .forEach(mapping -> paths.addAll(mapping.getPatternValues()));
            assertThat(paths).contains("/api/me", "/sign-in");
            for (var path : paths) {
                var address = path.replaceAll("\\{[^}]*}", "1").replace("**", "any");
                if (!open.contains(address)) {
                    assertClosed("GET", address);
                    assertClosed("POST", address);
                }
            }
            assertThat(this.nobody.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(this.nobody.get("/sign-in").statusCode()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = { "/engine-rest/task", "/engine-rest/engine", "/engine-rest/version", "/engine-rest/",
                "/engine-rest", "/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/",
                "/camunda/api/cockpit/plugin/base/default/incident", "/camunda/api/admin/auth/user/default",
                "/camunda/api/tasklist/plugin/any", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/", "/camunda/lib/any.js", "/camunda/", "/", "/api", "/api/any", "/actuator",
                "/actuator/env", "/swagger-ui/index.html", "/v3/api-docs", "/h2-console", "/any",
                "/webjars/camunda/securityFilterRules.json" })
        void every_other_address_is_closed(String address) {
            assertClosed("GET", address);
            assertClosed("POST", address);
        }

        private void assertClosed(String method, String address) {
            var answer = this.nobody.send(method, address, (method.equals("POST")) ? "{}" : null);
            var sentToSignIn = answer.statusCode() == 302
                    && URI.create(answer.headers().firstValue("Location").orElse("")).getPath().equals("/sign-in");
            assertThat(sentToSignIn || answer.statusCode() == 401 || answer.statusCode() == 403)
                .as("%s %s answers %s", method, address, answer.statusCode())
                .isTrue();
        }

        @Test
        void a_wrong_password_opens_nothing() {
            var user = OverHttpTest.this.engine.getIdentityService().newUser("forgetful");
            user.setPassword("remembered");
            OverHttpTest.this.engine.getIdentityService().saveUser(user);
            try {
                assertThat(HttpAs.basic(OverHttpTest.this.port, "forgetful", "remembered")
                    .get("/engine-rest/task/count")
                    .statusCode()).isEqualTo(200);
                assertThat(HttpAs.basic(OverHttpTest.this.port, "forgetful", "wrong")
                    .get("/engine-rest/task/count")
                    .statusCode()).isEqualTo(401);
                assertThat(HttpAs.basic(OverHttpTest.this.port, "forgetful", "wrong").get("/api/me").statusCode())
                    .isEqualTo(401);
                assertThat(HttpAs.basic(OverHttpTest.this.port, "", "").get("/api/me").statusCode()).isEqualTo(401);
            }
            finally {
                OverHttpTest.this.engine.getIdentityService().deleteUser("forgetful");
            }
        }

        @Test
        void our_API_answers_with_a_problem_and_a_sentence() throws Exception {
            var answer = this.nobody.get("/api/me");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
            assertThat(json(answer).get("detail").asText()).startsWith("Nobody is signed in");
        }

    }

    @Nested
    class In_a_browser {

        @ParameterizedTest
        @CsvSource({ "social-worker, 200, 403, 403, 403", "partner-police, 200, 403, 403, 403",
                "team-manager, 200, 200, 403, 403", "admin, 200, 200, 200, 200" })
        void each_role_opens_the_applications_that_are_for_it(String role, int tasklist, int cockpit, int admin,
                int welcome) {
            var browser = HttpAs.browser(OverHttpTest.this.port, role);
            assertThat(browser.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(tasklist);
            assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(cockpit);
            assertThat(browser.open("/camunda/app/admin/default/").statusCode()).isEqualTo(admin);
            assertThat(browser.open("/camunda/app/welcome/default/").statusCode()).isEqualTo(welcome);
        }

        @Test
        void a_page_opens_though_colleagues_open_theirs_at_the_same_moment() {
            var colleagues = Stream.of("team-manager", "director")
                .map(role -> HttpAs.browser(OverHttpTest.this.port, role))
                .toList();
            var pages = IntStream.range(0, 80)
                .parallel()
                .mapToObj(open -> colleagues.get(open % 2).open("/camunda/app/cockpit/default/"))
                .toList();
            assertThat(pages).allSatisfy(page -> {
                var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
                var nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
                assertThat(page.body().split("nonce=", -1)).hasSizeGreaterThan(3);
                assertThat(page.body().replace("nonce=\"" + nonce + "\"", "")).doesNotContain("nonce=");
            });
        }

        @Test
        void a_page_that_is_not_for_the_role_says_so_kindly_and_where_to_go() {
            var page = HttpAs.browser(OverHttpTest.this.port, "partner-police").open("/camunda/app/cockpit/default/");
            assertThat(page.body()).contains("This part is not for your role", "/camunda/app/tasklist/default/")
                .doesNotContain("/camunda/app/cockpit/default/\"", "Whitelabel");
        }

        @Test
        void an_address_with_nothing_behind_it_says_so_kindly() {
            var page = HttpAs.browser(OverHttpTest.this.port, "social-worker").open("/nothing/here");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("There is nothing at this address", "Tasklist");
        }

        @Test
        void one_sign_in_serves_Tasklist_and_our_API() throws Exception {
            var browser = HttpAs.browser(OverHttpTest.this.port, "mash-manager");
            assertThat(json(browser.get("/camunda/api/admin/auth/user/default")).get("userId").asText())
                .isEqualTo("mash-manager");
            assertThat(json(browser.get("/camunda/api/engine/engine/default/task")).findValuesAsText("id"))
                .contains(OverHttpTest.this.decision, OverHttpTest.this.check)
                .doesNotContain(OverHttpTest.this.allegation);
            assertThat(json(browser.get("/api/me")).get("name").asText()).isEqualTo("Indra MASH-Manager (demo)");
        }

        @Test
        void a_manager_counts_the_tasks_of_each_group_among_those_in_sight_alone() throws Exception {
            var path = "/camunda/api/engine/engine/default/task/report/candidate-group-count";
            var seen = json(HttpAs.browser(OverHttpTest.this.port, "team-manager").get(path));
            assertThat(seen.findValuesAsText("groupName")).contains("mash-manager", "partner-police")
                .doesNotContain("lado");
            assertThat(json(HttpAs.browser(OverHttpTest.this.port, "head-of-service").get(path))
                .findValuesAsText("groupName")).contains("lado");
            assertThat(HttpAs.browser(OverHttpTest.this.port, "social-worker").get(path).statusCode()).isEqualTo(403);
        }

        @Test
        void the_side_doors_of_Tasklist_are_shut_too() throws Exception {
            var browser = HttpAs.browser(OverHttpTest.this.port, "mash-manager");
            for (var door : List.of("complete", "bpmnError", "delegate", "variables", "comment/create")) {
                var answer = browser
                    .post("/camunda/api/engine/engine/default/task/" + OverHttpTest.this.decision + "/" + door, "{}");
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(json(answer).get("message").asText()).endsWith(".");
            }
            assertThat(browser.post("/camunda/api/admin/auth/user/default/login/tasklist", null).statusCode())
                .isEqualTo(403);
        }

        @Test
        void signing_out_of_Tasklist_ends_everything() {
            var browser = HttpAs.browser(OverHttpTest.this.port, "social-worker");
            assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", null).statusCode()).isEqualTo(204);
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
            assertThat(browser.open("/camunda/app/tasklist/default/").headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in");
        }

        @Test
        void a_wrong_password_is_answered_kindly() {
            var user = OverHttpTest.this.engine.getIdentityService().newUser("mistyper");
            user.setPassword("typed-well");
            OverHttpTest.this.engine.getIdentityService().saveUser(user);
            try {
                var answer = HttpAs.basic(OverHttpTest.this.port, "mistyper", null).signIn("typed-badly");
                assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?wrong");
                assertThat(HttpAs.nobody(OverHttpTest.this.port).get("/sign-in?wrong").body())
                    .contains("We could not sign you in", "role=\"alert\"");
            }
            finally {
                OverHttpTest.this.engine.getIdentityService().deleteUser("mistyper");
            }
        }

        @Test
        void a_request_that_changes_something_needs_the_token_of_our_pages() {
            var browser = HttpAs.browser(OverHttpTest.this.port, "social-worker");
            var withoutToken = browser.sendWithoutToken("POST", "/api/me");
            assertThat(withoutToken.statusCode()).isEqualTo(403);
            assertThat(withoutToken.body()).contains("CHILD-JOURNEY-TOKEN");
            browser.get("/api/me");
            assertThat(browser.post("/api/me", "{}").statusCode()).as("passes the token's guard").isEqualTo(405);
        }

        @Test
        void somebody_taken_out_of_the_people_is_signed_out_at_once() {
            var identity = OverHttpTest.this.engine.getIdentityService();
            var user = identity.newUser("leaver");
            user.setPassword("demo");
            identity.saveUser(user);
            identity.createMembership("leaver", "social-worker");
            var browser = HttpAs.browser(OverHttpTest.this.port, "leaver");
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
            identity.deleteUser("leaver");
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        }

    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        return JSON.readTree(answer.body());
    }

}
