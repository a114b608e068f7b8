package org.childjourney.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class EngineAnswersTest {

    private static MockHttpServletResponse answered(int status, String type, String message) throws Exception {
        var words = new ObjectMapper().writeValueAsBytes(Map.of("type", type, "message", message));
        FilterChain engine = (request, response) -> {
            ((HttpServletResponse) response).setStatus(status);
            response.setContentType("application/json");
            response.setContentLength(words.length);
            response.getOutputStream().write(words);
            response.flushBuffer();
        };
        var request = new MockHttpServletRequest("GET", "/engine-rest/execution/1");
        request.setServletPath("/engine-rest/execution/1");
        var response = new MockHttpServletResponse();
        new EngineAnswers(new ObjectMapper()).doFilter(request, response, engine);
        return response;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    NullValueException       | execution 1 doesn't exist: execution is null
                    RestException            | Cannot get variable x: execution 1 doesn't exist: execution is null
                    RestException            | Execution with id '1' does not exist
                    ProcessEngineException   | version is not greater than 0
                    IllegalArgumentException | argument type mismatch
                    NullPointerException     | Cannot invoke "org.camunda.bpm.engine.rest.dto.SuspensionStateDto.x()" because "dto" is null
                    """)
    void a_question_about_nothing_is_the_fault_of_whoever_asks(String type, String message) throws Exception {
        var answer = answered(500, type, message);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("cannot be answered as it was asked").doesNotContain(message);
        assertThat(answer.getContentLength())
            .isEqualTo(answer.getContentAsString().getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    RestException                     | Cannot submit task form 1: the mail server does not answer
                    ProcessEnginePersistenceException | The database does not answer
                    NullPointerException              | Cannot invoke "org.childjourney.casefile.Child.id()" because "child" is null
                    IllegalStateException             | No journey begins with the message x
                    """)
    void a_step_that_fails_stays_a_failure(String type, String message) throws Exception {
        var answer = answered(500, type, message);
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).contains(type);
    }

    @Test
    void a_refusal_without_a_word_is_put_into_words() throws Exception {
        var answer = answered(400, "InvalidRequestException", "");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("cannot be answered as it was asked");
    }

    @Test
    void a_refusal_in_words_goes_through_as_it_is() throws Exception {
        var answer = answered(400, "RefusedRequest", "Enter the day of the visit.");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Enter the day of the visit.");
    }

    @Test
    void every_other_answer_goes_through_as_it_is() throws Exception {
        var answer = answered(200, "NullValueException", "execution 1 doesn't exist: execution is null");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("doesn't exist");
    }

}
