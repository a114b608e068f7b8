package org.childjourney.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
class FormLabels {

    private final String folder;

    private final ObjectMapper mapper = new ObjectMapper();

    private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();

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
    Map<String, String> of(String step) {
        return this.labels.computeIfAbsent(step, this::load);
    }

    private Map<String, String> load(String step) {
        var questions = new LinkedHashMap<String, String>();
        try {
            for (var form : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + this.folder + "/*/" + step + ".form")) {
                try (var content = form.getInputStream()) {
                    collect(this.mapper.readTree(content), questions);
                }
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException("The form of " + step + " cannot be read", unreadable);
        }
        return questions;
    }

    private void collect(JsonNode component, Map<String, String> questions) {
        if (component.hasNonNull("label") && (component.hasNonNull("key") || component.hasNonNull("path"))) {
            var key = component.hasNonNull("key") ? component.get("key") : component.get("path");
            questions.put(key.asText(), component.get("label").asText());
        }
        component.path("components").forEach(child -> collect(child, questions));
    }

}
