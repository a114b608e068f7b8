package org.childjourney.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class FormRecordsTest {

    static Stream<Path> forms() throws IOException {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_of_a_form_is_a_component_of_its_record_and_the_other_way_round(Path form) throws Exception {
        var name = Arrays.stream(form.getFileName().toString().replace(".form", "").split("-"))
            .map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
        compare(new ObjectMapper().readTree(form.toFile()), record(name));
    }

    /** The one record of that name in the steps of the modules. */
    private static Class<?> record(String name) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
            .getResources("classpath*:org/childjourney/**/" + name + ".class");
        var records = Stream.of(found)
            .map(FormRecordsTest::className)
            .map((candidate) -> ClassUtils.resolveClassName(candidate, null))
            .filter(Class::isRecord)
            .toList();
        assertThat(records).as("records of the form " + name).hasSize(1);
        return records.get(0);
    }

    private static String className(Resource found) {
        try {
            var path = found.getURL().getPath();
            return path.substring(path.indexOf("org/childjourney/"), path.length() - ".class".length())
                .replace('/', '.');
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void compare(JsonNode group, Class<?> record) {
        var asked = new TreeSet<String>();
        for (var component : group.get("components")) {
            if (component.has("path")) {
                asked.add(component.get("path").asText());
                compare(component, rowOf(record, component.get("path").asText()));
            }
            else if (component.has("key")) {
                asked.add(component.get("key").asText());
                offersOnlyWhatIsRead(component, record);
            }
        }
        var read = Stream.of(record.getRecordComponents()).map((component) -> component.getName()).toList();
        assertThat(read).as(record.getSimpleName()).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static void offersOnlyWhatIsRead(JsonNode question, Class<?> record) {
        var key = question.get("key").asText();
        var codes = Stream.of(record.getRecordComponents())
            .filter((component) -> component.getName().equals(key))
            .map((component) -> (component.getGenericType() instanceof ParameterizedType list)
                    ? (Class<?>) list.getActualTypeArguments()[0] : component.getType())
            .filter(Class::isEnum)
            .flatMap((type) -> Stream.of(type.getEnumConstants()))
            .map((constant) -> ((Enum<?>) constant).name())
            .toList();
        if (!codes.isEmpty()) {
            question.get("values").forEach((value) -> assertThat(codes).as(key).contains(value.get("value").asText()));
        }
    }

    private static Class<?> rowOf(Class<?> record, String list) {
        return Stream.of(record.getRecordComponents())
            .filter((component) -> component.getName().equals(list))
            .map((component) -> (ParameterizedType) component.getGenericType())
            .map((type) -> (Class<?>) type.getActualTypeArguments()[0])
            .findFirst()
            .orElseThrow(() -> new AssertionError(List.of(record.getSimpleName(), list)));
    }

}
