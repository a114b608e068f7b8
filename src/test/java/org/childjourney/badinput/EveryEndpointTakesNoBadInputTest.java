package org.childjourney.badinput;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every address of the application, the engine's and ours, with values of every
 * wrong kind in the address, in what is asked with it and in each field of the body. Who
 * asks has every role that opens anything, so that nothing is refused for that alone.
 */
@HttpTest
class EveryEndpointTakesNoBadInputTest {

    private static final String PERSON = "bad-input";

    private static final List<String> ROLES = List.of("contact-officer", "team-manager", "head-of-service",
            "data-officer", "camunda-admin");

    private static final int AT_ONCE = 4;

    private static final long TEN_MEGABYTES = 10 * 1024 * 1024;

    /** Half a character is sent as half a character. */
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> IN_ADDRESSES = List.of("<script>alert('Blossom')</script>",
            "'; drop table child; --", "👩‍👧‍👦😟", "\u202Eالطفلة", "x".repeat(3000), "\0", "../../etc/passwd", " ",
            "-1", "99999999999999999999", "null", "2026-02-30T25:61:00", "[[[[[[[[", "${7*7}");

    private static final String CONTACT = """
            { "callerReference": "BAD-INPUT", "receivedAt": "2026-01-05T09:15:00", "channel": "PORTAL",
              "referralSourceCode": "2A", "referrerName": "Terry Testteacher", "referrerRole": "Class teacher",
              "referrerOrganisation": "Sample Primary School", "reason": "A bruise that nobody can explain",
              "whatHappened": "At registration he showed me a bruise on his arm.",
              "childCurrentLocation": "At school, with me", "familyAware": "NO",
              "children": [ { "firstName": "Blossom", "familyName": "Testerly", "dateOfBirth": "2018-03-27",
                "sex": "F", "ethnicity": "NOBT", "address": "1 Sample Street, Exampleton", "postcode": "GL1 1AA" } ],
              "householdMembers": [ { "name": "Fern Testerly", "relationship": "MOTHER", "adult": true,
                "hasParentalResponsibility": "YES", "livesInHousehold": "YES", "contactSafe": "YES" } ] }""";

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate jdbc;

    private final Tally tally = new Tally();

    private final Quiet quiet = new Quiet();

    private HttpAs rest;

    private HttpAs browser;

    private final Map<String, String> known = new HashMap<>();

    @BeforeEach
    void somebody_with_every_role() {
        this.quiet.begin();
        var user = this.identity.newUser(PERSON);
        user.setFirstName("Blossom");
        user.setLastName("Tester");
        user.setPassword("demo");
        this.identity.saveUser(user);
        ROLES.forEach(role -> this.identity.createMembership(PERSON, role));
        this.rest = HttpAs.basic(this.port, PERSON);
        this.browser = HttpAs.browser(this.port, PERSON);
        this.work.at("2026-02-02T10:00");
        var child = this.work.child();
        this.work.begin(child, "private-fostering-notified");
        var task = this.work.task(child, "accept-private-fostering");
        this.known.putAll(Map.of("task", task.getId(), "taskId", task.getId(), "definition",
                task.getProcessDefinitionId(), "instance", task.getProcessInstanceId(), "process", "private-fostering",
                "application", "tasklist", "list", "waiting"));
        this.known.put("clock", this.jdbc.queryForObject("select max(id) from running_clock where case_reference = ?",
                String.class, child.value()));
    }

    @AfterEach
    void is_gone_again() {
        this.quiet.end();
        this.identity.deleteUser(PERSON);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> void at(List<T> those, Consumer<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var under = new ArrayList<Future<?>>();
            those.forEach(one -> under.add(pool.submit(() -> work.accept(one))));
            for (var one : under) {
                one.get();
            }
        }
        finally {
            pool.shutdownNow();
        }
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        this.jdbc
            .queryForList("select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC' "
                    + "and table_type = 'BASE TABLE'", String.class)
            .stream()
            .filter(table -> !table.toLowerCase(Locale.ROOT).matches("spring_session.*|audit_.*|reading"))
            .forEach(table -> rows.put(table.toUpperCase(Locale.ROOT),
                    this.jdbc.queryForObject("select count(*) from \"%s\"".formatted(table), Long.class)));
        return rows;
    }

