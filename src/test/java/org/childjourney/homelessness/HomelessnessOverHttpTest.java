package org.childjourney.homelessness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.homelessness.HomelessStory.ADVOCATE;
import static org.childjourney.homelessness.HomelessStory.HOUSING_MANAGER;
import static org.childjourney.homelessness.HomelessStory.OFFICER;
import static org.childjourney.homelessness.HomelessStory.WORKER;

@HttpTest
class HomelessnessOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String[] NARRATIVE = { "Mum's partner told me to go", "Her mother's partner", "I want a place",
            "At college, well", "Nobody told me that before", "1 Sample Street" };

    private static final List<String> LISTS = List.of("task", "process-instance", "execution", "job", "incident",
            "variable-instance", "history/process-instance", "history/task", "history/variable-instance",
            "history/activity-instance", "history/detail", "history/identity-link-log", "history/user-operation",
            "event-subscription", "message", "case-instance", "decision-definition", "user", "authorization");

    @LocalServerPort
    private int port;

    @Autowired
    private HomelessStory story;

    @Autowired
    private AtWork work;

    private HttpAs as(String person) {
        return HttpAs.basic(this.port, person);
    }

    private List<Task> tasks(CaseReference child) {
        return this.work.tasks(child);
    }

    private static String address(Task task) {
        return "/engine-rest/task/" + task.getId();
    }

    private JsonNode record(String person, CaseReference child, String step) {
        var answer = as(person).get("/api/tasks/" + this.work.task(child, step).getId() + "/record");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    private static JsonNode section(JsonNode record, String heading) {
        for (var section : record.path("sections")) {
            if (section.path("heading").asText().equals(heading)) {
                return section;
            }
        }
        throw new AssertionError(heading + " is not in " + record);
    }

    private static Map<String, String> facts(JsonNode section) {
        var facts = new TreeMap<String, String>();
        section.path("facts").forEach((fact) -> facts.put(fact.path("name").asText(), fact.path("value").asText()));
        return facts;
    }

    /** Neither in a list nor through a door of these tasks. */
    private void findsNothing(String person, CaseReference child, Stream<Task> hidden) {
        var reader = as(person);
        for (var list : LISTS) {
            assertThat(reader.get("/engine-rest/" + list + "?maxResults=2000").body()).as("%s reads %s", person, list)
                .doesNotContain(child.value(), "Testerly")
                .doesNotContain(NARRATIVE);
        }
        hidden.forEach((task) -> {
            assertThat(reader.get(address(task)).statusCode()).as("%s reads %s", person, task.getTaskDefinitionKey())
                .isEqualTo(404);
            for (var door : List.of("form-variables", "variables", "localVariables", "form", "rendered-form",
                    "deployed-form", "identity-links", "comment", "attachment")) {
                var answer = reader.get(address(task) + "/" + door);
                assertThat(answer.statusCode()).as("%s reads %s of %s", person, door, task.getTaskDefinitionKey())
                    .isGreaterThanOrEqualTo(400);
                assertThat(answer.body()).doesNotContain(child.value());
            }
            for (var door : List.of("claim", "unclaim", "submit-form", "assignee")) {
                var body = door.equals("submit-form") ? "{\"variables\": {}}" : "{\"userId\": \"" + person + "\"}";
                assertThat(reader.post(address(task) + "/" + door, body).statusCode())
                    .as("%s at %s of %s", person, door, task.getTaskDefinitionKey())
                    .isGreaterThanOrEqualTo(400);
            }
            assertThat(reader.get("/api/tasks/" + task.getId() + "/record").statusCode()).isEqualTo(404);
            assertThat(reader.get("/api/tasks/" + task.getId() + "/draft").statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(reader.get("/api/tasks/references?ids=" + task.getId()).body()).isEqualTo("{}");
        });
        assertThat(HttpAs.browser(this.port, person).open("/documents?child=" + child.value()).body())
            .doesNotContain("Testerly", "compar");
    }

    private static boolean ofTheDistrict(Task task) {
        return task.getProcessDefinitionId().startsWith("housing-assessment:");
    }

    private static boolean ofTheAdvocate(Task task) {
        return task.getProcessDefinitionId().startsWith("advocacy:");
    }

    @Nested
    class Somebody_of_another_district {

        @ParameterizedTest
        @ValueSource(strings = { "housing-cheltenham", "housing-cotswold-manager", "housing-forest-of-dean",
                "housing-gloucester-manager", "housing-tewkesbury" })
        void finds_nothing_through_any_door(String person) {
            var child = story.askedHousing();
            var open = work.open(child);
            findsNothing(person, child, tasks(child).stream());

            story.told(child, Answered.rights());
            story.interviewed(child, Answered.interviewed());
            findsNothing(person, child, tasks(child).stream());
            assertThat(open).contains("provide-interim-accommodation");
        }

        @Test
        void hears_of_a_reference_that_exists_what_it_hears_of_one_that_does_not() {
            var child = story.askedHousing();
            work.at("2026-03-02T21:30");
            var exists = begins("housing-cotswold", "record-unsuitable-night", Answered.unsuitable(child.value()));
            var doesNot = begins("housing-cotswold", "record-unsuitable-night", Answered.unsuitable("CJ99999999"));
            assertThat(exists).isEqualTo(doesNot).contains("You do not work with a homeless young person");
        }

    }

    private String begins(String person, String process, Map<String, Object> answers) {
        var variables = new TreeMap<String, Object>();
        answers.forEach((question, answer) -> variables.put(question, Map.of("value", answer)));
        try {
            return as(person)
                .post("/engine-rest/process-definition/key/" + process + "/submit-form",
                        JSON.writeValueAsString(Map.of("variables", variables)))
                .body();
        }
        catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    @Nested
    class The_districts_own_people {

        @Test
        void find_their_part_and_nothing_of_the_countys_or_the_advocates() {
            var child = story.interviewed();
            for (var person : List.of(OFFICER, HOUSING_MANAGER)) {
                findsNothing(person, child, tasks(child).stream().filter((task) -> !ofTheDistrict(task)));
                tasks(child).stream()
                    .filter(HomelessnessOverHttpTest::ofTheDistrict)
                    .forEach((task) -> assertThat(as(person).get(address(task)).statusCode()).isEqualTo(200));
            }
        }

        @Test
        void read_name_birth_date_contact_where_and_when_and_tonight() {
            var child = story.askedHousing();

            var record = record(OFFICER, child, "provide-interim-accommodation");

            assertThat(record.path("sections").findValuesAsText("heading")).containsExactly("About the young person");
            var facts = facts(section(record, "About the young person"));
            assertThat(facts).containsOnlyKeys("Name", "Date of birth", "How to reach them", "Asked for help", "When",
                    "Tonight");
            assertThat(facts).containsEntry("How to reach them", "01632 960077, after four")
                .containsEntry("Asked for help", "Stroud housing");
            assertThat(facts.get("When")).contains("2 Mar 2026");
            assertThat(facts.get("Tonight")).contains("Nothing suitable confirmed yet", "on a sofa");
        }

        @Test
        void read_the_joint_interview_they_took_part_in_and_the_position_sent_to_them() {
            var child = story.interviewed();
            work.at("2026-03-04T12:00");
            work.answer(WORKER, child, "send-housing-position", Answered.position());

            var record = record(OFFICER, child, "assess-housing-need");

            assertThat(record.path("sections").findValuesAsText("heading")).containsExactly("About the young person",
                    "The joint interview", "Section 20: where children's services stand");
            assertThat(facts(section(record, "The joint interview"))).containsOnlyKeys("Held", "Housing officer",
                    "Found", "For housing");
            assertThat(record.toString()).contains("We assess section 20 and accommodate meanwhile")
                .doesNotContain("4 Invented Lane")
                .doesNotContain(NARRATIVE);
        }

        @Test
        void read_no_interview_that_they_have_not_confirmed() {
            var child = story.told();
            work.at("2026-03-03T10:00");
            work.answer(WORKER, child, "hold-joint-interview", Answered.interviewed());

            assertThat(record(OFFICER, child, "confirm-joint-interview").path("sections").findValuesAsText("heading"))
                .containsExactly("About the young person");
        }

        @Test
        void see_in_a_form_what_routes_the_work_and_no_name() {
            var child = story.interviewed();
            for (var task : tasks(child).stream().filter(HomelessnessOverHttpTest::ofTheDistrict).toList()) {
                var variables = as(OFFICER).get(address(task) + "/form-variables").body();
                assertThat(variables).doesNotContain("Testerly", "Invented Lane", "01632").doesNotContain(NARRATIVE);
            }
        }

        @Test
        void begin_a_presentation_in_their_own_name_alone() {
            work.at("2026-03-02T10:05");
            var answer = begins(OFFICER, "housing-presentation", Answered.presented("Bilberry", "2009-07-09"));
            assertThat(answer).contains("\"tenantId\":\"" + OFFICER + "\"");
            assertThat(begins(HOUSING_MANAGER, "housing-presentation", Answered.presented("Medlar", "2009-07-09")))
                .contains("\"tenantId\":\"" + OFFICER + "\"");
            for (var process : List.of("housing-assessment", "homelessness-joint-assessment", "advocacy",
                    "record-contact", "record-change", "record-missing-episode")) {
                assertThat(as(OFFICER).post("/engine-rest/process-definition/key/" + process + "/submit-form", "{}")
                    .statusCode()).as(process).isIn(403, 404);
            }
        }

        @Test
        void read_no_document_and_no_report() {
            var child = story.compared();
            assertThat(child).isNotNull();
            assertThat(as(OFFICER).get("/api/reports/homeless-16-17-joint-response?from=2026-01-01&to=2026-03-31")
                .statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(as(OFFICER).get("/api/reports").body()).doesNotContain("homeless-16-17-joint-response");
        }

    }

    @Nested
    class The_advocate {

        @Test
        void finds_their_part_and_nothing_of_anybody_elses() {
            var child = story.compared();
            findsNothing(ADVOCATE, child, tasks(child).stream().filter((task) -> !ofTheAdvocate(task)));
            assertThat(as(ADVOCATE).get(address(work.task(child, "support-choice"))).statusCode()).isEqualTo(200);
        }

        @Test
        void reads_name_contact_communication_needs_and_what_is_to_be_decided() {
            var child = story.compared();

            var record = record(ADVOCATE, child, "support-choice");

            assertThat(record.path("sections").findValuesAsText("heading")).containsExactly("About the young person",
                    "Documents");
            assertThat(section(record, "Documents").toString()).contains("What each choice means for you");
            var facts = facts(section(record, "About the young person"));
            assertThat(facts).containsOnlyKeys("Name", "How to reach them", "Language", "Interpreter",
                    "What helps them to take part", "What they are asked to decide");
            assertThat(facts).containsEntry("What helps them to take part", "Short sentences");
            assertThat(facts.get("What they are asked to decide")).contains("section 20", "written comparison");
            assertThat(record.toString()).doesNotContain("Invented Lane", "2009", "Stroud").doesNotContain(NARRATIVE);
        }

        @Test
        void begins_nothing() {
            for (var process : List.of("advocacy", "housing-presentation", "record-unsuitable-night",
                    "record-lost-contact", "record-contact")) {
                assertThat(as(ADVOCATE).post("/engine-rest/process-definition/key/" + process + "/submit-form", "{}")
                    .statusCode()).as(process).isIn(403, 404);
            }
        }

    }

    @Nested
    class A_manager_of_the_county {

        @Test
        void opens_the_report_as_data_and_as_a_page_to_print() {
            var period = "?from=2026-01-01&to=2026-03-31";
            var data = json(as("team-manager").get("/api/reports/homeless-16-17-joint-response" + period).body());
            assertThat(data.path("parts").findValuesAsText("definition")).hasSizeGreaterThan(12).doesNotContain("");
            var page = HttpAs.browser(port, "team-manager").open("/reports/homeless-16-17-joint-response" + period);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Safe the same day", "Nights somewhere unsuitable", "<svg");
            assertThat(as("contact-officer").get("/api/reports/homeless-16-17-joint-response" + period).statusCode())
                .isGreaterThanOrEqualTo(400);
        }

        @Test
        void reads_what_housing_and_advocate_wrote_with_the_rest_of_the_record() {
            var child = story.interviewed();
            var record = record(WORKER, child, "assess-need");
            assertThat(record.toString()).contains("Her mother's partner does not want her there",
                    "Supported housing, near college");
        }

    }

}
