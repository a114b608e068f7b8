package org.childjourney.oversight;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees stuck work over HTTP, and how what cannot be is refused. */
@HttpTest
class OversightOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    private CaseReference child;

    @BeforeEach
    void aChildToBeDecided() {
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 10, 0));
        this.child = this.journeys.childToBeDecided("AMBER", "partner-police");
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 6, 10, 0));
    }

    private HttpAs as(String person) {
        return HttpAs.basic(this.port, person);
    }

    private JsonNode json(String body) {
        try {
            return this.json.readTree(body);
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/stuck?reason=BREACHED", "/definitions/referral-to-assessment:1:1/late" })
    void nobody_but_a_manager_opens_it(String path) {
        for (var person : new String[] { "social-worker", "contact-officer", "partner-police", "lado", "iro",
                "housing-stroud" }) {
            var answer = as(person).get("/api/oversight" + path);
            assertThat(answer.statusCode()).as("%s at %s", person, path).isEqualTo(403);
            assertThat(answer.body()).contains("This is for managers").doesNotContain(this.child.value());
        }
        assertThat(HttpAs.nobody(this.port).get("/api/oversight" + path).statusCode()).isEqualTo(401);
    }

    @Test
    void a_version_of_a_model_that_is_not_there_is_nobodys() {
        var answer = as("mash-manager").get("/api/oversight/definitions/no-such-version/late");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void nobody_but_a_manager_acts() {
        var task = this.journeys.task(this.child, "decide-threshold").getId();
        for (var act : Map
            .of("/tasks/" + task + "/nudge", "{}", "/tasks/" + task + "/reassign",
                    "{\"worker\":\"mash-manager\",\"reason\":\"mine\"}", "/incidents/none/retry", "{}")
            .entrySet()) {
            var answer = as("social-worker").post("/api/oversight" + act.getKey(), act.getValue());
            assertThat(answer.statusCode()).as(act.getKey()).isIn(400, 403);
        }
        assertThat(this.journeys.task(this.child, "decide-threshold").getAssignee()).isNull();
    }

    @Test
    void a_manager_reads_the_counts_and_the_list_the_oldest_first() {
        var overview = json(as("mash-manager").get("/api/oversight").body());
        assertThat(overview.path("reasons")).hasSize(Reason.values().length);

        var page = json(as("mash-manager").get("/api/oversight/stuck?reason=WAITING_FOR_AGENCY").body());
        assertThat(page.path("lines")).isNotEmpty();
        String before = "";
        for (var line : page.path("lines")) {
            assertThat(line.path("since").asText()).isGreaterThanOrEqualTo(before);
            before = line.path("since").asText();
        }
    }

    @Test
    void a_housing_manager_sees_their_own_districts_part_and_nothing_of_the_county() {
        var stroud = part("housing-stroud");
        var cotswold = part("housing-cotswold");
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 12, 10, 0));

        var seen = as("housing-stroud-manager").get("/api/oversight/stuck?reason=UNCLAIMED").body();

        assertThat(seen).contains(stroud).doesNotContain(cotswold);
        assertThat(as("housing-stroud-manager").get("/api/oversight/stuck?reason=BREACHED").body())
            .doesNotContain("\"journey\":\"Referral to assessment\"");
        assertThat(as("housing-stroud-manager").get("/api/oversight/stuck?reason=INCIDENT").body())
            .contains("\"lines\":[]");
    }

    @Test
    void a_housing_manager_asks_after_their_own_districts_task_and_after_no_other() {
        var stroud = part("housing-stroud");
        var cotswold = part("housing-cotswold");

        assertThat(as("housing-stroud-manager").post("/api/oversight/tasks/" + stroud + "/nudge", "{}").body())
            .isEqualTo("{\"people\":0}");
        assertThat(this.journeys.chronology(this.child)).anyMatch(line -> line.endsWith("was asked after."));
        assertThat(as("housing-stroud-manager").post("/api/oversight/tasks/" + cotswold + "/nudge", "{}").statusCode())
            .isIn(400, 403);
    }

    private String part(String district) {
        var instance = this.runtime.startProcessInstanceByKey("housing-assessment", this.child.value(),
                Map.of("district", Variables.stringValue(district, true), "part", "TONIGHT"));
        return this.tasks.createTaskQuery().processInstanceId(instance.getId()).list().get(0).getId();
    }

    @Test
    void the_case_beside_its_picture_tells_limits_and_story_and_notes_who_read_it() {
        var instance = this.journeys.instances(this.child).get(0);

        var shown = json(as("mash-manager").get("/api/oversight/instances/" + instance).body());

        assertThat(shown.path("reference").asText()).isEqualTo(this.child.value());
        assertThat(shown.path("limits").findValuesAsText("explanation")).anyMatch(why -> why.startsWith("Due "));
        assertThat(shown.path("chronology")).isNotEmpty();
        assertThat(as("social-worker").get("/api/oversight/instances/" + instance).statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_only_looks_after_the_engine_reads_no_story() {
        var instance = this.journeys.instances(this.child).get(0);

        var shown = json(as("admin").get("/api/oversight/instances/" + instance).body());

        assertThat(shown.path("reference").asText()).isEqualTo(this.child.value());
        assertThat(shown.path("limits")).isEmpty();
        assertThat(shown.path("chronology")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/stuck?reason=LAZY", "/stuck?page=0", "/stuck?page=99999", "/stuck?olderThanDays=-1",
            "/stuck?olderThanDays=x", "/clocks/no-number/extension", "/stuck?team=no-team%27--" })
    void what_cannot_be_is_refused_with_a_sentence_or_finds_nothing(String path) {
        var answer = as("mash-manager").get("/api/oversight" + path);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void what_is_sent_wrongly_is_refused() {
        var task = this.journeys.task(this.child, "decide-threshold").getId();
        for (var body : new String[] { "", "[]", "not json", "{\"worker\":5}", "{\"reason\":\"\\u0000\"}" }) {
            var answer = as("mash-manager").post("/api/oversight/tasks/" + task + "/reassign", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
        }
        assertThat(this.journeys.task(this.child, "decide-threshold").getAssignee()).isNull();
    }

    @Test
    void every_answer_to_a_refusal_names_its_field() {
        var task = this.journeys.task(this.child, "decide-threshold").getId();
        var answer = as("mash-manager").post("/api/oversight/tasks/" + task + "/reassign",
                "{\"worker\":\"mash-manager\"}");
        assertThat(json(answer.body()).path("field").asText()).isEqualTo("reason");
        assertThat(json(answer.body()).path("detail").asText()).startsWith("Say why");
    }

}