    @Tag("badinput")
    @Test
    void the_engines_interface_answers_whatever_it_is_asked_and_keeps_nothing() throws Exception {
        var before = rows();
        // Whoever asks for a new password with a wrong old one is locked out before long;
        // and an administrator may have the history cleaned up, whatever else is sent.
        var endpoints = Endpoint.ofTheEngine()
            .stream()
            .filter(endpoint -> !endpoint.path().matches(".*/credentials|/history/cleanup"))
            .toList();
        assertThat(endpoints).hasSizeGreaterThan(450);
        var number = new AtomicInteger();
        at(endpoints, endpoint -> {
            inTheAddress(endpoint, number);
            askedWithIt(endpoint, number);
            inTheBody(endpoint, number);
        });
        System.out.printf("Bad input to the engine's interface: %s; %d addresses%n", this.tally, endpoints.size());
        assertThat(this.tally.faults()).isEmpty();
        assertThat(this.tally.sent()).isGreaterThan(10_000);
        // That an administrator did something is kept, not what was sent.
        var after = rows();
        List.of(before, after).forEach((rows) -> rows.remove("ACT_HI_OP_LOG"));
        assertThat(after).as("The newest jobs: %s", this.jdbc.queryForList("""
                select HANDLER_TYPE_, HANDLER_CFG_, DUEDATE_ from ACT_RU_JOB order by CREATE_TIME_ desc, ID_ desc
                fetch first 5 rows only""")).isEqualTo(before);
    }

    /** Through both doors in turn, that of other systems and that of Tasklist. */
    private HttpAs door(int number) {
        return (number % 2 == 0) ? this.rest : this.browser;
    }

    private static String prefix(int number) {
        return (number % 2 == 0) ? "/engine-rest" : "/camunda/api/engine/engine/default";
    }

    private void inTheAddress(Endpoint endpoint, AtomicInteger number) {
        for (var name : endpoint.names()) {
            for (var hostile : IN_ADDRESSES) {
                var n = number.getAndIncrement();
                var address = prefix(n) + endpoint.address(Map.of(name, encoded(hostile)));
                this.tally.answered(endpoint + " " + name + "=" + shown(hostile),
                        door(n).send(endpoint.verb(), address, (endpoint.body() != null) ? "{}" : null));
            }
        }
    }

    private void askedWithIt(Endpoint endpoint, AtomicInteger number) {
        for (var name : endpoint.asked()) {
            var first = number.get();
            for (int i = 0; i < 5; i++) {
                var hostile = IN_ADDRESSES.get((first + i * 3) % IN_ADDRESSES.size());
                var n = number.getAndIncrement();
                this.tally.answered(endpoint + "?" + name + "=" + shown(hostile),
                        door(n).send(endpoint.verb(),
                                prefix(n) + endpoint.address(Map.of()) + "?" + name + "=" + encoded(hostile),
                                (endpoint.body() != null) ? "{}" : null));
            }
        }
    }

    private void inTheBody(Endpoint endpoint, AtomicInteger number) {
        if (endpoint.body() == null) {
            return;
        }
        for (var field : endpoint.body()) {
            var n = number.getAndIncrement();
            for (var hostile : Hostile.against("textfield", n)) {
                if (hostile.value() != null) {
                    var body = JSON.createObjectNode().set(field, hostile.value());
                    this.tally.answered(endpoint + " {" + field + ": " + hostile.name() + "}",
                            door(n).send(endpoint.verb(), prefix(n) + endpoint.address(Map.of()), body.toString()));
                }
            }
        }
        var n = number.getAndIncrement();
        wholeBodies(endpoint, door(n), prefix(n) + endpoint.address(Map.of()));
    }

