package org.childjourney.access;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SoundRequestsTest {

    private final SoundRequests requests = new SoundRequests(new ObjectMapper());

    private MockFilterChain passed = new MockFilterChain();

    private MockHttpServletResponse post(String path, byte[] body) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.setContentType("application/json;charset=UTF-8");
        request.setContent(body);
        return send(request);
    }

    private MockHttpServletResponse post(String path, String body) throws Exception {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        this.passed = new MockFilterChain();
        var response = new MockHttpServletResponse();
        this.requests.doFilter(request, response, this.passed);
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "{\"variables\":{\"whatHappened\":{\"value\":\"👩‍👧 \u202Eمرحبا <script>\"}}}",
            "[[[[[[1]]]]]]", "\"\\ud83d\\ude1f\"" })
    void what_people_write_passes_and_is_read_as_it_was_sent(String body) throws Exception {
        post("/engine-rest/task", body);
        assertThat(this.passed.getRequest()).isNotNull();
        assertThat(this.passed.getRequest().getInputStream().readAllBytes())
            .isEqualTo(body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{\"a\":1,\"a\":2}", "not JSON", "{\"a\":\"Blossom\\u0000\"}", "{\"\\u0000\":1}",
            "\"\\ud83d\"", "\"\\ude1f\\ud83d\"",
            "{\"variables\":{\"whatHappened\":{\"value\":\"Qmxvc3NvbQ==\",\"type\":\"File\"}}}" })
    void what_cannot_be_read_or_kept_is_refused_before_anybody_reads_it(String body) throws Exception {
        var refused = post("/engine-rest/task", body);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("\"message\":\"").contains(".\"");
        assertThat(this.passed.getRequest()).isNull();
    }

    @Test
    void nothing_is_nested_deeper_than_any_form() throws Exception {
        assertThat(post("/api/contacts", "[".repeat(50) + "]".repeat(50)).getStatus()).isEqualTo(200);
        var refused = post("/api/contacts", "[".repeat(51) + "]".repeat(51));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void a_body_of_a_million_bytes_passes_and_one_more_is_refused_whether_it_says_so_or_not() throws Exception {
        var largest = "1".repeat(SoundRequests.LARGEST - 2);
        assertThat(post("/api/contacts", "\"" + largest + "\"").getStatus()).isEqualTo(200);
        assertThat(post("/api/contacts", "\"1" + largest + "\"").getStatus()).isEqualTo(413);
        var silent = new MockHttpServletRequest("POST", "/api/contacts") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        silent.setContentType("application/json");
        silent.setContent(("\"1" + largest + "\"").getBytes(StandardCharsets.UTF_8));
        assertThat(send(silent).getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({ "assignee=%00, 400", "assignee=a%00b, 400", "assignee=%zz, 400", "assignee=%F0%9F%98%9F, 200",
            "assignee=social-worker, 200" })
    void an_address_asks_for_nothing_that_cannot_be_kept(String asked, int answered) throws Exception {
        var request = new MockHttpServletRequest("GET", "/engine-rest/task");
        request.setServletPath("/engine-rest/task");
        request.setQueryString(asked);
        assertThat(send(request).getStatus()).isEqualTo(answered);
    }

}
