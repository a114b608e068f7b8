package org.childjourney.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.childjourney.AsksItsOwnEngine;
import org.childjourney.HttpAs;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
                "spring.datasource.url=jdbc:h2:mem:sso;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT",
                "camunda.bpm.job-execution.enabled=false", "childjourney.demo.children=false",
                "childjourney.single-sign-on.memberships=realm_access.roles",
                "childjourney.single-sign-on.means[0].member=CJ Social Workers North",
                "childjourney.single-sign-on.means[0].groups=social-worker",
                "childjourney.single-sign-on.means[0].team=invented-north",
                "childjourney.single-sign-on.means[0].social-worker=true",
                "childjourney.single-sign-on.means[1].member=CJ Team Managers",
                "childjourney.single-sign-on.means[1].groups=team-manager",
                "childjourney.single-sign-on.means[2].member=CJ Housing Stroud",
                "childjourney.single-sign-on.means[2].groups=housing-stroud",
                "childjourney.single-sign-on.means[3].member=CJ Administrators",
                "childjourney.single-sign-on.means[3].groups=camunda-admin",
                "childjourney.single-sign-on.means[4].member=CJ Watches Stroud",
                "childjourney.single-sign-on.means[4].tenants=housing-stroud",
                "childjourney.single-sign-on.means[5].member=CJ Portal",
                "childjourney.single-sign-on.means[5].groups=contact-officer",
                "childjourney.teams[0].id=invented-north", "childjourney.teams[0].name=Invented team North" })
