package org.childjourney.protection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.documents.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees and does what in child protection, over HTTP: chairs, conference
 * administrators, the child's worker, agencies in their own parts, advocates.
 */
@HttpTest
class ProtectionOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Documents documents;

    private HttpAs as(String person) {
        return HttpAs.basic(this.port, person);
    }

    private HttpAs browserOf(String person) {
        return HttpAs.browser(this.port, person);
    }

    private boolean sees(String person, Task task) {
        var status = as(person).get("/engine-rest/task/" + task.getId()).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    private int answers(String person, Task task, Map<String, Object> answers) {
        var variables = new TreeMap<String, Object>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        try {
            return as(person)
                .post("/engine-rest/task/" + task.getId() + "/submit-form",
                        JSON.writeValueAsString(Map.of("variables", variables)))
                .statusCode();
        }
        catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private Task task(CaseReference child, Predicate<Task> which) {
        return this.work.tasks(child).stream().filter(which).findFirst().orElseThrow();
    }

    private Task partOf(CaseReference child, String agency) {
        return task(child, (task) -> agency.equals(task.getTenantId()));
    }

    private JsonNode record(String person, Task task) {
        var answer = as(person).get("/api/tasks/" + task.getId() + "/record");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Those outside the county: partner agencies, housing authorities, advocates. */
    private List<String> outsiders() {
        return this.identity.createTenantQuery().list().stream().map((tenant) -> tenant.getId()).toList();
    }

    @Nested
    class Before_a_conference {

        private CaseReference child;

        @BeforeEach
        void itIsBooked() {
            this.child = children.withConference();
        }

        @ParameterizedTest
        @CsvSource({ "child-protection-chair, hold-initial-conference share-report-with-family write-conference-report",
                "conference-admin, hold-initial-conference share-report-with-family write-conference-report",
                "social-worker, hold-initial-conference share-report-with-family",
                "team-manager, hold-initial-conference share-report-with-family write-conference-report",
                "service-manager, hold-initial-conference share-report-with-family write-conference-report",
                "head-of-service, hold-initial-conference share-report-with-family write-conference-report",
                "emergency-duty-team, ''", "contact-officer, ''", "mash-manager, ''", "lado, ''",
                "personal-adviser, ''", "placements-team, ''", "qa-officer, ''" })
        void each_role_sees_what_is_its_business(String role, String seen) {
            for (var kind : List.of("hold-initial-conference", "share-report-with-family", "write-conference-report")) {
                assertThat(sees(role, task(this.child, (task) -> task.getTaskDefinitionKey().equals(kind))))
                    .as("%s sees %s", role, kind)
                    .isEqualTo(List.of(seen.split(" ")).contains(kind));
            }
        }

        @Test
        void the_conference_is_decided_by_the_chair_and_by_nobody_who_prepares_it_or_writes_to_it() {
            var conference = work.task(this.child, "hold-initial-conference");
            work.at("2026-03-18T13:00");
            var postponed = Map.<String, Object>of("whatHappened", "POSTPONED", "whyNot", "The mother is ill",
                    "safetyPlan", "Two visits a week", "proposedFor", "2026-03-20", "confirmed", true);
            for (var other : List.of("conference-admin", "social-worker", "team-manager", "partner-health",
                    "partner-police")) {
                assertThat(answers(other, conference, postponed)).as(other).isBetween(400, 499);
            }
            assertThat(work.open(this.child)).contains("hold-initial-conference");
            assertThat(answers("child-protection-chair", conference, postponed)).isEqualTo(204);
            assertThat(sees("head-of-service", work.task(this.child, "authorise-postponement"))).isTrue();
        }

        @Test
        void the_chair_reads_the_whole_record() {
            var record = record("child-protection-chair", work.task(this.child, "hold-initial-conference"));
            assertThat(record.toString()).contains("Dad gets cross", "She is not safe at home now");
        }

        @Test
        void the_chair_reads_what_the_social_worker_wrote_for_it_and_no_agency_does() {
            work.at("2026-03-13T12:00");
            work.answer("social-worker", this.child, "share-report-with-family",
                    ProtectionAnswers.shared("2026-03-13"));
            var wrote = List.of("What I have seen and heard", "The parents say: It is fair", "With drawings",
                    "Written by Kit Social-Worker");
            assertThat(record("child-protection-chair", work.task(this.child, "hold-initial-conference")).toString())
                .contains(wrote);
            for (var agency : List.of("partner-health", "partner-education")) {
                assertThat(record(agency, partOf(this.child, agency)).toString()).as(agency)
                    .contains("What you are asked")
                    .doesNotContain(wrote)
                    .doesNotContain("It is fair", "drawings");
            }
        }

    }

    @Nested
    class An_agency {

        private CaseReference child;

        @BeforeEach
        void isAskedForAReport() {
            this.child = children.withConference();
        }

        @Test
        void sees_its_own_part_and_nothing_else_of_the_child() {
            var own = partOf(this.child, "partner-health");
            for (var task : work.tasks(this.child)) {
                assertThat(sees("partner-health", task)).as(task.getTaskDefinitionKey())
                    .isEqualTo(task.getId().equals(own.getId()));
            }
            assertThat(as("partner-health").get("/engine-rest/task").body()).contains(own.getId())
                .doesNotContain("hold-initial-conference");
            assertThat(as("partner-health").get("/engine-rest/process-instance").body()).isEqualTo("[]");
            assertThat(as("partner-health").get("/engine-rest/history/process-instance").statusCode()).isIn(200, 403);
        }

        @Test
        void reads_who_the_child_is_and_what_it_is_asked_and_nothing_that_others_said() {
            var record = record("partner-health", partOf(this.child, "partner-health")).toString();
            assertThat(record).contains("Blossom Testerly", "What you are asked", "Family centre, room 2");
            assertThat(record).doesNotContain("Dad gets cross", "The bruise was caused by a grip",
                    "The police were called twice", "Mother is afraid", "What has happened", "GCP2", "Graded Care");
        }

        @Test
        void writes_its_report_and_not_that_of_another() {
            var own = partOf(this.child, "partner-health");
            var report = Map.<String, Object>of("writtenBy", "Dr Senna, paediatrician", "directContact", true,
                    "goingWell", "She eats well", "worries", "Bruises", "judgement", "PLAN", "why", "The injuries",
                    "sharedWithFamily", true, "attends", true, "confirmed", true);
            assertThat(answers("partner-health", partOf(this.child, "partner-education"), report)).isBetween(400, 499);
            assertThat(answers("partner-education", own, report)).isBetween(400, 499);
            assertThat(answers("social-worker", own, report)).isBetween(400, 499);
            assertThat(answers("partner-health", own, report)).isEqualTo(204);
            work.goOn(this.child);
            assertThat(record("child-protection-chair", work.task(this.child, "hold-initial-conference")).toString())
                .contains("Dr Senna, paediatrician");
        }

        @Test
        void that_was_not_asked_sees_nothing_whichever_it_is() {
            assertThat(outsiders()).contains("partner-police", "partner-probation", "advocate-openvoice")
                .filteredOn((agency) -> !List.of("partner-health", "partner-education").contains(agency))
                .allSatisfy((agency) -> work.tasks(this.child)
                    .forEach((task) -> assertThat(sees(agency, task)).as("%s sees %s", agency, task.getName())
                        .isFalse()));
        }

        @Test
        void reads_none_of_the_familys_papers() {
            var paper = documents.all(this.child)
                .stream()
                .filter((document) -> document.kind().equals("protection-invitation-child"))
                .findFirst()
                .orElseThrow();
            for (var reader : List.of("conference-admin", "child-protection-chair", "social-worker", "team-manager")) {
                assertThat(browserOf(reader).open(paper.path()).statusCode()).as(reader).isEqualTo(200);
            }
            assertThat(outsiders())
                .allSatisfy((agency) -> assertThat(browserOf(agency).open(paper.path()).statusCode()).as(agency)
                    .isEqualTo(404));
            for (var other : List.of("contact-officer", "lado", "placements-team", "qa-officer")) {
                assertThat(browserOf(other).open(paper.path()).statusCode()).as(other).isEqualTo(404);
            }
        }

    }

    @Nested
    class A_plan {

        @Test
        void is_worked_on_by_the_social_worker_and_looked_at_by_the_chair() {
            var child = children.withOutline();
            var visit = work.task(child, "visit-child");
            for (var seeing : List.of("social-worker", "child-protection-chair", "team-manager", "service-manager",
                    "head-of-service", "director")) {
                assertThat(sees(seeing, visit)).as(seeing).isTrue();
            }
            for (var other : List.of("mash-manager", "personal-adviser", "lado", "contact-officer",
                    "legal-solicitor")) {
                assertThat(sees(other, visit)).as(other).isFalse();
            }
            assertThat(outsiders()).noneMatch((agency) -> sees(agency, visit));
            work.at("2026-03-20T16:00");
            var visited = new TreeMap<>(ProtectionAnswers.visited("2026-03-20"));
            assertThat(answers("child-protection-chair", visit, visited)).isBetween(400, 499);
            assertThat(answers("team-manager", visit, visited)).isBetween(400, 499);
            assertThat(answers("social-worker", visit, visited)).isEqualTo(204);
        }

    }

    @Nested
    class The_reports {

        @ParameterizedTest
        @ValueSource(strings = { "repeat-plans", "strategy-to-conference" })
        void are_read_by_chairs_and_managers_as_data_as_a_page_and_as_a_table(String report) {
            for (var reader : List.of("child-protection-chair", "service-manager", "head-of-service")) {
                var period = "?from=2026-01-01&to=2026-03-31";
                assertThat(as(reader).get("/api/reports/" + report + period).statusCode()).as(reader).isEqualTo(200);
                for (var page : List.of("/reports/" + report, "/reports/" + report + ".csv")) {
                    assertThat(browserOf(reader).open(page + period).statusCode()).as("%s opens %s", reader, page)
                        .isEqualTo(200);
                }
            }
            assertThat(outsiders())
                .allSatisfy((agency) -> assertThat(as(agency).get("/api/reports/" + report).statusCode()).as(agency)
                    .isEqualTo(403));
            assertThat(as("social-worker").get("/api/reports/" + report).statusCode()).isEqualTo(403);
        }

    }

}
