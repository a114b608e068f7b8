package org.childjourney.engine;

import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/**
 * Reads what a person has just sent with a form into a record of the same name: the task
 * {@code decide-threshold} into {@code DecideThreshold}. Nothing of it becomes a process
 * variable.
 *
 * <p>
 * Text is trimmed and an empty answer is no answer. Refused, in a sentence that names the
 * question: an answer that the form does not ask for, one of the wrong kind, one that
 * breaks a constraint of the record, a text of more than 10,000 characters.
 */
@Component
public class Forms {

    private static final int LONGEST_TEXT = 10_000;

    private static final Pattern DATE = Pattern.compile("[+-]?(\\d{4,9})-\\d{2}-\\d{2}(T.*)?");

    /** What JSON can say; files, bytes and the like are no answer. */
    private static final Set<Class<?>> KINDS = Set.of(String.class, Boolean.class, Number.class, Map.class,
            Collection.class);

    private static final Pattern LIST_NUMBER = Pattern.compile("\\[(\\d+)]");

    private static final ValueRange SENSIBLE_YEARS = ValueRange.of(1900, 2100);

    private final Validator validator;

    private final FormLabels labels;

    private final ObjectMapper reader = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, texts -> {
            texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        })
        .withCoercionConfig(LogicalType.DateTime,
                dates -> dates.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
        .build();

    Forms(Validator validator, FormLabels labels) {
        this.validator = validator;
        this.labels = labels;
    }

    /**
     * The answers to the form of the step before this one.
     * @throws Refused if the step was not completed through its form, or an answer cannot
     * be taken
     */
    public <T extends Record> T read(DelegateExecution execution, Class<T> form) {
        var step = step(form);
        var answers = Submission.current().answersOf(step);
        if (answers == null) {
            throw new Refused(null, "Open the task and answer its form. It cannot be completed without its answers.");
        }
        return read(answers, form, this.labels.of(step));
    }

    /**
     * The same answers when another system sends them as JSON, read as strictly as the
     * form's.
     * @param form the form whose questions name what is refused, such as
     * {@code record-contact}
     * @throws Refused if it is not JSON, or an answer cannot be taken
     */
    public <T extends Record> T read(String json, Class<T> type, String form) {
        var questions = this.labels.of(form);
        try {
            if (this.reader.readTree(json) instanceof ObjectNode answers) {
                return checked((ObjectNode) clean(null, answers, questions), type, questions);
            }
        }
        catch (JsonProcessingException notJson) {
            throw new Refused(null, "This is not JSON. Nothing was saved. Send one JSON object.");
        }
        throw new Refused(null, "Send one JSON object. Nothing was saved.");
    }

    private <T extends Record> T read(VariableMap answers, Class<T> form, Map<String, String> questions) {
        var json = JsonNodeFactory.instance.objectNode();
        answers.keySet().forEach(key -> json.set(key, answer(key, answers.getValueTyped(key), questions)));
        return checked(json, form, questions);
    }

    private <T extends Record> T checked(ObjectNode json, Class<T> form, Map<String, String> questions) {
        var record = convert(json, form, questions);
        var violations = this.validator.validate(record);
        if (!violations.isEmpty()) {
            throw refusal(violations, questions);
        }
        return record;
    }

    private JsonNode answer(String key, TypedValue value, Map<String, String> questions) {
        if (value == null || value.getType() == ValueType.NULL) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (value instanceof SerializableValue structured) {
            return structure(key, structured, questions);
        }
        if (value.getValue() == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (KINDS.stream().noneMatch(kind -> kind.isInstance(value.getValue()))) {
            throw new Refused(key, sentence(key, questions, "this kind of answer cannot be taken."));
        }
        return clean(key, this.reader.valueToTree(value.getValue()), questions);
    }

    private JsonNode structure(String key, SerializableValue value, Map<String, String> questions) {
        if (!"json".equals(value.getType().getName())) {
            throw new Refused(key, sentence(key, questions, "this kind of answer cannot be taken."));
        }
        try {
            var serialized = value.getValueSerialized();
            return clean(key,
                    this.reader.readTree((serialized != null) ? serialized : String.valueOf(value.getValue())),
                    questions);
        }
        catch (JsonProcessingException notJson) {
            throw new Refused(key, sentence(key, questions, "the answer could not be read. Answer it again."));
        }
    }

    private JsonNode clean(String key, JsonNode node, Map<String, String> questions) {
        if (node.isTextual()) {
            return cleanText(key, node.textValue(), questions);
        }
        if (node instanceof ObjectNode group) {
            var cleaned = new LinkedHashMap<String, JsonNode>();
            group.properties()
                .forEach(entry -> cleaned.put(entry.getKey(), clean(entry.getKey(), entry.getValue(), questions)));
            return JsonNodeFactory.instance.objectNode().setAll(cleaned);
        }
        if (node instanceof ArrayNode list) {
            var cleaned = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> cleaned.add(clean(key, entry, questions)));
            return cleaned;
        }
        return node;
    }

    private JsonNode cleanText(String key, String text, Map<String, String> questions) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (trimmed.length() > LONGEST_TEXT) {
            throw new Refused(key, sentence(key, questions, "write at most 10,000 characters."));
        }
        if (trimmed.chars().anyMatch(c -> c == 0 || (Character.isISOControl(c) && !Character.isWhitespace(c)))) {
            throw new Refused(key,
                    sentence(key, questions, "the text holds a character that cannot be kept. Type it again."));
        }
        var date = DATE.matcher(trimmed);
        if (date.matches()
                && (date.group(1).length() > 4 || !SENSIBLE_YEARS.isValidValue(Integer.parseInt(date.group(1))))) {
            throw new Refused(key, sentence(key, questions, "enter a real date, like 27 3 2026."));
        }
        return JsonNodeFactory.instance.textNode(trimmed);
    }

    private <T> T convert(ObjectNode json, Class<T> form, Map<String, String> questions) {
        try {
            return this.reader.treeToValue(json, form);
        }
        catch (UnrecognizedPropertyException unknown) {
            throw new Refused(unknown.getPropertyName(), "\"%s\" is not a question of this form. Nothing was saved."
                .formatted(printable(unknown.getPropertyName())));
        }
        catch (JsonMappingException wrong) {
            if (wrong.getCause() instanceof Refused refused) {
                throw refused;
            }
            var field = field(wrong.getPath());
            throw new Refused(field, sentence(field, questions, expected(wrong)));
        }
        catch (JsonProcessingException unreadable) {
            throw new Refused(null, "The answers could not be read. Nothing was saved.");
        }
    }

    private static String field(List<JsonMappingException.Reference> path) {
        var field = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            }
            else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.isEmpty() ? null : field.toString();
    }

    private static String expected(JsonMappingException wrong) {
        var type = (wrong instanceof MismatchedInputException mismatched) ? mismatched.getTargetType() : null;
        if (type == null) {
            return "this answer cannot be taken.";
        }
        if (type.isEnum()) {
            return "choose one of the answers offered.";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "enter a real date, like 27 3 2026.";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "enter a number.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "answer yes or no.";
        }
        return "this answer is not of the kind that the question asks for.";
    }

    private static <T> Refused refusal(Set<ConstraintViolation<T>> violations, Map<String, String> questions) {
        var sentences = violations.stream()
            .collect(Collectors.toMap(violation -> violation.getPropertyPath().toString(),
                    ConstraintViolation::getMessage, (one, other) -> one, TreeMap::new));
        var order = new ArrayList<>(questions.keySet());
        var fields = sentences.keySet()
            .stream()
            .sorted(Comparator
                .comparingInt(field -> order.contains(key(field)) ? order.indexOf(key(field)) : order.size()))
            .toList();
        return new Refused(fields.get(0),
                fields.stream()
                    .map(field -> sentence(field, questions, sentences.get(field)))
                    .collect(Collectors.joining(" ")));
    }

    /** The question's own key: {@code familyName} of {@code children[1].familyName}. */
    private static String key(String field) {
        return LIST_NUMBER.matcher(field.substring(field.lastIndexOf('.') + 1)).replaceAll("");
    }

    private static String sentence(String field, Map<String, String> questions, String what) {
        var ending = (what.endsWith(".") || what.endsWith("?")) ? what : what + ".";
        var question = (field != null) ? questions.get(key(field)) : null;
        var number = (field != null) ? LIST_NUMBER.matcher(field) : null;
        var which = (number != null && number.find()) ? " (number %d)".formatted(Integer.parseInt(number.group(1)) + 1)
                : "";
        return (question != null) ? "\"%s\"%s: %s".formatted(question, which, ending)
                : Character.toUpperCase(ending.charAt(0)) + ending.substring(1);
    }

    private static String printable(String name) {
        var letters = name.replaceAll("[^\\p{Alnum} _.-]", "");
        return letters.substring(0, Math.min(60, letters.length()));
    }

    /** {@code DecideThreshold} reads the step {@code decide-threshold}. */
    static String step(Class<? extends Record> form) {
        return form.getSimpleName()
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
            .toLowerCase(Locale.ROOT);
    }

}