@ActiveProfiles("single-sign-on")
@ContextConfiguration(initializers = ProviderOfTheCouncil.class)
@ExtendWith(AsksItsOwnEngine.class)
class SingleSignOnTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SOCIAL_WORKERS = "CJ Social Workers North";

    @LocalServerPort
    private int port;

    @Autowired
    private ProviderOfTheCouncil provider;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Teams teams;

    @Autowired
    private Cases cases;

    @Autowired
    private Allocations allocations;

    @Autowired
    private JdbcTemplate jdbc;

    private Browser signIn(String subject, Map<String, Object> claims) {
        this.provider.next(subject, claims);
        var browser = new Browser();
        browser.arrived = browser.open("/camunda/app/tasklist/default/");
        return browser;
    }

    private List<String> groupsOf(String person) {
        return this.identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    }

    private List<String> tenantsOf(String person) {
        return this.identity.createTenantQuery()
            .userMember(person)
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList();
    }

    @Nested
    class Somebody_who_signs_in_for_the_first_time {

        @Test
        void arrives_where_they_wanted_to_go_with_their_roles_and_in_their_team() throws Exception {
            var browser = signIn("s-1",
                    ProviderOfTheCouncil.person("Clover.Sample", "Clover", "Sample", SOCIAL_WORKERS));
            assertThat(browser.arrived.uri().getPath()).isEqualTo("/camunda/app/tasklist/default/");
            assertThat(browser.arrived.statusCode()).isEqualTo(200);
            var me = json(browser.get("/api/me"));
            assertThat(me.get("id").asText()).isEqualTo("clover.sample");
            assertThat(me.get("name").asText()).isEqualTo("Clover Sample");
            assertThat(groupsOf("clover.sample")).containsExactly("social-worker");
            assertThat(
                    SingleSignOnTest.this.identity.createUserQuery().userId("clover.sample").singleResult().getEmail())
                .isEqualTo("clover.sample@council.example.org");
            assertThat(SingleSignOnTest.this.teams.worker("clover.sample")).hasValueSatisfying(worker -> {
                assertThat(worker.teamId()).isEqualTo("invented-north");
                assertThat(worker.socialWorker()).isTrue();
            });
        }

        @Test
        void opens_with_one_sign_in_the_web_applications_of_their_role_and_our_API() throws Exception {
            var browser = signIn("s-2",
                    ProviderOfTheCouncil.person("yarrow.sample", "Yarrow", "Sample", SOCIAL_WORKERS));
            assertThat(json(browser.get("/camunda/api/admin/auth/user/default")).get("userId").asText())
                .isEqualTo("yarrow.sample");
            assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);
            assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
            var manager = signIn("s-3",
                    ProviderOfTheCouncil.person("teasel.sample", "Teasel", "Sample", "CJ Team Managers"));
            assertThat(manager.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        }

        @Test
        void comes_with_the_agency_of_their_group_and_with_agencies_named_for_them() {
            signIn("s-4", ProviderOfTheCouncil.person("rowan.housing", "Rowan", "Housing", "CJ Housing Stroud"));
            assertThat(tenantsOf("rowan.housing")).containsExactly("housing-stroud");
            signIn("s-5", ProviderOfTheCouncil.person("alder.sample", "Alder", "Sample", "CJ Watches Stroud"));
            assertThat(tenantsOf("alder.sample")).containsExactly("housing-stroud");
            assertThat(groupsOf("alder.sample")).isEmpty();
        }

        @Test
        void may_have_names_of_one_letter_where_chosen_passwords_must_not_hold_a_name() {
            var rules = SingleSignOnTest.this.engine.getProcessEngineConfiguration();
            assertThat(rules.isEnablePasswordPolicy()).as("in the demonstration").isFalse();
            rules.setEnablePasswordPolicy(true);
            try {
                for (var letter : List.of("a", "e", "i", "o", "u", "y")) {
                    signIn("s-8" + letter, ProviderOfTheCouncil.person("short." + letter,
                            letter.toUpperCase(Locale.ROOT), "X", SOCIAL_WORKERS));
                    assertThat(groupsOf("short." + letter)).as(letter).containsExactly("social-worker");
                }
            }
            finally {
                rules.setEnablePasswordPolicy(false);
            }
        }

        @Test
        void can_be_asked_for_in_the_lists_of_colleagues() throws Exception {
            signIn("s-6", ProviderOfTheCouncil.person("sedge.sample", "Sedge", "Sample", SOCIAL_WORKERS));
            var manager = signIn("s-7",
                    ProviderOfTheCouncil.person("rush.sample", "Rush", "Sample", "CJ Team Managers"));
            assertThat(json(manager.get("/camunda/api/engine/engine/default/user?memberOfGroup=social-worker"))
                .findValuesAsText("id")).contains("sedge.sample");
        }

    }

    @Nested
    class Somebody_who_comes_again {

        @Test
        void is_brought_to_what_the_provider_says_now() {
            signIn("s-10", ProviderOfTheCouncil.person("bramble.sample", "Bramble", "Sample", SOCIAL_WORKERS,
                    "CJ Watches Stroud"));
            var married = ProviderOfTheCouncil.person("bramble.sample", "Bramble", "Specimen", "CJ Team Managers");
            married.put("email", "bramble.specimen@council.example.org");
            signIn("s-10", married);
            var user = SingleSignOnTest.this.identity.createUserQuery().userId("bramble.sample").singleResult();
            assertThat(user.getLastName()).isEqualTo("Specimen");
            assertThat(user.getEmail()).isEqualTo("bramble.specimen@council.example.org");
            assertThat(groupsOf("bramble.sample")).containsExactly("team-manager");
            assertThat(SingleSignOnTest.this.identity.createTenantQuery().userMember("bramble.sample").list())
                .isEmpty();
        }

        @Test
        void has_left_the_team_that_the_provider_names_no_more_and_their_children_go_back_to_it() {
            signIn("s-14", ProviderOfTheCouncil.person("linnet.sample", "Linnet", "Sample", SOCIAL_WORKERS));
            var child = SingleSignOnTest.this.cases.register(InventedChildren.family(1), "contact-officer")
                .children()
                .get(0);
            SingleSignOnTest.this.allocations.allocate(child, "linnet.sample", "FCONTA", null, "team-manager");
            signIn("s-14", ProviderOfTheCouncil.person("linnet.sample", "Linnet", "Sample", "CJ Team Managers"));
            assertThat(SingleSignOnTest.this.teams.worker("linnet.sample"))
                .hasValueSatisfying(worker -> assertThat(worker.leftOn()).isNotNull());
            assertThat(SingleSignOnTest.this.teams.of("linnet.sample")).isEmpty();
            assertThat(SingleSignOnTest.this.allocations.allocationOf(child, AllocationRole.LEAD))
                .hasValueSatisfying(now -> {
                    assertThat(now.worker()).isNull();
                    assertThat(now.team()).isEqualTo("invented-north");
                    assertThat(now.by()).isEqualTo(Chronology.SYSTEM);
                });
        }

        @Test
        void leaves_the_team_with_their_last_role_and_works_in_it_again_when_they_come_back() {
            signIn("s-15", ProviderOfTheCouncil.person("finch.sample", "Finch", "Sample", SOCIAL_WORKERS));
            signIn("s-15", ProviderOfTheCouncil.person("finch.sample", "Finch", "Sample", "Cyclists"));
            assertThat(SingleSignOnTest.this.teams.of("finch.sample")).isEmpty();
            signIn("s-15", ProviderOfTheCouncil.person("finch.sample", "Finch", "Sample", SOCIAL_WORKERS));
            assertThat(SingleSignOnTest.this.teams.of("finch.sample")).containsExactly("invented-north");
            assertThat(SingleSignOnTest.this.teams.worker("finch.sample"))
                .hasValueSatisfying(worker -> assertThat(worker.leftOn()).isNull());
        }

        @Test
        void stays_who_they_are_when_the_provider_calls_them_something_else() throws Exception {
            signIn("s-11", ProviderOfTheCouncil.person("fern.sample", "Fern", "Sample", SOCIAL_WORKERS));
            var browser = signIn("s-11",
                    ProviderOfTheCouncil.person("fern.specimen", "Fern", "Specimen", SOCIAL_WORKERS));
            assertThat(json(browser.get("/api/me")).get("id").asText()).isEqualTo("fern.sample");
            assertThat(SingleSignOnTest.this.identity.createUserQuery().userId("fern.specimen").count()).isZero();
        }

        @Test
        void without_a_role_any_more_is_not_let_in_and_keeps_none() {
            signIn("s-12", ProviderOfTheCouncil.person("moss.sample", "Moss", "Sample", SOCIAL_WORKERS));
            var browser = signIn("s-12", ProviderOfTheCouncil.person("moss.sample", "Moss", "Sample", "Cyclists"));
            assertThat(browser.arrived.body()).contains("you have no role in Child Journey yet");
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(groupsOf("moss.sample")).isEmpty();
        }

        @Test
        void finds_their_way_back_in_with_an_account_that_was_made_for_them_before() {
            var early = SingleSignOnTest.this.identity.newUser("heather.sample");
            early.setPassword("an invented long password");
            SingleSignOnTest.this.identity.saveUser(early);
            SingleSignOnTest.this.identity.createMembership("heather.sample", "mash-manager");
            signIn("s-13", ProviderOfTheCouncil.person("heather.sample", "Heather", "Sample", SOCIAL_WORKERS));
            assertThat(groupsOf("heather.sample")).containsExactly("social-worker");
        }

    }

    @Nested
    class Nobody_is_let_in {

        @Test
        void under_the_name_of_somebody_else() {
            signIn("s-20", ProviderOfTheCouncil.person("aster.sample", "Aster", "Sample", SOCIAL_WORKERS));
            var other = signIn("s-21",
                    ProviderOfTheCouncil.person("Aster.Sample", "Other", "Sample", "CJ Administrators"));
            assertThat(other.arrived.body()).contains("Your user name belongs to somebody else");
            assertThat(other.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(groupsOf("aster.sample")).containsExactly("social-worker");
        }

        @Test
        void without_a_name_that_can_be_used() {
            for (var name : List.of("${1+1}", "a b", "x".repeat(65))) {
                var browser = signIn("s-22" + name.length(),
                        ProviderOfTheCouncil.person(name, "Odd", "Sample", SOCIAL_WORKERS));
                assertThat(browser.arrived.body()).as(name).contains("cannot be used here");
            }
        }

        @Test
        void who_was_never_given_a_role() {
            var browser = signIn("s-23", ProviderOfTheCouncil.person("dock.sample", "Dock", "Sample"));
            assertThat(browser.arrived.statusCode()).isEqualTo(200);
            assertThat(browser.arrived.body()).contains("you have no role in Child Journey yet",
                    "Sign in with your council");
            assertThat(SingleSignOnTest.this.identity.createUserQuery().userId("dock.sample").count()).isZero();
        }

        @Test
        void with_a_password_of_ours() {
            assertThat(HttpAs.basic(SingleSignOnTest.this.port, "admin").get("/engine-rest/task").statusCode())
                .isEqualTo(401);
            assertThat(HttpAs.basic(SingleSignOnTest.this.port, "admin").get("/api/me").statusCode()).isEqualTo(401);
            assertThat(new Browser().open("/sign-in?signed-out").body()).doesNotContain("type=\"password\"");
        }

        @Test
        void when_the_provider_did_not_send_them() {
            var answer = new Browser().open("/login/oauth2/code/council?code=made-up&state=made-up");
            assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
            assertThat(answer.body()).contains("did not work this time");
        }

    }

    @Nested
    class Signing_out {

        @Test
        void ends_at_the_provider() {
            var browser = signIn("s-30",
                    ProviderOfTheCouncil.person("tansy.sample", "Tansy", "Sample", SOCIAL_WORKERS));
            var answer = browser.submit("/sign-out");
            assertSentToSignOutAtTheProvider(answer);
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        }

        @Test
        void of_Tasklist_ends_at_the_provider_too() {
            var browser = signIn("s-31",
                    ProviderOfTheCouncil.person("sorrel.sample", "Sorrel", "Sample", SOCIAL_WORKERS));
            assertThat(browser.post("/camunda/api/admin/auth/user/default/logout").statusCode()).isEqualTo(204);
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
            assertSentToSignOutAtTheProvider(browser.get("/sign-in?signed-out"));
            assertThat(browser.get("/sign-in?signed-out").body()).contains("You are signed out");
        }

        @Test
        void is_allowed_to_leave_our_pages_for_the_provider_and_for_nobody_else() {
            assertThat(new Browser().get("/sign-in?signed-out").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                    .endsWith("form-action 'self' " + SingleSignOnTest.this.provider.address()));
        }

        private void assertSentToSignOutAtTheProvider(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).isEqualTo(302);
            var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
            assertThat(to.toString()).startsWith(SingleSignOnTest.this.provider.address() + "/council/endsession");
            assertThat(URLDecoder.decode(to.getRawQuery(), StandardCharsets.UTF_8)).contains("id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:" + SingleSignOnTest.this.port
                        + "/sign-in?signed-out");
        }

    }

    @Nested
    class Another_system {

        private final Map<String, Object> portal = Map.of("azp", "council-portal", "realm_access",
                Map.of("roles", List.of("CJ Portal")));

        private int status(String path, String token) {
            return new Browser().get(path, "Bearer " + token).statusCode();
        }

        @Test
        void comes_in_with_a_token_and_has_the_role_that_the_token_names() throws Exception {
            var token = SingleSignOnTest.this.provider.token("m-1", this.portal);
            assertThat(status("/engine-rest/task/count", token)).isEqualTo(200);
            assertThat(status("/actuator/prometheus", token)).isEqualTo(403);
            var me = json(new Browser().get("/api/me", "Bearer " + token));
            assertThat(me.get("id").asText()).isEqualTo("council-portal");
            assertThat(me.get("groups")).extracting(JsonNode::asText).containsExactly("contact-officer");
            assertThat(SingleSignOnTest.this.identity.createUserQuery().userId("council-portal").count()).isZero();
        }

        @Test
        void begins_work_with_a_token_and_without_the_token_of_our_pages() {
            var token = SingleSignOnTest.this.provider.token("m-1", this.portal);
            var answer = new Browser().send("POST", "/api/contacts", "Bearer " + token, "{}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("The contact was not recorded");
        }

        @Test
        void is_not_let_in_with_a_token_that_is_not_for_us_or_no_longer_or_of_somebody_else() {
            var provider = SingleSignOnTest.this.provider;
            assertThat(status("/api/me", provider.token("council", "m-1", "another-application", this.portal, 3600)))
                .isEqualTo(401);
            assertThat(
                    status("/api/me", provider.token("council", "m-1", ProviderOfTheCouncil.CLIENT, this.portal, -600)))
                .isEqualTo(401);
            assertThat(status("/api/me",
                    provider.token("elsewhere", "m-1", ProviderOfTheCouncil.CLIENT, this.portal, 3600)))
                .isEqualTo(401);
            assertThat(status("/api/me", "made.up.token")).isEqualTo(401);
            var token = provider.token("m-1", this.portal);
            assertThat(status("/api/me", token.substring(0, token.length() - 8) + "AAAAAAAA")).isEqualTo(401);
        }

        @Test
        void that_sends_fifty_made_up_tokens_makes_one_entry_of_the_audit() {
            for (var number = 0; number < 50; number++) {
                assertThat(status("/api/me", "made.up.token" + number)).isEqualTo(401);
            }
            assertThat(SingleSignOnTest.this.jdbc.queryForList(
                    "select person || ' ' || came_from from audit_entry where about = 'InvalidBearerTokenException'",
                    String.class))
                .containsExactly("(nobody known) 127.0.0.1");
        }

        @Test
        void is_not_let_in_without_a_role_or_under_the_name_of_a_person() {
            signIn("s-40", ProviderOfTheCouncil.person("sage.sample", "Sage", "Sample", SOCIAL_WORKERS));
            var provider = SingleSignOnTest.this.provider;
            assertThat(status("/api/me", provider.token("m-2", Map.of("azp", "stray")))).isEqualTo(401);
            assertThat(status("/api/me",
                    provider.token("m-3",
                            Map.of("azp", "sage.sample", "realm_access", Map.of("roles", List.of("CJ Portal"))))))
                .isEqualTo(401);
        }

    }

    @Test
    void a_person_sees_of_an_agency_what_the_agencys_people_see() throws Exception {
        var housing = signIn("s-50", ProviderOfTheCouncil.person("elm.housing", "Elm", "Housing", "CJ Housing Stroud"));
        assertThat(json(housing.get("/camunda/api/engine/engine/default/tenant")).findValuesAsText("id"))
            .containsExactly("housing-stroud");
    }

    @Test
    void teams_are_set_up_as_the_configuration_lists_them() {
        assertThat(this.teams.team("invented-north")).map(TeamDetails::name).hasValue("Invented team North");
    }

    @Test
    void a_mapping_to_what_the_access_table_does_not_know_is_refused_at_the_start() {
        var unknown = new SingleSignOn("preferred_username", "roles", List.of(new SingleSignOn.Membership("Any",
                java.util.Set.of("wizards"), java.util.Set.of("atlantis"), null, false)));
        assertThatThrownBy(() -> unknown.check(AccessTable.read())).hasMessageContaining("wizards")
            .hasMessageContaining("atlantis");
    }

    @Test
    void every_coming_and_going_stands_in_the_audit() {
        var browser = signIn("s-60", ProviderOfTheCouncil.person("oxlip.sample", "Oxlip", "Sample", SOCIAL_WORKERS));
        browser.submit("/sign-out");
        signIn("s-61", ProviderOfTheCouncil.person("Oxlip.sample", "Other", "Sample", SOCIAL_WORKERS));
        assertThat(this.jdbc.queryForList(
                """
                        select act || ' ' || about from audit_entry where lower(person) = 'oxlip.sample' order by happened_at""",
                String.class))
            .containsExactlyInAnyOrder("SIGNED_IN in a browser", "SIGNED_OUT in a browser", "SIGN_IN_FAILED NotLetIn");
        new Browser().get("/api/me", "Bearer made.up.token");
        assertThat(this.jdbc.queryForList("select about from audit_entry where person like '%made.up%'")).isEmpty();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** A browser that goes wherever it is sent when it opens a page. */
    private final class Browser {

        private final CookieManager cookies = new CookieManager();

        private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

        private HttpResponse<String> arrived;

        HttpResponse<String> open(String path) {
            var answer = page(path);
            for (var sent = 0; answer.statusCode() == 302 && sent < 10; sent++) {
                var to = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = send(this.client, HttpRequest.newBuilder(to).header("Accept", "text/html").GET());
            }
            return answer;
        }

        private HttpResponse<String> page(String path) {
            return send(this.client, request(path).header("Accept", "text/html").GET());
        }

        HttpResponse<String> get(String path) {
            return send(this.client, request(path).GET());
        }

        HttpResponse<String> get(String path, String authorization) {
            return send("GET", path, authorization, "");
        }

        HttpResponse<String> send(String method, String path, String authorization, String json) {
            return send(this.client,
                    request(path).header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json)));
        }

        HttpResponse<String> post(String path) {
            return send(this.client, request(path).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.noBody()));
        }

        /**
         * With the token that stands in every form of our pages, such as that of a page
         * that is not there.
         */
        HttpResponse<String> submit(String path) {
            var form = page("/nothing/here").body();
            var at = form.indexOf("value=\"", form.indexOf("name=\"_csrf\"")) + 7;
            var token = URLEncoder.encode(form.substring(at, form.indexOf('"', at)), StandardCharsets.UTF_8);
            return send(this.client, request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token)));
        }

        private String cookie(String name) {
            return this.cookies.getCookieStore()
                .getCookies()
                .stream()
                .filter(held -> held.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + SingleSignOnTest.this.port + path));
        }

        private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            }
            catch (IOException unanswered) {
                throw new UncheckedIOException(unanswered);
            }
            catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

    }

}
