package org.childjourney.access;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.IdentityService;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class HardeningTest {

    @LocalServerPort
    private int port;

    private static HttpRequest.Builder as(String user, HttpRequest.Builder request) {
        return request.header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "/api/me", "/engine-rest/task", "/camunda/app/tasklist/default/",
            "/camunda/api/engine/engine/default/task", "/nothing/here", "/pages/page.css" })
    void every_answer_tells_the_browser_to_be_careful(String path) throws Exception {
        var headers = send(request(path).GET()).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        if (!path.startsWith("/camunda")) {
            assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
                    policy -> assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'"));
        }
    }

    @Test
    void a_session_ends_after_twenty_minutes(@Value("${server.servlet.session.timeout}") String timeout) {
        assertThat(timeout).isEqualTo("20m");
    }

    @ParameterizedTest
    @CsvSource({ "0, 200", "1199, 200", "1200, 401", "999999999, 401", "-5, 200", "tomorrow, 200" })
    void who_has_touched_nothing_for_twenty_minutes_is_signed_out_though_Tasklist_goes_on_asking(String seconds,
            int status) {
        var browser = HttpAs.browser(this.port, "social-worker");
        assertThat(
                browser.get("/camunda/api/engine/engine/default/task", IdleSession.IDLE_SECONDS, seconds).statusCode())
            .isEqualTo(status);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/engine-rest/task/none/claim", "/api/contacts", "/api/model-moves/nightly" })
    void a_page_of_somebody_else_changes_nothing_with_a_password_that_the_browser_has_kept(String path)
            throws Exception {
        var body = HttpRequest.BodyPublishers.ofString("{}");
        var crossSite = send(as("admin",
                request(path).header("Content-Type", "text/plain").header("Sec-Fetch-Site", "cross-site").POST(body)));
        assertThat(crossSite.statusCode()).isEqualTo(403);
        var otherSystem = send(as("admin", request(path).header("Content-Type", "application/json").POST(body)));
        assertThat(otherSystem.statusCode()).isNotIn(401).isLessThan(500);
        assertThat(otherSystem.body()).doesNotContain("CHILD-JOURNEY-TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/h2-console", "/h2-console/", "/actuator/env", "/actuator/heapdump", "/actuator/loggers",
            "/actuator/beans", "/actuator/shutdown" })
    void not_even_an_administrator_finds_the_console_of_the_database_or_the_inside_of_the_machine(String path) {
        assertThat(HttpAs.browser(this.port, "admin").open(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/engine-rest/task/none", "/engine-rest/nothing", "/engine-rest/task?firstResult=x",
            "/engine-rest/history/task?sortBy=nothing", "/api/nothing", "/api/tasks/none/record?page=x",
            "/reports/none?from=x", "/documents/x", "/camunda/api/engine/engine/default/task/none",
            "/camunda/api/cockpit/plugin/base/none/incident", "/audit?x=%00", "/api/audit/entries?from=x&to=y" })
    void no_answer_shows_the_inside_of_the_program(String path) {
        var answer = HttpAs.browser(this.port, "admin").get(path);
        assertThat(answer.body()).doesNotContain("\tat ", ".java:", "Caused by", "stackTrace", "\"trace\"");
    }

    @Test
    void what_is_no_request_at_all_is_answered_without_a_word_of_the_program() throws Exception {
        for (var line : List.of("GET /\u0001<script> HTTP/1.1", "GET /sign-in?a=|{} HTTP/1.1", "FOO")) {
            try (var socket = new Socket("localhost", this.port)) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(answer).startsWith("HTTP/1.1 400")
                    .doesNotContain("\tat ", "org.apache", "Exception", "Tomcat");
            }
        }
    }

    @Test
    void after_ten_wrong_passwords_a_name_is_told_kindly_to_wait_also_one_that_nobody_has(
            @Autowired IdentityService identity) {
        var user = identity.newUser("forgetful.sample");
        user.setPassword("typed well, at last");
        identity.saveUser(user);
        try {
            for (var name : List.of("forgetful.sample", "nobody.sample")) {
                var browser = HttpAs.basic(this.port, name, null);
                IntStream.range(0, 10)
                    .forEach(attempt -> assertThat(location(browser.signIn("wrong"))).endsWith("/sign-in?wrong"));
                assertThat(location(browser.signIn("typed well, at last"))).endsWith("/sign-in?locked");
                assertThat(HttpAs.basic(this.port, name, "typed well, at last").get("/api/me")).satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(429);
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                    assertThat(answer.body()).contains("Wait a few minutes");
                });
            }
            assertThat(HttpAs.nobody(this.port).get("/sign-in?locked").body()).contains("Wait a quarter of an",
                    "ask an administrator to unlock you", "role=\"alert\"");
        }
        finally {
            identity.deleteUser("forgetful.sample");
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "wrong", "locked", "wait", "no-role", "name", "failed" })
    void every_reason_not_to_be_let_in_is_said_in_words(String why) {
        var page = HttpAs.nobody(this.port).get("/sign-in?" + why).body();
        assertThat(page).contains("We could not sign you in", "<title>Error: sign in").doesNotContain("th:");
    }

}
