package org.childjourney.audit;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordAccess recordAccess;

    private CaseReference child;

    @BeforeAll
    void aChildToBeDecided() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
        this.child = this.journeys.childToBeDecided("AMBER", "partner-police");
    }

    private List<String> entriesOf(CaseReference child) {
        return this.jdbc.queryForList("select person || ': ' || act || ' ' || about from audit_entry where child = ?",
                String.class, child.value());
    }

    private List<String> entriesOf(String person) {
        return this.jdbc.queryForList(
                "select act || ' ' || about from audit_entry where person = ? order by happened_at, place",
                String.class, person);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void who_reads_a_childs_record_stands_in_it_with_where_they_came_from() {
        var task = this.journeys.task(this.child, "decide-threshold").getId();
        var manager = HttpAs.basic(this.port, "mash-manager");
        assertThat(manager.get("/api/tasks/" + task + "/record").statusCode()).isEqualTo(200);
        assertThat(entriesOf(this.child))
            .contains("mash-manager: RECORD_READ referral-to-assessment, decide-threshold");
        assertThat(this.jdbc.queryForList("select came_from from audit_entry where child = ? and act = 'RECORD_READ'",
                String.class, this.child.value()))
            .containsOnly("127.0.0.1");
        assertThat(HttpAs.basic(this.port, "partner-health").get("/api/tasks/" + task + "/record").statusCode())
            .isEqualTo(404);
        assertThat(entriesOf(this.child)).noneMatch(entry -> entry.startsWith("partner-health"));
    }

    @Test
    void who_decides_stands_in_it_with_what_was_chosen_and_without_a_word_that_was_written() {
        var task = this.journeys.task(this.child, "acknowledge-referrer").getId();
        var officer = HttpAs.basic(this.port, "contact-officer");
        officer.post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"contact-officer\"}");
        var answers = "{\"variables\": {\"method\": {\"value\": \"%s\"}, \"acknowledgedOn\": {\"value\": \"2026-02-02\"},"
                + "\"confirmed\": {\"value\": true}}}";
        assertThat(
                officer.post("/engine-rest/task/" + task + "/submit-form", answers.formatted("Blossom")).statusCode())
            .isEqualTo(400);
        assertThat(entriesOf(this.child)).noneMatch(entry -> entry.contains("acknowledge-referrer"));
        assertThat(officer.post("/engine-rest/task/" + task + "/submit-form", answers.formatted("EMAIL")).statusCode())
            .isEqualTo(204);
        assertThat(entriesOf(this.child))
            .contains("contact-officer: DECIDED referral-to-assessment, acknowledge-referrer {method=EMAIL}");
    }

    @Test
    void who_gives_a_task_to_somebody_else_stands_in_it() {
        var other = this.journeys.childToBeDecided("AMBER");
        var task = this.journeys.task(other, "decide-threshold").getId();
        var manager = HttpAs.browser(this.port, "mash-manager");
        manager.get("/api/me");
        assertThat(manager
            .post("/api/oversight/tasks/" + task + "/reassign",
                    "{\"worker\": \"mash-manager\", \"reason\": \"An invented reason\"}")
            .statusCode()).isLessThan(300);
        assertThat(entriesOf(other))
            .contains("mash-manager: DECIDED referral-to-assessment: gave decide-threshold to mash-manager");
    }

    @Test
    void who_changes_people_stands_in_it() {
        var admin = HttpAs.basic(this.port, "admin");
        admin.post("/engine-rest/user/create", "{\"profile\": {\"id\": \"lupin.sample\", \"firstName\": \"Lupin\", "
                + "\"lastName\": \"Sample\"}, \"credentials\": {\"password\": \"an invented long password\"}}");
        admin.put("/engine-rest/group/camunda-admin/members/lupin.sample", "{}");
        admin.delete("/engine-rest/user/lupin.sample");
        assertThat(entriesOf("admin")).contains("CHANGED POST /user/create: 204",
                "CHANGED PUT /group/camunda-admin/members/lupin.sample: 204", "CHANGED DELETE /user/lupin.sample: 204");
    }

    @Test
    void who_comes_goes_or_is_not_let_in_stands_in_it_and_nothing_that_may_be_a_password() {
        var browser = HttpAs.browser(this.port, "eet-lead");
        browser.postForm("/sign-out", "");
        HttpAs.basic(this.port, "eet-lead", null).signIn("wrong");
        assertThat(entriesOf("eet-lead")).containsExactlyInAnyOrder("SIGNED_IN in a browser", "SIGNED_OUT in a browser",
                "SIGN_IN_FAILED BadCredentialsException");
        HttpAs.basic(this.port, "typed-my-password-here", null).signIn("wrong");
        assertThat(entriesOf("typed-my-password-here")).isEmpty();
        assertThat(entriesOf("(nobody known)")).contains("SIGN_IN_FAILED UsernameNotFoundException");
    }

    @Test
    void another_system_that_asks_a_hundred_times_has_signed_in_once() {
        var system = HttpAs.basic(this.port, "data-officer");
        for (var times = 0; times < 20; times++) {
            assertThat(system.get("/api/me").statusCode()).isEqualTo(200);
        }
        assertThat(
                this.jdbc.queryForList("select came_from from audit_entry where person = 'data-officer'", String.class))
            .contains("127.0.0.1");
        assertThat(entriesOf("data-officer")).containsOnlyOnce("SIGNED_IN as another system");
    }

    @Test
    void who_reads_a_report_that_names_children_stands_in_it_with_whom_it_named() {
        HttpAs.browser(this.port, "mash-manager").open("/reports/mash-timeliness?from=2026-01-01&to=2026-03-31");
        assertThat(this.jdbc.queryForList(
                "select person || ' ' || about from audit_entry where act = 'LIST_READ' and about like 'Who waits: %'",
                String.class))
            .isNotEmpty()
            .allSatisfy(list -> assertThat(list).matches("mash-manager .+: CJ\\d+( CJ\\d+)*"));
    }

    @Test
    void who_reads_a_page_of_stuck_work_by_name_stands_in_it_with_whom_it_named() throws Exception {
        var page = "/api/oversight/stuck?reason=WAITING_FOR_AGENCY";
        var named = new TreeSet<String>();
        for (var line : json(HttpAs.basic(this.port, "mash-manager").get(page)).get("lines")) {
            if (line.has("name")) {
                named.add(line.get("reference").asText());
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(entriesOf("mash-manager")).contains("LIST_READ Stuck and overdue: " + String.join(" ", named));
        assertThat(json(HttpAs.basic(this.port, "admin").get(page)).get("lines")).isNotEmpty();
        assertThat(entriesOf("admin")).noneMatch(entry -> entry.startsWith("LIST_READ Stuck and overdue"));
    }

    @Test
    void nobody_but_an_administrator_comes_near_it() {
        for (var role : List.of("head-of-service", "director", "qa-officer", "data-officer", "partner-police")) {
            var browser = HttpAs.browser(this.port, role);
            assertThat(browser.get("/api/audit/seal").statusCode()).as(role).isEqualTo(403);
            assertThat(browser.get("/api/audit/entries?from=2026-01-01&to=2026-12-31").statusCode()).isEqualTo(403);
            browser.get("/api/me");
            assertThat(browser.post("/api/audit/verification", "").statusCode()).isEqualTo(403);
            assertThat(browser.open("/audit").statusCode()).isEqualTo(403);
        }
        assertThat(HttpAs.nobody(this.port).get("/api/audit/seal").statusCode()).isEqualTo(401);
    }

    @Test
    void an_administrator_verifies_it_takes_it_along_and_stands_in_it_too() throws Exception {
        var admin = HttpAs.basic(this.port, "admin");
        var seal = admin.get("/api/audit/seal").body();
        var verdict = json(admin.post("/api/audit/verification", seal));
        assertThat(verdict.get("findings")).isEmpty();
        assertThat(verdict.get("intact").asBoolean()).isTrue();
        assertThat(verdict.get("entries").asLong()).isGreaterThanOrEqualTo(JSON.readTree(seal).get("entries").asLong());
        var lines = admin.get("/api/audit/entries?from=2000-01-01&to=2100-01-01&person=admin");
        assertThat(lines.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        for (var line : lines.body().lines().toList()) {
            assertThat(JSON.readTree(line).get("person").asText()).isEqualTo("admin");
        }
        assertThat(lines.body()).contains("\"act\":\"AUDIT_READ\"", "verified: intact");
        var table = admin.get("/api/audit/entries.csv?from=2000-01-01&to=2100-01-01&child=" + this.child.value());
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body().lines().findFirst().orElseThrow())
            .endsWith("place,at,person,act,child,about,from,id,mac,link");
        assertThat(table.body().lines().skip(1)).allMatch(line -> line.contains("," + this.child.value() + ","));
        assertThat(entriesOf("admin")).anyMatch(entry -> entry.startsWith("AUDIT_READ entries from 2000-01-01"));
    }

    @Test
    void an_administrator_is_told_what_somebody_has_changed() {
        var admin = HttpAs.browser(this.port, "admin");
        admin.get("/api/audit/seal");
        var place = this.jdbc.queryForObject("select min(place) from audit_entry", Long.class);
        Map<String, Object> before = this.jdbc.queryForMap("select person from audit_entry where place = ?", place);
        this.jdbc.update("update audit_entry set person = 'somebody.else' where place = ?", place);
        try {
            assertThat(admin.postForm("/audit", "").body()).contains("The audit is not as it was written",
                    "Entry %d was changed.".formatted(place));
            assertThat(HttpAs.basic(this.port, "admin").post("/api/audit/verification", "").body())
                .contains("\"intact\":false", "Entry %d was changed.".formatted(place));
        }
        finally {
            this.jdbc.update("update audit_entry set person = ? where place = ?", before.get("person"), place);
        }
    }

    @Test
    void a_seal_that_somebody_changed_is_given_to_nobody_and_told_of_in_a_sentence() {
        var admin = HttpAs.basic(this.port, "admin");
        assertThat(admin.get("/api/audit/seal").statusCode()).isEqualTo(200);
        this.jdbc.update("update audit_seal set entries = entries + 1");
        try {
            var answer = admin.get("/api/audit/seal");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(answer.body()).contains("The seal of the audit was changed").doesNotContain("Exception");
            assertThat(admin.post("/api/audit/verification", "").body()).contains("The seal of the chain was changed.");
        }
        finally {
            this.jdbc.update("update audit_seal set entries = entries - 1");
        }
        assertThat(admin.get("/api/audit/seal").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/audit/entries?from=x&to=y", "/api/audit/entries",
            "/api/audit/entries.csv?from=2026-01-01", "/api/audit/entries?from=2026-02-01&to=2026-01-01",
            "/api/audit/entries?from=2026-01-01&to=%2B999999999-12-31",
            "/api/audit/entries.csv?from=-999999999-01-01&to=2026-01-01" })
    void a_period_that_cannot_be_is_refused(String path) {
        assertThat(HttpAs.basic(this.port, "admin").get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "not json", "{\"entries\": 3}", "{\"entries\": \"x\", \"link\": 1}" })
    void a_seal_that_is_none_is_refused(String seal) {
        assertThat(HttpAs.basic(this.port, "admin").post("/api/audit/verification", seal).statusCode()).isEqualTo(400);
    }

    @Test
    void an_act_that_fails_leaves_no_entry() {
        var failed = this.work.child();
        this.transaction.executeWithoutResult(status -> {
            this.recordAccess.log("social-worker", failed, "a part");
            status.setRollbackOnly();
        });
        assertThat(entriesOf(failed)).isEmpty();
        this.transaction.executeWithoutResult(status -> this.recordAccess.log("social-worker", failed, "a part"));
        assertThat(entriesOf(failed)).containsExactly("social-worker: RECORD_READ a part");
    }

    @Test
    void every_kind_of_act_has_a_name_that_the_table_holds() {
        assertThat(Arrays.stream(Act.values())).allMatch(act -> act.name().length() <= 20);
    }

}
