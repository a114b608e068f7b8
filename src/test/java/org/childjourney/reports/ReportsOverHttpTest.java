package org.childjourney.reports;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class ReportsOverHttpTest {

    private static final String QUARTER = "?from=2026-01-01&to=2026-03-31";

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private SampleReport sample;

    @Autowired
    private Cases cases;

    @Autowired
    private RecordAccess access;

    @Autowired
    private TransactionTemplate transaction;

    private final List<CaseReference> children = new ArrayList<>();

    @BeforeEach
    void thirtyChildren() {
        this.transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 30; i++) {
                this.children
                    .addAll(this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children());
            }
        });
        this.sample.list(this.children);
    }

    @Nested
    class As_data {

        @Test
        void each_figure_has_its_definition_and_a_share_its_numerator_and_denominator() throws Exception {
            var answer = json(api("team-manager", "/api/reports/sample-visits" + QUARTER));

            assertThat(answer.path("question").asText()).isEqualTo("Are children seen when they should be?");
            assertThat(answer.path("from").asText()).isEqualTo("2026-01-01");
            assertThat(answer.path("to").asText()).isEqualTo("2026-03-31");
            assertThat(answer.path("period").asText()).isEqualTo("from 1 January 2026 to 31 March 2026");
            var figures = answer.path("parts").get(0).path("figures");
            assertThat(figures.get(0)).isEqualTo(JSON.readTree("""
                    {"id": "seen-in-time", "label": "Seen in time",
                     "definition": "Of the visits due in the period, those held in time.",
                     "value": 75.0, "unit": "percent", "numerator": 9, "denominator": 12, "target": "all",
                     "nationalBaseline": "60% (an invented survey)", "words": "75% (9 of 12)"}"""));
            assertThat(figures.get(1).has("value")).isFalse();
            assertThat(figures.get(1).path("words").asText()).isEqualTo("no cases in this period");
            assertThat(figures.get(1).path("denominator").asInt(-1)).isZero();
        }

        @Test
        void drawings_are_data_too() throws Exception {
            var drawings = json(api("team-manager", "/api/reports/sample-visits" + QUARTER)).path("parts").get(1);

            assertThat(drawings.path("kind").asText()).isEqualTo("drawings");
            assertThat(drawings.path("drawings").findValuesAsText("kind")).containsExactly("bars", "lines", "slopes",
                    "timeline");
            assertThat(drawings.path("drawings").get(0).path("data").path("bars").get(0).path("value").asDouble())
                .isEqualTo(80);
            assertThat(drawings.toString()).doesNotContain("<svg");
        }

        @Test
        void a_list_comes_a_page_at_a_time() throws Exception {
            var first = list("team-manager", "");
            assertThat(first.path("rows")).hasSize(Reports.PAGE);
            assertThat(first.path("more").asBoolean()).isTrue();
            var second = list("team-manager", "&page=2");
            assertThat(second.path("rows")).hasSize(5);
            assertThat(second.path("more").asBoolean()).isFalse();
            assertThat(second.path("rows").get(0).path("reference").asText()).isEqualTo(children.get(25).value());
        }

        @Test
        void of_a_restricted_child_there_is_the_reference_and_nothing_else() throws Exception {
            restrict(children.get(1), "head-of-service");

            var rows = list("team-manager", "").path("rows");
            assertThat(rows.get(0)).isEqualTo(JSON.readTree(
                    """
                            {"reference": "%s", "name": "Blossom Testerly", "closed": false, "cells": ["2 March 2026", "=Kit"]}"""
                        .formatted(children.get(0))));
            assertThat(rows.get(1)).isEqualTo(JSON.readTree("""
                    {"reference": "%s", "closed": true, "cells": ["", ""]}""".formatted(children.get(1))));
            assertThat(list("head-of-service", "").path("rows").get(1).path("name").asText())
                .isEqualTo("Blossom Testerly");
        }

        @Test
        void without_a_period_it_says_which_it_took() throws Exception {
            assertThat(json(api("team-manager", "/api/reports/sample-visits")).path("period").asText())
                .startsWith("from ")
                .endsWith("because no other period was asked for");
        }

        @ParameterizedTest
        @CsvSource({ "from=2026-04-01&to=2026-03-31, to", "from=2020-01-01&to=2026-03-31, to",
                "from=soon&to=2026-03-31, from", "from=2026-01-01&to=2026-02-30, to",
                "from=2026-01-01&to=2026-03-31&page=0, page", "from=2026-01-01&to=2026-03-31&page=x, page" })
        void a_period_that_cannot_be_is_a_problem_that_names_the_field(String asked, String field) throws Exception {
            var answer = api("team-manager", "/api/reports/sample-visits?" + asked);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            var problem = JSON.readTree(answer.body());
            assertThat(problem.path("field").asText()).isEqualTo(field);
            assertThat(problem.path("detail").asText()).endsWith(".").doesNotContain("Exception");
        }

        @Test
        void is_described() {
            assertThat(HttpAs.browser(port, "team-manager").get("/v3/api-docs").body()).contains("/api/reports/{id}",
                    "First day, like 2026-01-01");
        }

        private JsonNode list(String user, String more) throws Exception {
            return json(api(user, "/api/reports/sample-visits" + QUARTER + more)).path("parts").get(2);
        }

    }

    @Nested
    class Is_open_to {

        @Test
        void the_roles_that_it_names_and_no_others() {
            assertThat(api("team-manager", "/api/reports/sample-visits").statusCode()).isEqualTo(200);
            for (var other : List.of("social-worker", "mash-manager", "partner-police", "lado", "admin")) {
                var answer = api(other, "/api/reports/sample-visits");
                assertThat(answer.statusCode()).as(other).isEqualTo(403);
                assertThat(answer.body()).contains("This report is for other roles. Ask your manager")
                    .doesNotContain("Seen in time");
                for (var page : List.of("/reports/sample-visits", "/reports/sample-visits.csv",
                        "/reports/sample-visits/not-seen.csv")) {
                    assertThat(HttpAs.browser(port, other).open(page).statusCode()).as("%s opens %s", other, page)
                        .isEqualTo(403);
                }
            }
        }

        @Test
        void nobody_who_has_not_signed_in() {
            assertThat(HttpAs.nobody(port).get("/api/reports").statusCode()).isEqualTo(401);
            assertThat(HttpAs.nobody(port).get("/api/reports/sample-visits").statusCode()).isEqualTo(401);
            assertThat(HttpAs.nobody(port).open("/reports").statusCode()).isEqualTo(302);
            assertThat(HttpAs.nobody(port).open("/reports/sample-visits.csv").statusCode()).isEqualTo(302);
        }

        @Test
        void the_list_has_those_that_a_role_may_read() throws Exception {
            assertThat(json(api("team-manager", "/api/reports")).findValuesAsText("id")).contains("sample-visits",
                    "mash-timeliness");
            assertThat(json(api("mash-manager", "/api/reports")).findValuesAsText("id")).contains("mash-timeliness")
                .doesNotContain("sample-visits");
            assertThat(json(api("contact-officer", "/api/reports"))).isEmpty();
            assertThat(HttpAs.browser(port, "contact-officer").open("/reports").body())
                .contains("no report for your role");
        }

        @Test
        void what_is_not_there_is_said_so() {
            assertThat(api("team-manager", "/api/reports/no-such").statusCode()).isEqualTo(404);
            var page = HttpAs.browser(port, "team-manager").open("/reports/no-such");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("no report of this name");
            assertThat(HttpAs.browser(port, "team-manager").open("/reports/sample-visits/no-such.csv").statusCode())
                .isEqualTo(404);
        }

    }

    @Nested
    class As_a_page {

        @Test
        void says_each_figure_with_what_it_means_and_draws_each_drawing_with_words() {
            var page = page("/reports/sample-visits" + QUARTER);

            assertThat(page.title()).isEqualTo("Visits, a sample - Child Journey");
            assertThat(page.select("tr#seen-in-time").text())
                .isEqualTo("Seen in time 75% (9 of 12) Of the visits due in the "
                        + "period, those held in time. Target: all Elsewhere: 60% (an invented survey)");
            assertThat(page.select("tr#seen-alone .cj-none").text()).isEqualTo("no cases in this period");
            assertThat(page.select("figure svg[role=img]")).hasSize(4)
                .allMatch(drawing -> drawing.attr("aria-label").length() > 20);
            assertThat(page.select("h2").eachText()).containsExactly("Visits", "By team", "Not seen in time", "Teams",
                    "What this does not tell");
            assertThat(page.select("input#from").val()).isEqualTo("1/1/2026");
        }

        @Test
        void lists_children_a_page_at_a_time_with_links_that_keep_the_period() {
            var browser = HttpAs.browser(port, "team-manager");
            var next = Jsoup.parse(browser.open("/reports/sample-visits" + QUARTER).body())
                .select("a[rel=next]")
                .attr("href");
            assertThat(next).contains("from=2026-01-01", "to=2026-03-31", "list=not-seen", "page=2");

            var second = Jsoup.parse(browser.open(next.replaceAll("#.*", "")).body());
            assertThat(second.text()).contains(children.get(29).value())
                .doesNotContain(children.get(0).value() + " Blossom");
            assertThat(second.select("a[rel=next]")).isEmpty();
        }

        @Test
        void shows_of_a_restricted_child_the_reference_alone() {
            restrict(children.get(0), "head-of-service");
            var row = page("/reports/sample-visits" + QUARTER).select("tr:contains(" + children.get(0) + ")");
            assertThat(row.text()).isEqualTo(children.get(0) + " opens for named people only");
        }

        @Test
        void a_period_that_cannot_be_is_told_on_the_page_and_what_was_asked_stays_in_the_form() {
            var answer = HttpAs.browser(port, "team-manager")
                .open("/reports/sample-visits?from=2026-04-01&to=2026-03-31");
            assertThat(answer.statusCode()).isEqualTo(400);
            var page = Jsoup.parse(answer.body());
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#to");
            assertThat(page.select("input#to").val()).isEqualTo("2026-03-31");
            assertThat(page.select("input#to").attr("aria-invalid")).isEqualTo("true");
        }

        @Test
        void all_reports_are_listed_with_their_questions() {
            assertThat(page("/reports").select("dl").text())
                .contains("Visits, a sample Are children seen when they should be?");
        }

    }

    @Nested
    class As_a_table {

        @Test
        void has_the_same_figures_and_nothing_that_a_spreadsheet_would_run() {
            var answer = HttpAs.browser(port, "team-manager").open("/reports/sample-visits.csv" + QUARTER);

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sample-visits-2026-01-01-to-2026-03-31.csv\"");
            assertThat(answer.body().lines().map(line -> line.replace("\uFEFF", ""))).contains(
                    "report,from,to,part,figure,label,value,unit,numerator,denominator,target,national baseline,definition",
                    "sample-visits,2026-01-01,2026-03-31,Visits,seen-in-time,Seen in time,75.0,percent,9,12,all,60% (an "
                            + "invented survey),\"Of the visits due in the period, those held in time.\"",
                    "sample-visits,2026-01-01,2026-03-31,By team,By month,\"'=South, Jan 26\",no cases in this period,"
                            + "percent,,,,,\"Visits held in time, in percent.\"");
        }

        @Test
        void a_list_is_a_table_of_its_own_with_all_rows() {
            restrict(children.get(0), "head-of-service");
            var lines = HttpAs.browser(port, "team-manager")
                .open("/reports/sample-visits/not-seen.csv" + QUARTER)
                .body()
                .lines()
                .toList();
            assertThat(lines).hasSize(31)
                .contains(children.get(0) + ",named people only,,",
                        children.get(29) + ",Blossom Testerly,2 March 2026,'=Kit");
        }

        @Test
        void a_period_that_cannot_be_is_refused() {
            assertThat(HttpAs.browser(port, "team-manager").open("/reports/sample-visits.csv?from=x").statusCode())
                .isEqualTo(400);
        }

    }

    @Nested
    class The_way_there {

        @Test
        void is_told_to_whoever_may_read_a_report() throws Exception {
            assertThat(json(api("team-manager", "/api/me")).path("ways").findValuesAsText("path")).contains("/reports");
            assertThat(json(api("social-worker", "/api/me")).path("ways").findValuesAsText("path"))
                .contains("/reports");
            assertThat(json(api("contact-officer", "/api/me")).path("ways")).isEmpty();
        }

        @Test
        void is_on_the_start_page_of_managers_while_others_go_straight_to_their_tasks() {
            assertThat(page("/").select("a").eachAttr("href")).contains("/reports", "/camunda/app/tasklist/default/",
                    "/camunda/app/cockpit/default/");
            assertThat(HttpAs.browser(port, "social-worker").open("/").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/camunda/app/tasklist/default/"));
            assertThat(Stream.of("partner-police", "lado", "contact-officer")
                .map(person -> HttpAs.browser(port, person).open("/").statusCode())).containsOnly(302);
        }

    }

    private Document page(String path) {
        var answer = HttpAs.browser(this.port, "team-manager").open(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> api(String user, String path) {
        return HttpAs.basic(this.port, user).get(path);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private void restrict(CaseReference child, String named) {
        this.transaction.executeWithoutResult(status -> this.access.restrict(child, RestrictedAccess.STAFF_FAMILY,
                Set.of(named), "An aunt works here", "head-of-service"));
    }

}
