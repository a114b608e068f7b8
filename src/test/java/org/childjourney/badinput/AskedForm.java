package org.childjourney.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form with what it asks, and answers to it: any that fit, for whoever needs some.
 *
 * @param process the folder in which it is
 * @param step its task, or its process where it starts one
 * @param id its id
 * @param content the form
 */
record AskedForm(String process, String step, String id, JsonNode content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A field of the form.
     *
     * @param path where its answer stands, with numbers for the rows of a list
     * @param type of which type the form says that it is; {@link #YES_OR_NO} where the
     * choices are true and false
     */
    record Field(List<Object> path, String type) {

        static final String YES_OR_NO = "yes or no";

        boolean isInAList() {
            return this.path.size() > 1;
        }

    }

    static List<AskedForm> all() {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().map(AskedForm::read).toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AskedForm read(Path file) {
        try {
            var content = JSON.readTree(file.toFile());
            return new AskedForm(file.getParent().getFileName().toString(),
                    file.getFileName().toString().replace(".form", ""), content.get("id").asText(), content);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    List<Field> fields() {
        var found = new ArrayList<Field>();
        collect(this.content, List.of(), found);
        return found;
    }

    private static void collect(JsonNode parent, List<Object> path, List<Field> found) {
        for (var component : parent.path("components")) {
            var type = component.get("type").asText();
            var name = component.path("key").asText(component.path("path").asText());
            if (type.equals("dynamiclist")) {
                found.add(new Field(within(path, component.path("path").asText()), type));
                collect(component, within(within(path, component.path("path").asText()), 0), found);
            }
            else if (type.equals("group")) {
                collect(component, component.path("path").asText().isEmpty() ? path
                        : within(path, component.path("path").asText()), found);
            }
            else if (component.hasNonNull("key")
                    && !List.of("button", "text", "html", "separator", "spacer", "table", "expression")
                        .contains(type)) {
                found.add(new Field(within(path, name),
                        component.path("values").path(0).path("value").isBoolean() ? Field.YES_OR_NO : type));
            }
        }
    }

    private static List<Object> within(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** Answers that are of the type that each question asks for. */
    ObjectNode anyAnswers(String day) {
        return answers(this.content, day);
    }

    private static ObjectNode answers(JsonNode parent, String day) {
        var answers = JsonNodeFactory.instance.objectNode();
        for (var component : parent.path("components")) {
            var type = component.get("type").asText();
            var path = component.path("path").asText();
            if (type.equals("dynamiclist")) {
                answers.putArray(path).add(answers(component, day));
            }
            else if (type.equals("group") && !path.isEmpty()) {
                answers.set(path, answers(component, day));
            }
            else if (type.equals("group")) {
                answers.setAll(answers(component, day));
            }
            else if (component.hasNonNull("key")) {
                answers.set(component.get("key").asText(), answer(component, type, day));
            }
        }
        return answers;
    }

    private static JsonNode answer(JsonNode question, String type, String day) {
        var json = JsonNodeFactory.instance;
        var first = question.path("values").path(0).path("value");
        return switch (type) {
            case "checkbox" -> json.booleanNode(true);
            case "number" -> json.numberNode(question.path("validate").path("min").asInt(1));
            case "radio", "select" -> first;
            case "checklist", "taglist" -> json.arrayNode().add(first);
            case "datetime" -> json.textNode(switch (question.path("subtype").asText()) {
                case "time" -> "10:00";
                case "datetime" -> day + "T10:00";
                default -> day;
            });
            default -> json
                .textNode(question.path("label").asText().startsWith("Case reference") ? "CJ100001" : "Invented words");
        };
    }

    /** The same answers with this in the place of one field. */
    static ObjectNode with(ObjectNode answers, Field field, JsonNode instead) {
        var changed = answers.deepCopy();
        JsonNode at = changed;
        for (int i = 0; i < field.path().size() - 1; i++) {
            at = (field.path().get(i) instanceof Integer row) ? row((ArrayNode) at, row)
                    : step((ObjectNode) at, field, i);
        }
        var last = (String) field.path().get(field.path().size() - 1);
        if (instead == null) {
            ((ObjectNode) at).remove(last);
        }
        else {
            ((ObjectNode) at).set(last, instead);
        }
        return changed;
    }

    private static JsonNode row(ArrayNode list, int row) {
        return (list.size() > row) ? list.get(row) : list.addObject();
    }

    private static JsonNode step(ObjectNode at, Field field, int i) {
        var name = (String) field.path().get(i);
        var list = field.path().get(i + 1) instanceof Integer;
        if (list ? !at.path(name).isArray() : !at.path(name).isObject()) {
            at.set(name, list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode());
        }
        return at.get(name);
    }

    @Override
    public String toString() {
        return this.id;
    }

}
