package org.childjourney.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.engine.FormLabels;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** What a row holds, in words that people read. */
@Component
class InWords {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z0-9]+)+|[A-Z]{4,}");

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");

    private static final String SHORT_BREAK = "[ ,;]+";

    private final CodeSets codes;

    private final FormLabels labels;

    private final ObjectMapper json;

    InWords(CodeSets codes, FormLabels labels, ObjectMapper json) {
        this.codes = codes;
        this.labels = labels;
        this.json = json;
    }

    /** A name with what is known. */
    record Told(String name, String value) {
    }

    /** {@code child_seen_on} and {@code childSeenOn} as "Child seen on". */
    static String name(String name) {
        var words = CAPITAL.matcher(name.replace('_', ' ').replace('-', ' ')).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The day or the moment that a value is, in words; empty when it is neither. */
    static Optional<String> day(Object value) {
        if (value instanceof java.sql.Date day) {
            return Optional.of(Days.said(day.toLocalDate()));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(Days.said(day));
        }
        if (value instanceof Timestamp moment) {
            return Optional.of(Days.said(moment.toInstant()));
        }
        if (value instanceof OffsetDateTime moment) {
            return Optional.of(Days.said(moment.toInstant()));
        }
        return Optional.empty();
    }

    /**
     * A value of a column in words: one thing, or where answers to a form are kept whole,
     * each answer with its question.
     * @param step the step whose form was answered, null where there is none
     * @param set what the codes of this column mean, null for no codes
     */
    List<Told> tell(String column, Object value, String step, CodeSet set, LocalDate today) {
        if (value instanceof String text) {
            return tell(column, text, step, set, today);
        }
        return List.of(new Told(name(column), day(value).orElseGet(() -> plain(value))));
    }

    private static String plain(Object value) {
        return (value instanceof Boolean yes) ? yesOrNo(yes) : String.valueOf(value);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private List<Told> tell(String column, String text, String step, CodeSet set, LocalDate today) {
        if (set != null) {
            return List.of(new Told(name(column),
                    Arrays.stream(text.split(SHORT_BREAK))
                        .map(code -> this.codes.meaning(set, code, today).orElse(code))
                        .collect(Collectors.joining("; "))));
        }
        if (column.equals("html")) {
            return List.of(new Told("What it says", Jsoup.parse(text).body().wholeText().strip()));
        }
        var answers = answers(text);
        if (answers == null) {
            return List.of(new Told(name(column), said(text)));
        }
        var told = new ArrayList<Told>();
        tell("", answers, step, told);
        return told;
    }

    private JsonNode answers(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return null;
        }
        try {
            return this.json.readTree(text);
        }
        catch (JsonProcessingException words) {
            return null;
        }
    }

    private void tell(String name, JsonNode node, String step, List<Told> told) {
        if (node.isObject()) {
            node.properties().forEach(answer -> {
                var question = question(step, answer.getKey());
                var whole = name.isEmpty() ? question : name + ", " + question;
                if (answer.getValue().isTextual() && step != null) {
                    told.add(new Told(whole,
                            said(this.labels.said(step, answer.getKey(), answer.getValue().textValue()))));
                }
                else {
                    tell(whole, answer.getValue(), step, told);
                }
            });
        }
        else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                tell("%s (%d)".formatted(name, i + 1), node.get(i), step, told);
            }
        }
        else if (node.isBoolean()) {
            told.add(new Told(name, yesOrNo(node.booleanValue())));
        }
        else if (!node.isNull()) {
            told.add(new Told(name, said(node.asText())));
        }
    }

    private String question(String step, String key) {
        return (step != null) ? this.labels.of(step).getOrDefault(key, name(key)) : name(key);
    }

    private static String said(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Days.said(LocalDate.parse(text));
            }
            if (MOMENT.matcher(text).matches()) {
                return text.endsWith("Z") ? Days.said(Instant.parse(text))
                        : Days.said(Days.moment(LocalDateTime.parse(text)));
            }
        }
        catch (DateTimeParseException noDay) {
            return text;
        }
        return CODE.matcher(text).matches() ? name(text) : text;
    }

}
