package org.childjourney.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

import org.childjourney.engine.Journeys;

/**
 * The deployed models, in every version that a case may still be on. A version never
 * changes, so what was read of it once is kept.
 */
@Component
class Models {

    private final RepositoryService repository;

    private final Journeys journeys;

    private static final Pattern CLOCKS = Pattern.compile("clocks\\.dueAt\\([^']*'([^']+)'");

    private final Map<String, List<String>> waits = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Set<String>>> limits = new ConcurrentHashMap<>();

    Models(RepositoryService repository, Journeys journeys) {
        this.repository = repository;
        this.journeys = journeys;
    }

    /** Every version of these processes. */
    List<ProcessDefinition> versionsOf(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return this.journeys.asSystem(() -> this.repository.createProcessDefinitionQuery()
            .processDefinitionKeysIn(keys.toArray(String[]::new))
            .list());
    }

    /**
     * The key of the process that this is a version of. A long key is no part of the id.
     */
    String keyOf(String id) {
        return version(id).getKey();
    }

    /** That version of a model, where there is one. */
    Optional<ProcessDefinition> find(String id) {
        return Optional.ofNullable(this.journeys
            .asSystem(() -> this.repository.createProcessDefinitionQuery().processDefinitionId(id).singleResult()));
    }

    ProcessDefinition version(String id) {
        return this.journeys.asSystem(() -> this.repository.getProcessDefinition(id));
    }

    /** The name of a step, as the model's picture shows it. */
    String nameOf(String definition, String step) {
        return this.journeys.asSystem(() -> {
            var element = this.repository.getBpmnModelInstance(definition).getModelElementById(step);
            return (element instanceof FlowNode node && node.getName() != null) ? node.getName()
                    : this.repository.getProcessDefinition(definition).getName();
        });
    }

    /** Whether the work at this step of this version is due by that limit. */
    boolean isDueBy(String definition, String step, String limit) {
        return this.limits
            .computeIfAbsent(definition,
                    id -> this.journeys.asSystem(() -> this.repository.getBpmnModelInstance(id)
                        .getModelElementsByType(UserTask.class)
                        .stream()
                        .collect(Collectors.toMap(UserTask::getId, Models::limitsOf))))
            .getOrDefault(step, Set.of())
            .contains(limit);
    }

    private static Set<String> limitsOf(UserTask task) {
        var clocks = CLOCKS.matcher(Objects.requireNonNullElse(task.getCamundaDueDate(), ""));
        return clocks.find() ? Set.of(clocks.group(1).split("\\s*,\\s*")) : Set.of();
    }

    /**
     * The steps of this version at which a journey waits for a message that may never
     * come. Where a timer moves it on as well, it does not wait for the message.
     */
    List<String> waitsOf(String definition) {
        return this.waits.computeIfAbsent(definition, id -> this.journeys.asSystem(() -> {
            var model = this.repository.getBpmnModelInstance(id);
            var events = model.getModelElementsByType(IntermediateCatchEvent.class)
                .stream()
                .filter(event -> waitsFor(MessageEventDefinition.class, event))
                .filter(event -> event.getPreviousNodes().list().stream().noneMatch(Models::isLeftByATimer));
            return Stream.concat(events, model.getModelElementsByType(ReceiveTask.class).stream())
                .map(FlowNode::getId)
                .toList();
        }));
    }

    private static boolean waitsFor(Class<? extends EventDefinition> what, IntermediateCatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(what::isInstance);
    }

    private static boolean isLeftByATimer(FlowNode before) {
        return before instanceof EventBasedGateway && before.getSucceedingNodes()
            .list()
            .stream()
            .anyMatch(next -> next instanceof IntermediateCatchEvent event
                    && waitsFor(TimerEventDefinition.class, event));
    }

}
