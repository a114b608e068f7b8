package org.childjourney.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The questions of each form as a person reads them, so that a refusal can name the one
 * it is about.
 */
@Component
public class FormLabels {

    private final String folder;

    private final ObjectMapper mapper = new ObjectMapper();

    private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> answers = new ConcurrentHashMap<>();

    @Autowired
    FormLabels() {
        this("forms");
    }

    FormLabels(String folder) {
        this.folder = folder;
    }

    /**
     * Field key to question, in the order of the form; empty when the step has no form.
     */
    public Map<String, String> of(String step) {
        return this.labels.computeIfAbsent(step, this::load);
    }

    /** The answer to a question as a person reads it; a text is its own answer. */
    public String said(String step, String question, String answer) {
        return choicesOf(step).getOrDefault(question + "=" + answer, answer);
    }

    /** Whether this answer is one of those that the form offers for the question. */
    public boolean isChoice(String step, String question, String answer) {
        return choicesOf(step).containsKey(question + "=" + answer);
    }

    private Map<String, String> choicesOf(String step) {
        return this.answers.computeIfAbsent(step, (unread) -> {
            var choices = new LinkedHashMap<String, String>();
            read(step, (form) -> collectChoices(form, choices));
            return choices;
        });
    }

    private void collectChoices(JsonNode component, Map<String, String> choices) {
        component.path("values")
            .forEach((choice) -> choices.put(component.path("key").asText() + "=" + choice.path("value").asText(),
                    choice.path("label").asText()));
        component.path("components").forEach((child) -> collectChoices(child, choices));
    }

    private Map<String, String> load(String step) {
        var questions = new LinkedHashMap<String, String>();
        read(step, (form) -> collect(form, questions));
        return questions;
    }

    private void read(String step, Consumer<JsonNode> reader) {
        try {
            for (var form : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + this.folder + "/*/" + step + ".form")) {
                try (var content = form.getInputStream()) {
                    reader.accept(this.mapper.readTree(content));
                }
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException("The form of " + step + " cannot be read", unreadable);
        }
    }

    private void collect(JsonNode component, Map<String, String> questions) {
        if (component.hasNonNull("label") && (component.hasNonNull("key") || component.hasNonNull("path"))) {
            var key = component.hasNonNull("key") ? component.get("key") : component.get("path");
            questions.put(key.asText(), component.get("label").asText());
        }
        component.path("components").forEach(child -> collect(child, questions));
    }

}
