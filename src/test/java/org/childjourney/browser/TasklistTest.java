package org.childjourney.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Route;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewFamily;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class TasklistTest extends BrowserTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private Cases cases;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private NoteWhoAndWhen noted;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseReference child;

    private String deployment;

    private Authorization grant;

    @BeforeEach
    void oneChildAndOneTaskToTypeIn() {
        this.deployment = this.repository.createDeployment()
            .addClasspathResource("browser/typing.bpmn")
            .addClasspathResource("browser/say-who-and-when.form")
            .addClasspathResource("browser/say-who.form")
            .deploy()
            .getId();
        this.grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        this.grant.setResource(Resources.PROCESS_DEFINITION);
        this.grant.setResourceId("typing");
        this.grant.setGroupId("social-worker");
        this.grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        this.grant.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        this.authorizations.saveAuthorization(this.grant);
        this.child = this.transaction.execute(status -> {
            var registered = this.cases.register(new NewFamily(null,
                    List.of(NewChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F")), List.of()),
                    "contact-officer");
            var blossom = registered.children().get(0);
            this.chronology.add(blossom, this.clock.instant(), "contact-officer",
                    "A teacher rang <script>document.title='broken'</script> about bruises.");
            this.deadlines.start(blossom, "referral-decision-1wd", this.clock.instant());
            return blossom;
        });
    }

    @AfterEach
    void takeThemAway() {
        this.authorizations.deleteAuthorization(this.grant.getId());
        this.repository.deleteDeployment(this.deployment, true, true);
    }

    @Test
    void is_ours_by_name_and_shows_no_way_to_lose_or_scatter_what_is_typed() {
        var worker = signIn("social-worker").openTasklist();
        var page = worker.page();

        assertThat(page).hasTitle("Child Journey Tasklist");
        assertThat(page.locator(".navbar-brand")).containsText("Child Journey");
        assertThat(page.getByText("migrate to Camunda 8")).not().isVisible();
        assertThat(page.locator(".create-task-action")).not().isVisible();
        worker.openTaskById(typing()).claim();
        assertThat(page.getByText("Complete", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(page.getByText("Save", new Page.GetByTextOptions().setExact(true))).not().isVisible();
        assertThat(page.getByText("Add Comment")).not().isVisible();
        worker.screenshot("task");
    }

    @Test
    void the_link_of_a_task_that_is_over_says_so_in_our_words_alone() {
        var task = typing("say-who");
        var worker = signIn("social-worker").openTasklist();
        this.runtime.deleteProcessInstance(
                this.tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId(), "no longer needed");

        worker.open("/camunda/app/tasklist/default/#/?task=" + task);

        assertThat(worker.message().locator(".alert-danger .status").first())
            .hasText("This task has been completed or is no longer needed.");
        assertThat(worker.message()).not().containsText("No matching task");
        assertThat(worker.message().locator(".alert-danger .message").first()).hasText("");
        worker.screenshot("task-is-over");
    }

    @Nested
    class What_is_typed {

        @Test
        void is_a_date_in_british_order_even_where_the_browser_is_american() {
            var worker = signIn("social-worker").openTasklist().openTaskById(typing()).claim();

            worker.fill("Who was there?", "Aunt Testerly").fillDate("On which day?", "03/04/2026");
            assertThat(worker.field("On which day?")).hasValue("03/04/2026");
            worker.screenshot("british-date").tick("I have said what I know").complete();

            assertThat(noted.last().day()).isEqualTo(LocalDate.of(2026, 4, 3));
        }

        @Test
        void is_not_sent_by_the_enter_key_while_the_confirmation_is_missing() {
            var task = typing("say-who");
            var worker = signIn("social-worker").openTasklist().openTaskById(task).claim();

            assertThat(worker.form().locator(".fjs-form-field-error")).hasCount(0);
            worker.fill("Who was there?", "Aunt Testerly");
            worker.field("Who was there?").press("Enter");
            worker.screenshot("enter");
            assertThat(worker.form().locator(".fjs-form-field-error").first()).isVisible();

            assertStillOpen(task);
        }

        @Test
        void stays_while_the_worker_looks_at_the_record_and_leaves_nothing_in_the_browser() {
            var worker = signIn("social-worker").openTasklist().openTaskById(typing()).claim();

            worker.fill("What was said?", "She likes it at her aunt's");
            worker.tab("The child's record").tab("Form");

            assertThat(worker.field("What was said?")).hasValue("She likes it at her aunt's");
            assertThat(worker.page().evaluate("() => JSON.stringify(Object.assign({}, localStorage))").toString())
                .doesNotContain("aunt", "camunda-form");
        }

        @Test
        void is_kept_on_the_server_and_comes_back_at_another_desk_after_the_session_was_lost() {
            jdbc.update("delete from task_draft");
            var task = typing();
            var worker = signIn("social-worker").openTasklist().openTaskById(task).claim();

            worker.fill("Who was there?", "Aunt Testerly").fillDate("On which day?", "03/04/2026");
            worker.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/draft")
                                && String.valueOf(answer.request().postData()).contains("at her aunt"),
                        () -> worker.fill("What was said?", "She likes it at her aunt's"));
            assertThat(worker.page().locator(".cj-draft")).containsText("Draft saved at ");
            assertThat(worker.form().locator(".fjs-form-field-error")).hasCount(0);
            worker.screenshot("draft-saved");
            // Else Tasklist may ask for its lists before the draft is sent, and leave the
            // form.
            worker.page().route("**/camunda/api/**", Route::abort);
            worker.page().context().clearCookies();
            worker.fill("What was said?", "Typed when the session was over already");
            assertThat(worker.page().locator(".cj-draft")).containsText("You have been signed out");
            worker.page().context().close();

            var elsewhere = signIn("social-worker").openTasklist().openTaskById(task);
            assertThat(elsewhere.field("Who was there?")).hasValue("Aunt Testerly");
            assertThat(elsewhere.field("On which day?")).hasValue("03/04/2026");
            assertThat(elsewhere.field("What was said?")).hasValue("She likes it at her aunt's");
            assertThat(elsewhere.page().locator(".cj-draft")).containsText("Draft of ");
            elsewhere.screenshot("draft-back").tick("I have said what I know").complete();

            assertThat(noted.last().day()).isEqualTo(LocalDate.of(2026, 4, 3));
            assertThat(drafts()).isZero();
        }

        @Test
        void is_refused_with_the_sentence_that_helps_and_the_task_stays_open() {
            var task = typing();
            var worker = signIn("social-worker").openTasklist().openTaskById(task).claim();

            worker.fill("Who was there?", "Nobody").tick("I have said what I know").pressComplete();
            assertThat(worker.message()).containsText(NoteWhoAndWhen.REFUSAL);
            worker.screenshot("refused");

            assertStillOpen(task);
            assertThat(worker.field("Who was there?")).hasValue("Nobody");
        }

    }

    @Nested
    class The_childs_record {

        @Test
        void is_a_tab_of_the_task_with_what_is_known_as_text_and_nothing_else() {
            var manager = signIn("mash-manager").openTasklist().openTaskById(decideThreshold());

            manager.tab("The child's record");
            var record = manager.page().locator(".cj-record");
            assertThat(record.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("The child's record")))
                .isVisible();
            assertThat(record).containsText("Blossom Testerly");
            assertThat(record).containsText("14 May 2016");
            assertThat(record.locator(".cj-clocks")).containsText("1 working day from the referral");
            assertThat(record).containsText("A teacher rang <script>document.title='broken'</script> about bruises.");
            assertThat(manager.page()).hasTitle("Child Journey Tasklist");
            manager.screenshot("record");
        }

        @Test
        void is_found_by_reference_and_time_left_in_the_list() {
            decideThreshold();
            var manager = signIn("mash-manager").openTasklist().list("My team's work");

            var card = manager.card("Decide the threshold", child.value());
            assertThat(card).containsText("Blossom Testerly");
            assertThat(card).containsText(Pattern.compile("due (today|tomorrow|in \\d+ days)"));
            assertThat(card).containsText("Referral to assessment");
            manager.screenshot("list").openTask("Decide the threshold", child.value());
        }

    }

    @Test
    void a_task_for_somebody_else_is_refused_with_the_name_of_the_role() {
        var worker = signIn("mash-social-worker").openTasklist().openTaskById(decideThreshold());

        worker.page().locator(".task-card .claim").click();

        assertThat(worker.message()).containsText("MASH manager");
        worker.screenshot("not-yours");
    }

    private int drafts() {
        return this.jdbc.queryForObject("select count(*) from task_draft", Integer.class);
    }

    private String typing() {
        return typing("say-who-and-when");
    }

    private String typing(String task) {
        return taskOf(this.runtime.createProcessInstanceByKey("typing")
            .businessKey(this.child.value())
            .startBeforeActivity(task)
            .execute()
            .getId());
    }

    private String decideThreshold() {
        return taskOf(this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(this.child.value())
            .startBeforeActivity("decide-threshold")
            .execute()
            .getId());
    }

    private String taskOf(String instance) {
        return this.tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    private void assertStillOpen(String task) {
        assertThat(this.tasks.createTaskQuery().taskId(task).count()).isOne();
    }

}
