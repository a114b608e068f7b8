package org.childjourney.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ModelRulesTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Set<String> GROUPS = Set.of("contact-officer", "mash-social-worker", "mash-manager",
            "emergency-duty-team", "social-worker", "team-manager", "service-manager", "head-of-service",
            "assistant-director", "director", "child-protection-chair", "conference-admin", "iro", "iro-manager",
            "legal-solicitor", "legal-gateway-chair", "case-progression-manager", "fgdm-coordinator",
            "personal-adviser", "leaving-care-manager", "virtual-school", "eet-lead", "placements-team", "lado",
            "qa-officer", "data-officer");

    static Stream<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_is_named_as_its_file_and_says_its_version_and_how_long_its_history_lives(Model model) {
        var process = model.process();
        assertThat(model.all(org.camunda.bpm.model.bpmn.instance.Process.class)).hasSize(1);
        assertThat(process.getId()).isEqualTo(model.key());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.getDocumentations()).as("documentation of the process").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_started_by_message_or_timer_cannot_be_started_from_tasklist(Model model) {
        var plainStart = model.process()
            .getChildElementsByType(StartEvent.class)
            .stream()
            .anyMatch(start -> start.getEventDefinitions().isEmpty());
        if (!plainStart) {
            assertThat(model.process().isCamundaStartableInTasklist()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_element_has_a_speaking_id_and_a_name(Model model) {
        for (var node : model.all(FlowNode.class)) {
            assertThat(node.getId()).as("id").matches(KEBAB);
            if (!(node instanceof Gateway) || node instanceof ExclusiveGateway && node.getOutgoing().size() > 1) {
                assertThat(node.getName()).as("name of " + node.getId()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_task_is_named_by_what_is_done(Model model) {
        model.all(UserTask.class)
            .forEach(task -> assertThat(task.getName()).as(task.getId()).matches("[A-Z][a-z]+ .+").doesNotEndWith("?"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_gateway_asks_a_question_and_every_flow_answers_it(Model model) {
        for (var gateway : model.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                gateway.getOutgoing().forEach(flow -> {
                    assertThat(flow.getName()).as("answer of " + flow.getId()).isNotBlank();
                    if (!flow.equals(gateway.getDefault())) {
                        assertThat(flow.getConditionExpression()).as("condition of " + flow.getId()).isNotNull();
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_default_flow_always_exists_and_never_ends_a_case(Model model) {
        for (var gateway : model.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getDefault()).as("default flow of " + gateway.getId()).isNotNull();
                assertThat(gateway.getDefault().getTarget()).as("default flow of " + gateway.getId())
                    .isNotInstanceOf(EndEvent.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_user_task_has_a_form_of_its_own_and_groups_that_exist(Model model) {
        for (var task : model.all(UserTask.class)) {
            assertThat(task.getCamundaFormRef()).as("form of " + task.getId())
                .isEqualTo(model.key() + "-" + task.getId());
            assertThat(task.getCamundaFormRefBinding()).as("binding of " + task.getId()).isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroups()).as("candidate groups of " + task.getId()).isNotBlank();
            for (var group : task.getCamundaCandidateGroups().split("\\s*,\\s*")) {
                assertThat(group.startsWith("${") || GROUPS.contains(group)).as(task.getId() + ": " + group).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_service_task_is_named_after_its_bean(Model model) {
        model.all(ServiceTask.class)
            .forEach(task -> assertThat(task.getCamundaDelegateExpression()).as(task.getId())
                .isEqualTo("${" + bean(task.getId()) + "}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothing_is_scripted_and_no_expression_is_long(Model model) {
        assertThat(model.all(ScriptTask.class)).isEmpty();
        assertThat(model.all(Script.class)).isEmpty();
        assertThat(model.all(CamundaScript.class)).isEmpty();
        model.all(SequenceFlow.class)
            .stream()
            .filter(flow -> flow.getConditionExpression() != null)
            .forEach(flow -> assertThat(flow.getConditionExpression().getTextContent()).as(flow.getId())
                .hasSizeLessThan(160));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_message_is_used(Model model) {
        var used = model.all(MessageEventDefinition.class)
            .stream()
            .filter(definition -> definition.getMessage() != null)
            .map(definition -> definition.getMessage().getId())
            .toList();
        model.all(Message.class).forEach(message -> {
            assertThat(used).as(message.getName()).contains(message.getId());
            assertThat(message.getName()).matches(KEBAB);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_timer_at_the_edge_of_a_stage_never_cancels_work(Model model) {
        model.all(BoundaryEvent.class)
            .stream()
            .filter(event -> event.getEventDefinitions()
                .stream()
                .anyMatch(org.camunda.bpm.model.bpmn.instance.TimerEventDefinition.class::isInstance))
            .forEach(event -> assertThat(event.cancelActivity()).as(event.getId()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_called_part_is_called_with_the_case_reference_after_a_save_point(Model model) {
        for (var call : model.all(CallActivity.class)) {
            var multiInstance = call.getLoopCharacteristics();
            var savePoint = call.isCamundaAsyncBefore() || multiInstance != null
                    && multiInstance.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "asyncBefore") != null;
            assertThat(savePoint).as("save point before " + call.getId()).isTrue();
            assertThat(call.getExtensionElements()
                .getElementsQuery()
                .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn.class)
                .list()).as("in-mappings of " + call.getId())
                .anyMatch(in -> in.getCamundaBusinessKey() != null)
                .noneMatch(in -> in.getCamundaVariables() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_picture_is_complete_and_nothing_in_it_overlaps_or_crosses(Model model) {
        List<String> faults = new ArrayList<>(new Picture(model).faults());
        assertThat(faults).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void no_two_elements_that_people_act_on_share_an_id() {
        var ids = Model.all()
            .flatMap(model -> model.all(UserTask.class).stream().map(FlowElement::getId))
            .sorted()
            .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    static String bean(String id) {
        var name = new StringBuilder();
        for (var part : id.split("-")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

}
