package org.childjourney.models;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormRulesTest {

    /**
     * What the form library of Tasklist 7.24 can draw; one other component and the whole
     * form fails to open.
     */
    private static final Set<String> KNOWN = Set.of("text", "textfield", "textarea", "number", "checkbox", "radio",
            "select", "checklist", "taglist", "group", "dynamiclist", "table", "html", "separator", "spacer",
            "datetime");

    static Stream<Form> forms() {
        return Form.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_uses_only_what_tasklist_can_draw(Form form) {
        assertThat(form.components())
            .allSatisfy(component -> assertThat(KNOWN).contains(component.get("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_named_after_its_process_and_task(Form form) {
        var id = form.process().equals(form.task()) ? form.task() : form.process() + "-" + form.task();
        assertThat(form.content().get("id").asText()).isEqualTo(id);
        assertThat(form.content().get("type").asText()).isEqualTo("default");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_text_is_without_an_end(Form form) {
        form.components()
            .stream()
            .filter(component -> Set.of("textfield", "textarea").contains(component.get("type").asText()))
            .forEach(text -> assertThat(text.path("validate").path("maxLength").asInt())
                .as("maxLength of " + text.path("key"))
                .isBetween(1, 10_000));
    }

    /** Whatever is coarser, the form rounds down, and limits count hours from it. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_time_is_taken_to_the_minute(Form form) {
        form.components()
            .stream()
            .filter(component -> component.hasNonNull("timeLabel"))
            .forEach(time -> assertThat(time.path("timeInterval").asInt()).as("interval of " + time.path("key"))
                .isOne());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_is_worded_and_every_choice_has_its_meaning(Form form) {
        for (var component : form.components()) {
            if (component.hasNonNull("key")) {
                var question = component.hasNonNull("label") ? component.get("label") : component.get("dateLabel");
                assertThat(question).as("question of " + component.get("key")).isNotNull();
                assertThat(question.asText()).isNotBlank();
                component.path("values").forEach(choice -> {
                    assertThat(choice.path("label").asText()).as("meaning of " + choice).isNotBlank();
                    assertThat(choice.path("value").asText()).matches("[A-Za-z0-9_:.\\-]{1,64}");
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_ends_with_a_confirmation_so_that_enter_in_a_text_field_completes_nothing(Form form) {
        var last = form.components()
            .stream()
            .filter(component -> component.hasNonNull("key"))
            .reduce((before, after) -> after)
            .orElseThrow();
        assertThat(last.get("key").asText()).isEqualTo("confirmed");
        assertThat(last.get("type").asText()).isEqualTo("checkbox");
        assertThat(last.path("validate").path("required").asBoolean()).isTrue();
    }

    @Test
    void every_form_belongs_to_a_task_or_a_start_and_the_other_way_round() {
        var asked = new HashSet<String>();
        Model.all().forEach(model -> {
            model.all(UserTask.class).forEach(task -> asked.add(model.key() + "/" + task.getId()));
            model.all(StartEvent.class)
                .stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> asked.add(model.key() + "/" + model.key()));
        });
        assertThat(Form.all().map(Form::toString).collect(Collectors.toSet())).isEqualTo(asked);
    }

    @ParameterizedTest
    @MethodSource("org.childjourney.models.Form#all")
    void no_two_questions_of_a_form_have_the_same_id_or_tasklist_does_not_open_it(Form form) {
        assertThat(form.components().stream().map(component -> component.get("id").asText()).toList())
            .doesNotHaveDuplicates();
    }

    @Test
    void form_ids_are_unique() {
        assertThat(Form.all().map(form -> form.content().get("id").asText()).toList()).doesNotHaveDuplicates();
    }

}
