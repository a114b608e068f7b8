package org.childjourney.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.childjourney.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of the application in Tasklist: it opens without an error, says what is
 * missing when nothing is answered, and is sent when what it asks is answered.
 */
@Tag("walk")
@HttpTest
class EveryFormTest extends BrowserTest {

    private static final String PROCESS = "every-form";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    private final Map<String, String> forms = new TreeMap<>();

    private String deployment;

    private Authorization grant;

    @BeforeEach
    void oneTaskForEachForm() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (var form : files.filter(path -> path.toString().endsWith(".form")).toList()) {
                this.forms.put(task(form.toFile()), new ObjectMapper().readTree(form.toFile()).get("id").asText());
            }
        }
        this.deployment = this.repository.createDeployment()
            .addModelInstance(PROCESS + ".bpmn", model())
            .deploy()
            .getId();
        this.grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        this.grant.setResource(Resources.PROCESS_DEFINITION);
        this.grant.setResourceId(PROCESS);
        this.grant.setGroupId("social-worker");
        this.grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        this.grant.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        this.authorizations.saveAuthorization(this.grant);
        this.runtime.startProcessInstanceByKey(PROCESS);
        open().forEach(task -> this.tasks.setAssignee(task.getId(), "social-worker"));
    }

    private static String task(File form) {
        return "a-" + form.getParentFile().getName() + "-" + form.getName().replace(".form", "");
    }

    private BpmnModelInstance model() {
        var fork = Bpmn.createExecutableProcess(PROCESS)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .parallelGateway("all-at-once");
        var built = fork.done();
        this.forms.keySet()
            .forEach(task -> fork.userTask(task).name(task).camundaCandidateGroups("social-worker").endEvent());
        this.forms.forEach((task, form) -> {
            UserTask answered = built.getModelElementById(task);
            answered.setCamundaFormRef(form);
            answered.setCamundaFormRefBinding("latest");
        });
        return built;
    }

    private List<Task> open() {
        return this.tasks.createTaskQuery().processDefinitionKey(PROCESS).orderByTaskName().asc().list();
    }

    @AfterEach
    void takeThemAway() {
        this.authorizations.deleteAuthorization(this.grant.getId());
        this.repository.deleteDeployment(this.deployment, true, true);
    }

    @Test
    void opens_without_an_error_says_what_is_missing_and_is_sent_when_it_is_answered() throws IOException {
        var answer = new ClassPathResource("browser/answer.js").getContentAsString(StandardCharsets.UTF_8);
        var worker = signIn("social-worker").openTasklist();
        var faults = new ArrayList<String>();
        worker.page().onPageError(fault -> faults.add(fault));
        for (var task : open()) {
            try {
                worker.openTaskById(task.getId());
                assertThat(worker.heading(task.getName())).isVisible();
                saysWhatIsMissing(worker);
                assertThat(worker.page().evaluate(answer)).as("not answered").isEqualTo(List.of());
                worker.complete();
            }
            catch (AssertionError | PlaywrightException fault) {
                worker.screenshot(task.getName());
                throw new AssertionError(task.getName(), fault);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(open()).isEmpty();
    }

    /** Presses Complete until the form, which has just been drawn, hears it. */
    private static void saysWhatIsMissing(Practitioner worker) {
        worker.form().locator(".fjs-form-field").first().waitFor();
        worker.page().waitForFunction("""
                () => {
                  const missing = document.querySelector('.fjs-container .fjs-form-field-error');
                  if (!missing) {
                    document.querySelector('.form-actions .btn-primary')?.click();
                  }
                  return Boolean(missing);
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(200));
    }

}
