package org.childjourney.access;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away, before anybody reads it, what no form and no system sends in earnest:
 * <ul>
 * <li>a body of more than a million bytes</li>
 * <li>JSON that is none, that names a field twice or that is nested more than fifty
 * deep</li>
 * <li>characters that no database keeps: the null character, and half a character</li>
 * <li>to the engine, a file: no form asks for one</li>
 * </ul>
 * It is answered with a sentence, in the manner of the interface that was asked.
 */
class SoundRequests extends OncePerRequestFilter {

    static final int LARGEST = 1_000_000;

    static final int DEEPEST = 50;

    private static final Pattern HALF_A_CHARACTER = Pattern
        .compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final String TOO_LARGE = "This is more than can be taken at once. Send less.";

    private static final String NOT_JSON = "This is not JSON that can be read. Nothing was saved. Check it and send it again.";

    private static final String NOT_TO_BE_KEPT = "The text holds a character that cannot be kept. Type it again.";

    private static final String NO_FILE = "A file is no answer to any question. Nothing was saved. Type the answer.";

    private final JsonFactory json = JsonFactory.builder()
        .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LARGEST).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();

    private final ObjectMapper answers;

    SoundRequests(ObjectMapper answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (holdsWhatCannotBeKept(request.getQueryString())) {
            refuse(request, response, HttpStatus.BAD_REQUEST, NOT_TO_BE_KEPT);
            return;
        }
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, TOO_LARGE);
            return;
        }
        if (!isJson(request)) {
            chain.doFilter(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, TOO_LARGE);
            return;
        }
        var wrong = whatIsWrong(body, isOfTheEngine(RequestPath.of(request)));
        if (wrong.isPresent()) {
            refuse(request, response, HttpStatus.BAD_REQUEST, wrong.get());
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    private static boolean holdsWhatCannotBeKept(String query) {
        if (query == null || query.indexOf('%') < 0) {
            return false;
        }
        try {
            return !canBeKept(URLDecoder.decode(query, StandardCharsets.UTF_8));
        }
        catch (IllegalArgumentException noEncoding) {
            return true;
        }
    }

    /** Whether every character of this can be kept in any database. */
    static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0 && !HALF_A_CHARACTER.matcher(text).find();
    }

    private static boolean isOfTheEngine(String path) {
        return path.startsWith("/engine-rest") || path.startsWith("/camunda/api/");
    }

    private Optional<String> whatIsWrong(byte[] body, boolean toTheEngine) {
        try (var parser = this.json.createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING)
                        && !canBeKept(parser.getText())) {
                    return Optional.of(NOT_TO_BE_KEPT);
                }
                if (toTheEngine && token == JsonToken.VALUE_STRING && "type".equals(parser.currentName())
                        && "File".equalsIgnoreCase(parser.getText())) {
                    return Optional.of(NO_FILE);
                }
            }
            return Optional.empty();
        }
        catch (IOException notJson) {
            return Optional.of(NOT_JSON);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        var path = RequestPath.of(request);
        if (path.startsWith("/api/")) {
            answer(response, status, MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    ProblemDetail.forStatusAndDetail(status, sentence));
        }
        else if (isOfTheEngine(path)) {
            answer(response, status, MediaType.APPLICATION_JSON_VALUE,
                    Map.of("type", "RefusedRequest", "message", sentence));
        }
        else {
            response.sendError(status.value());
        }
    }

    private void answer(HttpServletResponse response, HttpStatus status, String type, Object body) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type);
        this.answers.writeValue(response.getOutputStream(), body);
    }

    /** A request whose body has been read and is read once more. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(this.body);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return bytes.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("The body is there already");
                }

            };
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = (getCharacterEncoding() != null) ? getCharacterEncoding() : StandardCharsets.UTF_8.name();
            return new BufferedReader(new InputStreamReader(getInputStream(), encoding));
        }

        @Override
        public int getContentLength() {
            return this.body.length;
        }

        @Override
        public long getContentLengthLong() {
            return this.body.length;
        }

    }

}
