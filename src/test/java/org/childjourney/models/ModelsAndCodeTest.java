package org.childjourney.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.childjourney.JourneyTest;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the models name, the code has; and the other way round. */
@JourneyTest
class ModelsAndCodeTest {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{([a-zA-Z]+)}\"");

    private static final Pattern CLOCKS = Pattern.compile("clocks\\.\\w+\\(execution, '([^']+)'");

    /** Clocks that nothing starts, each with its reason. */
    private static final Map<String, String> NOT_STARTED = Map.of("pre-proceedings-extension-4wk",
            "an extension moves the sixteen weeks themselves, with their timer and due dates");

    @Autowired
    ApplicationContext application;

    @Autowired
    Catalogue catalogue;

    @Test
    void every_delegate_that_a_model_names_is_a_bean() throws IOException {
        for (var model : Model.files("processes", ".bpmn")) {
            var names = DELEGATE.matcher(Files.readString(model.toPath()));
            while (names.find()) {
                assertThat(this.application.containsBean(names.group(1))).as(model + " names " + names.group(1))
                    .isTrue();
                assertThat(this.application.getBean(names.group(1))).isInstanceOfAny(JavaDelegate.class,
                        ExecutionListener.class, TaskListener.class);
            }
        }
    }

    @Test
    void every_clock_that_a_model_watches_is_in_the_catalogue() throws IOException {
        for (var model : Model.files("processes", ".bpmn")) {
            var watched = CLOCKS.matcher(Files.readString(model.toPath()));
            while (watched.find()) {
                for (var clock : watched.group(1).split("\\s*,\\s*")) {
                    assertThat(this.catalogue.has(clock)).as(model + " watches " + clock).isTrue();
                }
            }
        }
    }

    @Test
    void every_clock_is_started_by_some_work_or_has_a_written_reason() throws IOException {
        var code = code();
        var unstarted = this.catalogue.clocks()
            .stream()
            .map(ClockDefinition::id)
            .filter(id -> !code.contains('"' + id + '"'))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unstarted).isEqualTo(new TreeSet<>(NOT_STARTED.keySet()));
    }

    @Test
    void every_hand_over_is_taken_up_by_a_journey_that_begins_with_it() {
        var receivers = Model.all()
            .flatMap(model -> model.all(StartEvent.class).stream())
            .flatMap(start -> start.getEventDefinitions().stream())
            .filter(MessageEventDefinition.class::isInstance)
            .map(definition -> ((MessageEventDefinition) definition).getMessage().getName())
            .collect(Collectors.toSet());
        var handedOver = Model.all()
            .flatMap(model -> model.all(MessageEventDefinition.class).stream())
            .filter(definition -> "${handOver}".equals(definition.getCamundaDelegateExpression()))
            .map(definition -> definition.getMessage().getName())
            .toList();
        assertThat(handedOver).isNotEmpty().allSatisfy(message -> assertThat(receivers).contains(message));
        assertThat(Model.all().map(Model::key)).noneMatch(key -> key.contains("placeholder"));
    }

    @Test
    void a_process_keeps_at_most_twelve_variables_each_with_what_it_routes() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new FileSystemResource("processes/routing-variables.yaml"));
        new TreeMap<>(yaml.getObject()).forEach((process, variables) -> {
            assertThat(Model.all().map(Model::key)).as("a process of routing-variables.yaml").contains(process);
            assertThat((Map<?, ?>) variables).as(process).hasSizeLessThanOrEqualTo(12);
            ((Map<?, ?>) variables).values().forEach(why -> assertThat(String.valueOf(why)).isNotBlank());
        });
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

}
