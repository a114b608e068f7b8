package org.childjourney.models;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A form file: its id and its fields. */
record Form(File file, JsonNode content) {

    static Stream<Form> all() {
        var mapper = new ObjectMapper();
        return Model.files("forms", ".form").stream().map(file -> {
            try {
                return new Form(file, mapper.readTree(file));
            }
            catch (IOException unreadable) {
                throw new UncheckedIOException(file.toString(), unreadable);
            }
        });
    }

    String process() {
        return this.file.getParentFile().getName();
    }

    String task() {
        return this.file.getName().replace(".form", "");
    }

    List<JsonNode> components() {
        var found = new ArrayList<JsonNode>();
        collect(this.content, found);
        return found;
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        parent.path("components").forEach(component -> {
            found.add(component);
            collect(component, found);
        });
    }

    /**
     * The names under which the form sends its answers: the keys and paths outside of any
     * list or named group.
     */
    List<String> answers() {
        var names = new ArrayList<String>();
        answers(this.content, names);
        return names;
    }

    static void answers(JsonNode parent, List<String> names) {
        parent.path("components").forEach(component -> {
            if (component.hasNonNull("path") && !component.get("path").asText().isEmpty()) {
                names.add(component.get("path").asText());
            }
            else if (component.hasNonNull("key")) {
                names.add(component.get("key").asText());
            }
            else {
                answers(component, names);
            }
        });
    }

    @Override
    public String toString() {
        return process() + "/" + task();
    }

}
