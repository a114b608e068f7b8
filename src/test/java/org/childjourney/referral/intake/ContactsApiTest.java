package org.childjourney.referral.intake;

import java.net.http.HttpResponse;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.RuntimeService;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Families;
import org.childjourney.engine.Journeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class ContactsApiTest {

    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Families families;

    @Autowired
    Journeys journeys;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_contact_about_two_children_opens_a_journey_for_each_in_one_family() throws Exception {
        var contact = contact();
        ((ArrayNode) contact.get("children")).addObject()
            .put("familyName", "Testerly")
            .put("expectedDateOfBirth", java.time.LocalDate.now().plusWeeks(12).toString())
            .put("sex", "U");

        var answer = send(contact);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var children = this.json.readTree(answer.body()).get("children");
        assertThat(children).hasSize(2);
        var first = CaseReference.of(children.get(0).get("caseReference").asText());
        var second = CaseReference.of(children.get(1).get("caseReference").asText());
        assertThat(this.journeys.isOn(first, "referral-to-assessment")).isTrue();
        assertThat(this.journeys.isOn(second, "referral-to-assessment")).isTrue();
        assertThat(this.families.brothersAndSisters(first)).hasSize(1);
    }

    @Test
    void the_same_contact_sent_twice_is_recorded_once() throws Exception {
        var contact = contact();
        var first = send(contact);
        var journeysBefore = this.runtime.createProcessInstanceQuery().count();

        var second = send(contact);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(this.runtime.createProcessInstanceQuery().count()).isEqualTo(journeysBefore);
    }

    @Test
    void another_contact_with_a_reference_that_was_used_is_refused() throws Exception {
        var contact = contact();
        send(contact);
        refused(contact.put("reason", "Something else"), "callerReference");
    }

    @ParameterizedTest
    @CsvSource({ "channel, PIGEON", "referralSourceCode, 99", "familyAware, PERHAPS", "receivedAt, 2026-02-30T10:00:00",
            "receivedAt, 2099-01-01T10:00:00", "receivedAt, yesterday", "reason, ''", "whatHappened, ''",
            "childCurrentLocation, ''", "referrerEmail, not-an-address", "callerReference, ''" })
    void an_unknown_code_a_missing_field_or_an_impossible_date_is_refused_by_its_field(String field, String value)
            throws Exception {
        refused(contact().put(field, value), field);
    }

    @ParameterizedTest
    @CsvSource({ "dateOfBirth, 2099-01-01", "dateOfBirth, 27/03/2018", "sex, X", "ethnicity, BLUE", "upn, 123",
            "upnUnknownReason, UN9", "restrictedAccess, SECRET", "familyName, ''" })
    void what_is_wrong_with_a_child_is_refused_by_the_childs_field(String field, String value) throws Exception {
        var contact = contact();
        ((ObjectNode) contact.get("children").get(0)).put(field, value);
        refused(contact, field);
    }

    @Test
    void both_or_neither_of_birth_date_and_expected_date_are_refused() throws Exception {
        var both = contact();
        ((ObjectNode) both.get("children").get(0)).put("expectedDateOfBirth", "2027-01-01");
        refused(both, "ateOfBirth");
        var neither = contact();
        ((ObjectNode) neither.get("children").get(0)).remove("dateOfBirth");
        refused(neither, "ateOfBirth");
    }

    @Test
    void a_text_that_is_too_long_is_refused() throws Exception {
        refused(contact().put("whatHappened", "x".repeat(10_001)), "whatHappened");
        refused(contact().put("reason", "x".repeat(251)), "reason");
        assertThat(send("{\"reason\": \"" + "x".repeat(10_000_000) + "\"}").statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not json", "[]", "null", "{", "{\"children\": 7}", "{\"favourite\": \"blue\"}",
            "{\"children\": [[[[[]]]]]}", "\"text\"" })
    void what_is_no_contact_is_refused(String body) {
        var before = stored();
        var answer = send(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void only_the_front_door_may_send_contacts_and_nobody_without_signing_in() throws Exception {
        var body = contact().toString();
        for (var other : new String[] { "social-worker", "partner-police", "team-manager" }) {
            assertThat(HttpAs.basic(this.port, other).post("/api/contacts", body).statusCode()).as(other)
                .isEqualTo(403);
        }
        assertThat(HttpAs.nobody(this.port).post("/api/contacts", body).statusCode()).isIn(401, 403);
        assertThat(HttpAs.basic(this.port, "data-officer", "wrong").post("/api/contacts", body).statusCode())
            .isEqualTo(401);
    }

    @Test
    void the_description_names_the_fields() {
        var browser = HttpAs.browser(this.port, "contact-officer");
        assertThat(browser.get("/v3/api-docs").body()).contains("/api/contacts", "callerReference",
                "expectedDateOfBirth");
        assertThat(browser.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    private void refused(JsonNode contact, String field) throws JsonProcessingException {
        var before = stored();
        var answer = send(contact);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = this.json.readTree(answer.body());
        assertThat(problem.path("field").asText()).as(answer.body()).contains(field);
        assertThat(problem.path("detail").asText()).endsWith(".").doesNotContain("Exception", "org.childjourney");
        assertThat(stored()).as("nothing is stored").isEqualTo(before);
    }

    private long stored() {
        return this.jdbc.queryForObject("select (select count(*) from contact) + (select count(*) from child)",
                Long.class) + this.runtime.createProcessInstanceQuery().count();
    }

    private HttpResponse<String> send(JsonNode contact) {
        return send(contact.toString());
    }

    private HttpResponse<String> send(String body) {
        return HttpAs.basic(this.port, "contact-officer").post("/api/contacts", body);
    }

    private ObjectNode contact() throws JsonProcessingException {
        var contact = (ObjectNode) this.json.readTree(ContactsApi.EXAMPLE);
        contact.put("callerReference", UUID.randomUUID().toString());
        contact.put("receivedAt", "2026-11-02T09:15:00");
        ((ObjectNode) contact.get("children").get(0)).put("firstName", "Blossom " + UUID.randomUUID());
        return contact;
    }

}
