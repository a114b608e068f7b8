package org.childjourney.badinput;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.HttpAs;

/** How many inputs were sent, what was answered, and which answers were wrong. */
class Tally {

    /** A line of a program, or a statement to the database. */
    private static final Pattern FROM_WITHIN = Pattern
        .compile("\\.java:\\d+|\\bat [a-z]+\\.[a-z.]+\\.[A-Z]|SQLException|(?i:select [^\"]* from )");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private final LongAdder sent = new LongAdder();

    /**
     * An answer that is right when it is a clear refusal of what was sent, not of the
     * sender.
     */
    void refused(String input, HttpResponse<String> answer) {
        count("" + answer.statusCode());
        if (answer.statusCode() < 400 || answer.statusCode() > 499 || answer.statusCode() == 401) {
            fault(input, answer);
        }
        else {
            check(input, answer);
        }
    }

    /** What is too large is refused as that, before it is sent. */
    void tooLarge(String input, HttpAs.Welcome answer) {
        count("" + answer.status());
        if (answer.status() != 413) {
            this.faults.add("%d: %s -> %s".formatted(answer.status(), input, shortened(answer.words())));
        }
    }

    /** An answer that is right when it is refused, and when it is not. */
    void answered(String input, HttpResponse<String> answer) {
        count("" + answer.statusCode());
        if (answer.statusCode() > 499) {
            fault(input, answer);
        }
        else if (answer.statusCode() > 399) {
            check(input, answer);
        }
    }

    void taken(String input) {
        count("taken");
    }

    void wronglyTaken(String input) {
        count("taken");
        this.faults.add("taken: " + input);
    }

    /** A refusal says in words what is wrong, and nothing of what is within. */
    private void check(String input, HttpResponse<String> answer) {
        var words = words(answer);
        if (FROM_WITHIN.matcher(words).find()) {
            this.faults.add("says what is within: " + input + " -> " + shortened(words));
        }
        else if (answer.statusCode() == 400 && words.isBlank()) {
            this.faults.add("says nothing: " + input + " -> " + shortened(answer.body()));
        }
    }

    private static String words(HttpResponse<String> answer) {
        var json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        try {
            var told = json ? JSON.readTree(answer.body()) : null;
            return (told == null) ? answer.body()
                    : told.path("message").asText(told.path("detail").asText(told.path("error").asText()));
        }
        catch (IOException noJson) {
            return answer.body();
        }
    }

    private void fault(String input, HttpResponse<String> answer) {
        this.faults.add("%d: %s -> %s".formatted(answer.statusCode(), input, shortened(answer.body())));
    }

    private static String shortened(String body) {
        return (body.length() > 300) ? body.substring(0, 300) : body;
    }

    private void count(String answer) {
        this.sent.increment();
        this.answers.computeIfAbsent(answer, first -> new LongAdder()).increment();
    }

    long sent() {
        return this.sent.sum();
    }

    Queue<String> faults() {
        return this.faults;
    }

    @Override
    public String toString() {
        return "%,d inputs, answered %s".formatted(sent(), new TreeMap<>(this.answers));
    }

}
