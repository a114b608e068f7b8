package org.childjourney.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.childjourney.calendar.WorkingCalendar;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What people usually answer to each form, dated on the day of the step. */
class UsualAnswers {

    private static final Pattern DAY = Pattern.compile("today([+-]\\d+)?");

    private static final Pattern HOUR = Pattern.compile("now(-\\d+)?");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private static final String FILES = "classpath:demo/usual-answers/*.yaml";

    private final Map<String, Object> answers = new HashMap<>();

    UsualAnswers() {
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES)).forEach(this::read);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Resource file) {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(file);
        yaml.getObject().forEach((task, usual) -> {
            if (this.answers.put(task, usual) != null) {
                throw new IllegalStateException("What is usually answered to %s stands in %s and in another file"
                    .formatted(task, file.getFilename()));
            }
        });
    }

    /** The usual answers to this task at this time, with these in their place. */
    Map<String, Object> to(String task, Instant at, Map<String, Object> instead) {
        if (!(this.answers.get(task) instanceof Map<?, ?> usual)) {
            throw new IllegalArgumentException("Nobody knows what is usually answered to " + task);
        }
        var all = new LinkedHashMap<String, Object>(Map.of("confirmed", true));
        usual.forEach((question, answer) -> all.put(question.toString(), answer));
        all.putAll(instead);
        all.replaceAll((question, answer) -> dated(answer, LocalDateTime.ofInstant(at, WorkingCalendar.LONDON)));
        all.values().removeIf(UNANSWERED::equals);
        return all;
    }

    /** In the place of a usual answer: the question is left open. */
    static final String UNANSWERED = "";

    private static Object dated(Object answer, LocalDateTime at) {
        if (answer instanceof Map<?, ?> group) {
            var dated = new LinkedHashMap<Object, Object>(group);
            dated.replaceAll((question, inner) -> dated(inner, at));
            return dated;
        }
        if (answer instanceof List<?> list) {
            return list.stream().map(inner -> dated(inner, at)).toList();
        }
        if (answer instanceof String text) {
            var day = DAY.matcher(text);
            if (day.matches()) {
                return at.toLocalDate().plusDays(offset(day.group(1))).toString();
            }
            var hour = HOUR.matcher(text);
            if (hour.matches()) {
                return at.plusHours(offset(hour.group(1))).format(TIME);
            }
        }
        return answer;
    }

    private static int offset(String written) {
        return (written != null) ? Integer.parseInt(written) : 0;
    }

}
