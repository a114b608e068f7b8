package org.childjourney.engine;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.validation.Validation;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseDataStaysOutOfTheEngineTest {

    private static final String DATABASE = "jdbc:h2:mem:case-data-stays-out;DB_CLOSE_DELAY=-1";

    private static ProcessEngine engine;

    private static SayWhatHappened read;

    @BeforeAll
    static void startAnEngineWithOneForm() {
        var forms = new Forms(Validation.buildDefaultValidatorFactory().getValidator(), new FormLabels("engine/forms"));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("case-data-stays-out");
        configuration.setJdbcUrl(DATABASE);
        configuration.setHistory("full");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.getProcessEnginePlugins().add(new org.camunda.spin.plugin.impl.SpinProcessEnginePlugin());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new FormListener())));
        configuration.setCustomSessionFactories(new ArrayList<>(List.of(new Submission.Factory())));
        configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new Refusals())));
        configuration.getCustomHistoryEventHandlers()
            .add(new RoutingVariables(Map.of("test", Map.of("urgency", "which way to go"))));
        configuration.setBeans(Map.of("recordWhatHappened", (JavaDelegate) execution -> record(forms, execution)));
        engine = configuration.buildProcessEngine();
        var model = Bpmn.createExecutableProcess("test")
            .startEvent()
            .userTask("say-what-happened")
            .serviceTask("record-what-happened")
            .camundaDelegateExpression("${recordWhatHappened}")
            .endEvent()
            .done();
        engine.getRepositoryService().createDeployment().addModelInstance("test.bpmn", model).deploy();
    }

    private static void record(Forms forms, DelegateExecution execution) {
        read = forms.read(execution, SayWhatHappened.class);
        if (read.urgency() != null) {
            execution.setVariable("urgency", read.urgency().name());
        }
    }

    @AfterAll
    static void stopTheEngine() {
        engine.close();
    }

    @BeforeEach
    void nothingReadYet() {
        read = null;
    }

    @Test
    void an_answered_form_is_read_into_its_record_and_no_table_of_the_engine_holds_a_word_of_it() throws SQLException {
        var story = "She said Blossom's story ".repeat(400).strip();
        submit(answers().putValue("whatHappened", story).putValue("urgency", "SOON").putValue("age", 7));

        assertThat(read.childName()).isEqualTo("Blossom Testerly");
        assertThat(read.whatHappened()).isEqualTo(story);
        assertThat(read.happenedOn()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(read.urgency()).isEqualTo(SayWhatHappened.Urgency.SOON);
        assertThat(read.worries()).containsExactly("NEGLECT", "MISSING");
        assertThat(read.actions())
            .containsExactly(new SayWhatHappened.Action("Aunt Testerly", LocalDate.of(2020, 3, 1)));
        assertThat(everyTableOfTheEngine()).contains("SOON")
            .doesNotContain("Blossom", "Testerly", "2020-02-29", "NEGLECT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    childName    | ''            | "What is the child's name?": answer this question.
                    happenedOn   | 2020-02-30    | "When did it happen?": enter a real date, like 27 3 2026.
                    happenedOn   | 27/3/2026     | "When did it happen?": enter a real date, like 27 3 2026.
                    happenedOn   | 0026-03-27    | "When did it happen?": enter a real date, like 27 3 2026.
                    happenedOn   | 2099-01-01    | "When did it happen?": enter today's date or an earlier one.
                    urgency      | WHENEVER      | "How urgent is it?": choose one of the answers offered.
                    age          | seven         | "How old is the child?": enter a number.
                    worries      | NEGLECT       | "What are you worried about?": this answer is not of the kind that the question asks for.
                    favourite    | blue          | "favourite" is not a question of this form. Nothing was saved.
                    """)
    void a_wrong_answer_is_refused_with_a_sentence_that_names_the_question(String field, String answer,
            String sentence) {
        refusedWith(answers().putValue(field, answer), sentence);
    }

    @Test
    void a_text_of_more_than_10_000_characters_is_refused() {
        submit(answers().putValue("whatHappened", "x".repeat(10_000)));
        refusedWith(answers().putValue("whatHappened", "x".repeat(10_001)),
                "\"What happened?\": write at most 10,000 characters.");
    }

    @Test
    void a_character_that_no_database_can_keep_is_refused() {
        refusedWith(answers().putValue("whatHappened", "a\u0000b"),
                "\"What happened?\": the text holds a character that cannot be kept. Type it again.");
    }

    @Test
    void an_unticked_confirmation_is_refused() {
        refusedWith(answers().putValue("confirmed", false), "\"I have told the family\": tick this to go on.");
    }

    @Test
    void all_that_is_missing_is_said_at_once_in_the_order_of_the_form() {
        refusedWith(Variables.createVariables(), """
                "What is the child's name?": answer this question. "What happened?": answer this question. \
                "When did it happen?": answer this question. "I have told the family": tick this to go on.""");
    }

    @Test
    void a_missing_answer_within_a_list_is_refused_by_its_own_question() {
        refusedWith(answers().putValue("actions", json("[{\"by\": \"2026-01-01\"}]")),
                "\"Who?\" (number 1): answer this question.");
    }

    @Nested
    class Through_the_side_doors {

        @Test
        void a_task_cannot_be_completed_without_its_form() {
            var task = start();
            assertThatThrownBy(() -> engine.getTaskService().complete(task))
                .hasMessage("Open the task and answer its form. It cannot be completed without its answers.");
            assertThat(engine.getTaskService().createTaskQuery().taskId(task).count()).isOne();
        }

        @Test
        void a_variable_that_does_not_route_is_refused_whoever_sets_it() throws SQLException {
            var task = start();
            assertThatThrownBy(() -> engine.getTaskService().complete(task, Map.of("story", "Blossom ran away")))
                .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> engine.getTaskService().setVariableLocal(task, "story", "Blossom ran away"))
                .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> engine.getRuntimeService()
                .startProcessInstanceByKey("test", Map.of("story", "Blossom ran away")))
                .isInstanceOf(RefusedRequest.class);
            assertThat(everyTableOfTheEngine()).doesNotContain("Blossom");
        }

        @Test
        void a_routing_variable_takes_codes_and_nothing_that_could_be_a_story() throws SQLException {
            var task = start();
            assertThatThrownBy(() -> engine.getTaskService().setVariable(task, "urgency", "Blossom ran away"))
                .hasMessage("The process keeps codes only. Nothing was saved.");
            assertThatThrownBy(() -> engine.getTaskService().setVariable(task, "urgency", List.of("Blossom")))
                .hasMessage("The process keeps codes only. Nothing was saved.");
            engine.getTaskService().setVariable(task, "urgency", "NOW");
            assertThat(everyTableOfTheEngine()).doesNotContain("Blossom");
        }

    }

    private static VariableMap answers() {
        return Variables.createVariables()
            .putValue("childName", " Blossom Testerly ")
            .putValue("whatHappened", "She told her teacher.")
            .putValue("happenedOn", "2020-02-29")
            .putValue("worries", json("[\"NEGLECT\", \"MISSING\"]"))
            .putValue("actions", json("[{\"who\": \"Aunt Testerly\", \"by\": \"2020-03-01\"}]"))
            .putValue("confirmed", true);
    }

    private static Object json(String text) {
        return SpinValues.jsonValue(text).create();
    }

    private static String start() {
        var instance = engine.getRuntimeService().startProcessInstanceByKey("test");
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
    }

    private static void submit(Map<String, Object> answers) {
        engine.getFormService().submitTaskForm(start(), answers);
    }

    private static void refusedWith(Map<String, Object> answers, String sentence) {
        var task = start();
        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task, answers))
            .isInstanceOf(RefusedRequest.class)
            .hasMessage(sentence);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count()).as("the task stays open").isOne();
    }

    private static String everyTableOfTheEngine() throws SQLException {
        var everything = new StringBuilder();
        try (var connection = DriverManager.getConnection(DATABASE, "sa", "");
                var tables = connection.getMetaData().getTables(null, "PUBLIC", "ACT_%", null)) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                // The deployed model and forms are text of ours, the same for every
                // child.
                var where = table.equals("ACT_GE_BYTEARRAY") ? " where deployment_id_ is null" : "";
                try (var rows = connection.createStatement().executeQuery("select * from " + table + where)) {
                    while (rows.next()) {
                        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            var value = rows.getObject(column);
                            everything
                                .append((value instanceof java.sql.Blob blob)
                                        ? new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.ISO_8859_1)
                                        : rows.getString(column))
                                .append('\n');
                        }
                    }
                }
            }
        }
        return everything.toString();
    }

}
