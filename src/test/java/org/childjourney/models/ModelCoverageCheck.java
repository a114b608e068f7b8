package org.childjourney.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs after all other tests, on the reports that they left: at least 95 % of the nodes
 * and flows of each model were walked by some test.
 */
class ModelCoverageCheck {

    private static final double ENOUGH = 0.95;

    private static final Map<String, Set<String>> WALKED = walked();

    static Stream<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_nodes_and_flows_of_a_model_are_walked_by_tests(Model model) {
        var drawn = Stream.concat(model.all(FlowNode.class).stream(), model.all(SequenceFlow.class).stream())
            .map(element -> element.getId())
            .collect(Collectors.toCollection(TreeSet::new));
        var missed = new TreeSet<>(drawn);
        missed.removeAll(WALKED.getOrDefault(model.key(), Set.of()));
        var coverage = 1 - (double) missed.size() / drawn.size();
        System.out.printf("%-36s %5.1f %% of %d nodes and flows; never walked: %s%n", model.key(), 100 * coverage,
                drawn.size(), missed.isEmpty() ? "none" : missed);
        assertThat(coverage).as("walked in %s, never: %s", model.key(), missed).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Map<String, Set<String>> walked() {
        var walked = new HashMap<String, Set<String>>();
        var mapper = new ObjectMapper();
        for (var report : Model.files("target/process-test-coverage", "report.json")) {
            try {
                collect(mapper.readTree(report), walked);
            }
            catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return walked;
    }

    private static void collect(JsonNode report, Map<String, Set<String>> walked) {
        for (var suite : report.path("suites")) {
            for (var run : suite.path("runs")) {
                for (var event : run.path("events")) {
                    walked.computeIfAbsent(event.path("modelKey").asText(), key -> new HashSet<>())
                        .add(event.path("definitionKey").asText());
                }
            }
        }
    }

}
