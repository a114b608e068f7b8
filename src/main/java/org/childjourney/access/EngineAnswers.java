package org.childjourney.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's interface answers some questions about what is not there, and some empty
 * ones, as if it had failed itself; and some that it cannot read it refuses without a
 * word. Those are told to whoever asks as what they are: a question that cannot be
 * answered. A step that fails stays a failure.
 */
class EngineAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);

    private static final Pattern NOT_THERE = Pattern
        .compile("(?s).*(?:(?:doesn't exist|not exist|[Nn]o .* found.*): \\w+ is null"
                + "|Execution with id '.*' does not (?:exist|have).*|No job found with id '.*|The job id is mandatory.*)");

    private static final Pattern STUMBLES = Pattern.compile("(?s)Cannot invoke .*"
            + "(?:org\\.camunda\\.bpm\\.engine\\.rest\\.|(?:ProcessDefinition|Task)Entity\\.getId|DbMetricsReporter).* is null");

    private static final Pattern NO_SUCH_QUESTION = Pattern
        .compile("(?s).* is not greater than .*|.* is empty|Invalid query usage: .*");

    private static final String SENTENCE = "This cannot be answered as it was asked. Check the address, and what is sent with it.";

    private final ObjectMapper json;

    EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new Held(response);
        chain.doFilter(request, answer);
        if (answer.refusal == null || answer.refusal.size() == 0) {
            return;
        }
        var words = answer.refusal.toByteArray();
        if (isAboutTheQuestion(words)) {
            LOG.info("{} {} asks what the engine cannot answer", request.getMethod(), RequestPath.of(request));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            words = this.json.writeValueAsBytes(Map.of("type", "RefusedRequest", "message", SENTENCE));
        }
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }

    private boolean isAboutTheQuestion(byte[] words) {
        JsonNode said;
        try {
            said = this.json.readTree(words);
        }
        catch (IOException noJson) {
            return false;
        }
        var message = said.path("message").asText();
        return switch (said.path("type").asText()) {
            case "RestException", "NullValueException" -> NOT_THERE.matcher(message).matches();
            case "InvalidRequestException" -> message.isEmpty() || NOT_THERE.matcher(message).matches();
            case "ProcessEngineException" -> NO_SUCH_QUESTION.matcher(message).matches();
            case "NullPointerException" -> STUMBLES.matcher(message).matches();
            case "IllegalArgumentException" ->
                said.path("message").isNull() || message.equals("argument type mismatch");
            default -> false;
        };
    }

    /**
     * Keeps a failure or a refusal back until it is known what it says; everything else
     * goes through.
     */
    private static final class Held extends HttpServletResponseWrapper {

        private static final Set<Integer> HELD = Set.of(HttpStatus.BAD_REQUEST.value(),
                HttpStatus.INTERNAL_SERVER_ERROR.value());

        private ByteArrayOutputStream refusal;

        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(status);
            if (HELD.contains(status) && !isCommitted()) {
                this.refusal = new ByteArrayOutputStream();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (this.refusal == null) {
                return super.getOutputStream();
            }
            var held = this.refusal;
            return new ServletOutputStream() {

                @Override
                public void write(int one) {
                    held.write(one);
                }

                @Override
                public void write(byte[] some, int from, int length) {
                    held.write(some, from, length);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("Written at once");
                }

            };
        }

        @Override
        public void setContentLength(int length) {
            if (this.refusal == null) {
                super.setContentLength(length);
            }
        }

        @Override
        public void setContentLengthLong(long length) {
            if (this.refusal == null) {
                super.setContentLengthLong(length);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            if (this.refusal == null) {
                super.flushBuffer();
            }
        }

    }

}