    private void wholeBodies(Endpoint endpoint, HttpAs door, String address) {
        for (var body : List.of("", "{", "[]", "[1,2]", "42", "\"Blossom\"", "null", "{\"a\":1,\"a\":2}", "<xml/>",
                "{\"a\":\"\\ud83d\"}", "{\"\\u0000\":1}", "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                "[".repeat(20_000))) {
            this.tally.answered(endpoint + " " + shown(body), door.send(endpoint.verb(), address, body));
        }
        this.tally.tooLarge(endpoint + " 10 MB", door.announce(endpoint.verb(), address, TEN_MEGABYTES));
    }

    private static String shown(String value) {
        return (value.length() > 40) ? value.substring(0, 40) + "…" : value;
    }

    @Test
    void our_own_addresses_answer_whatever_they_are_asked_and_keep_nothing(
            @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) throws Exception {
        var before = rows();
        var endpoints = Endpoint.ours(requestMappingHandlerMapping);
        assertThat(endpoints).extracting(Endpoint::toString)
            .contains("POST /api/contacts", "POST /retention", "PUT /api/tasks/{taskId}/draft");
        at(endpoints, endpoint -> {
            for (var name : endpoint.names()) {
                for (var hostile : IN_ADDRESSES) {
                    ask(endpoint, with(name, encoded(hostile)), "", shown(hostile));
                }
            }
            for (var name : endpoint.asked()) {
                for (var hostile : IN_ADDRESSES) {
                    ask(endpoint, this.known, name + "=" + encoded(hostile), shown(hostile));
                }
                ask(endpoint, this.known, name + "=1&" + name + "=2", "twice");
                ask(endpoint, this.known, "no-such-name=1", "missing " + name);
            }
            if (endpoint.body() != null) {
                ourBody(endpoint);
            }
        });
        System.out.printf("Bad input to our own addresses: %s; %d addresses%n", this.tally, endpoints.size());
        assertThat(this.tally.faults()).isEmpty();
        assertThat(this.tally.sent()).isGreaterThan(1_000);
        // A page with one box to tick takes it that nothing is said as an answer.
        var after = rows();
        List.of(before, after).forEach((rows) -> rows.remove("MAIL_CHOICE"));
        assertThat(after).isEqualTo(before);
    }

    private Map<String, String> with(String name, String value) {
        var values = new HashMap<>(this.known);
        values.put(name, value);
        return values;
    }

    private void ask(Endpoint endpoint, Map<String, String> values, String asked, String hostile) {
        var input = endpoint + " " + asked + " " + hostile;
        var address = endpoint.address(values);
        if (endpoint.verb().equals("GET") || endpoint.verb().equals("DELETE")) {
            this.tally.answered(input,
                    this.browser.send(endpoint.verb(), address + (asked.isEmpty() ? "" : "?" + asked), null));
        }
        else if (endpoint.body() == null && !address.startsWith("/api/")) {
            this.tally.answered(input, this.browser.postForm(address, asked));
        }
        else {
            this.tally.answered(input,
                    this.rest.send(endpoint.verb(), address + (asked.isEmpty() ? "" : "?" + asked), "{}"));
        }
    }

    private void ourBody(Endpoint endpoint) {
        var number = 0;
        for (var field : endpoint.body()) {
            for (var hostile : Hostile.against("textfield", number++)) {
                if (hostile.value() != null) {
                    var body = JSON.createObjectNode().set(field, hostile.value());
                    this.tally.answered(endpoint + " {" + field + ": " + hostile.name() + "}",
                            this.rest.send(endpoint.verb(), endpoint.address(this.known), body.toString()));
                }
            }
        }
        wholeBodies(endpoint, this.rest, endpoint.address(this.known));
    }

    @Test
    void ten_megabytes_are_refused_with_a_sentence_though_they_are_sent() {
        for (var address : List.of("/api/contacts", "/engine-rest/task", "/engine-rest/task/1/submit-form")) {
            var refused = this.rest.post(address, "\"" + "x".repeat((int) TEN_MEGABYTES) + "\"");
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("Send less.");
        }
    }

    @Test
    void a_contact_is_refused_or_kept_with_the_words_that_were_sent() throws Exception {
        var contacts = rows().get("CONTACT");
        var form = AskedForm.all()
            .stream()
            .filter(asked -> asked.step().equals("record-contact"))
            .findFirst()
            .orElseThrow();
        var taken = new LinkedHashMap<String, String>();
        var lost = new ArrayList<String>();
        var number = 0;
        for (var field : form.fields()) {
            for (var hostile : Hostile.against(field.type(), number++)) {
                if (hostile.kind() != null || hostile.isLarge()) {
                    continue;
                }
                var reference = "BAD-INPUT-" + this.tally.sent();
                var contact = ((ObjectNode) JSON.readTree(CONTACT)).put("callerReference", reference);
                var input = "contact, %s: %s".formatted(field.path(), hostile.name());
                var answer = this.rest.post("/api/contacts",
                        JSON.writeValueAsString(AskedForm.with(contact, field, hostile.value())));
                if (answer.statusCode() == 201 && (hostile.text() || hostile.isMissing())) {
                    this.tally.taken(input);
                    if (hostile.text()) {
                        taken.put(reference, hostile.value().textValue());
                        if (!kept(reference, answer.body()).contains(hostile.value().textValue())) {
                            lost.add(input);
                        }
                    }
                    else {
                        taken.put(reference, "");
                    }
                }
                else {
                    this.tally.refused(input, answer);
                }
            }
        }
        System.out.printf("Bad input to contacts: %s%n", this.tally);
        assertThat(this.tally.faults()).isEmpty();
        // Where somebody is, is asked of those only who do not live with the child.
        assertThat(lost).allMatch(input -> input.contains("whereabouts"));
        assertThat(taken).hasSizeGreaterThan(20);
        assertThat(rows().get("CONTACT")).isEqualTo(contacts + taken.size());
    }

    /** Everything that was kept of a contact, of its child and of the family. */
    private String kept(String reference, String answer) {
        try {
            var child = CaseReference.of(JSON.readTree(answer).at("/children/0/caseReference").asText()).value();
            var kept = new StringBuilder();
            for (var statement : Set.of("select * from contact where caller_reference = '%s'".formatted(reference),
                    "select * from contact_child where case_reference = '%s'".formatted(child),
                    "select * from child where case_reference = '%s'".formatted(child),
                    "select * from child_address where case_reference = '%s'".formatted(child),
                    "select m.* from family_member m join child c on c.family_group_id = m.family_group_id "
                            + "where c.case_reference = '%s'".formatted(child))) {
                this.jdbc.queryForList(statement).forEach(row -> row.values().forEach(kept::append));
            }
            return kept.toString();
        }
        catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Tag("badinput")
    @Test
    void a_person_who_is_let_in_is_called_as_was_typed_or_is_not_let_in() {
        for (var field : List.of("id", "firstName", "lastName", "email")) {
            for (var hostile : Hostile.against("textfield", field.length())) {
                if (hostile.value() == null) {
                    continue;
                }
                var profile = JSON.createObjectNode()
                    .put("id", "newcomer")
                    .put("firstName", "Blossom")
                    .put("lastName", "Testerly")
                    .put("email", "blossom@example.org");
                profile.set(field, hostile.value());
                var body = JSON.createObjectNode();
                body.set("profile", profile);
                body.putObject("credentials").put("password", "an invented long password 1");
                var answer = this.rest.post("/engine-rest/user/create", body.toString());
                var input = "user, %s: %s".formatted(field, hostile.name());
                this.tally.answered(input, answer);
                this.identity.createUserQuery()
                    .userFirstName("Blossom")
                    .list()
                    .stream()
                    .filter(user -> !user.getId().equals(PERSON))
                    .forEach(user -> {
                        assertThat(answer.statusCode()).as(input).isEqualTo(204);
                        this.identity.deleteUser(user.getId());
                    });
                this.identity.createUserQuery()
                    .userLastName("Testerly")
                    .list()
                    .forEach(user -> this.identity.deleteUser(user.getId()));
            }
        }
        System.out.printf("Bad input to people: %s%n", this.tally);
        assertThat(this.tally.faults()).isEmpty();
    }

}
