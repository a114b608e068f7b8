package org.childjourney.browser;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.childjourney.AtWork;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.demo.OnTheFirstDay;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What a manager finds stuck or late among the children of the demonstration, and does
 * about it, in Cockpit.
 */
@Tag("walk")
@OnTheFirstDay
class StuckWorkDayTest extends BrowserTest {

    private static final String NO_MAIL_IN_THE_DEMONSTRATION = "It is noted that you asked. "
            + "No e-mail reaches them from here: speak to them.";

    @Autowired
    private AtWork work;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Cases cases;

    private static Locator row(Page page, String text) {
        return page.locator(".cj-table tbody tr:not(.cj-asking)", new Page.LocatorOptions().setHasText(text)).first();
    }

    private static void choose(Page page, String reason) {
        page.locator(".cj-stuck .cj-count button", new Page.LocatorOptions().setHasText(reason)).click();
        assertThat(page.locator(".cj-stuck .cj-count [aria-current]")).containsText(reason);
    }

    @Test
    void every_kind_of_stuck_work_is_counted_on_the_dashboard_and_found_among_the_children_of_the_demonstration() {
        // The demonstration's own may have been tried again by another test.
        var failed = failedStep(child());
        // The engine learned of the demonstration today, so nothing in it waits for long.
        this.work.at(LocalDate.now().minusDays(20) + "T10:00");
        waitsForAPlace(child());
        ClockUtil.reset();
        var manager = signIn("service-manager").openCockpit();
        var page = manager.page();
        assertThat(page.locator(".cj-counts .cj-count")).hasCount(7);
        Accessible.check(page, ".cj-counts");
        manager.screenshot("1-dashboard");

        page.locator(".cj-counts a", new Page.LocatorOptions().setHasText("Late")).first().click();
        assertThat(page.locator(".cj-stuck h1")).hasText("Stuck and overdue");
        assertThat(page.locator(".cj-table tbody tr").first()).isVisible();
        manager.screenshot("2-late");

        for (var reason : new String[] { "Failed", "Late", "Due within 5 working days", "Nobody has taken it",
                "With another agency", "Waiting for news" }) {
            choose(page, reason);
            assertThat(page.locator(".cj-table tbody tr").first()).isVisible();
            Accessible.check(page, ".cj-stuck");
            manager.screenshot("3-" + reason.replace(' ', '-').toLowerCase(Locale.ROOT));
        }
        this.jobs.setJobRetries(failed, 1);
        this.jobs.executeJob(failed);
    }

    @Test
    void filters_narrow_the_list_and_what_cannot_be_is_refused_in_words() {
        var manager = signIn("service-manager").open("/camunda/app/cockpit/default/#/stuck");
        var page = manager.page();
        page.getByLabel("For more than how many days?").fill("lots");
        page.locator(".cj-filters button").click();
        assertThat(page.locator(".cj-stuck")).containsText("Enter the number of days as a whole number, like 14.");
        manager.screenshot("4-refused");
        page.getByText("Show everything again").click();

        page.getByLabel("Journey", new Page.GetByLabelOptions().setExact(true)).selectOption("Referral to assessment");
        page.locator(".cj-filters button").click();
        assertThat(page.locator(".cj-table tbody tr").first()).containsText("Referral to assessment");
    }

    @Test
    void a_task_is_given_to_a_worker_with_a_reason_and_they_find_it_in_tasklist() {
        this.work.at(LocalDate.now().minusDays(20) + "T10:00");
        var child = child();
        var task = assessmentToPlan(child);
        ClockUtil.reset();

        var manager = signIn("team-manager").open("/camunda/app/cockpit/default/#/stuck?reason=UNCLAIMED");
        var page = manager.page();
        find(page, child);
        row(page, child.value()).getByText("Give to somebody").click();
        page.getByText("Give", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cj-asking .cj-error:visible").first()).isVisible();
        manager.screenshot("5-give-refused");
        page.getByLabel("Give it to").selectOption("social-worker");
        page.getByLabel("Why?").fill("Kit knows the family");
        manager.screenshot("6-give");
        page.getByText("Give", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cj-news")).hasText("The task has been given on.");

        var worker = signIn("social-worker").openTaskById(task);
        assertThat(worker.heading("Plan the assessment")).isVisible();
        assertThat(worker.page().locator(".task-card .unclaim")).isVisible();
        worker.readRecord("was given to", "Kit knows the family").screenshot("7-the-worker-has-it");
    }

    @Test
    void whoever_has_late_work_is_reminded_or_it_is_given_to_another_team() {
        this.work.at(LocalDate.now().minusDays(20) + "T10:00");
        var child = child();
        this.work.inOneStep(() -> this.deadlines.start(child, "referral-child-seen", this.work.now()));
        var task = assessmentToPlan(child);
        ClockUtil.reset();
        this.tasks.setAssignee(task, "social-worker");

        var manager = signIn("team-manager")
            .open("/camunda/app/cockpit/default/#/stuck?reason=BREACHED&clock=referral-child-seen");
        var page = manager.page();
        find(page, child);
        row(page, child.value()).getByText("Remind").click();
        assertThat(page.locator(".cj-news")).hasText(NO_MAIL_IN_THE_DEMONSTRATION);
        row(page, child.value()).getByText("Give to somebody").click();
        page.getByLabel("or to the team").selectOption("Assessment team South");
        page.getByLabel("Why?").fill("Kit is at court this week");
        page.getByText("Give", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cj-news")).hasText("The task has been given on.");
        assertThat(row(page, child.value())).containsText("Nobody yet");
        manager.screenshot("8-late-work-given-on");
        org.assertj.core.api.Assertions.assertThat(this.work.task(child, "plan-assessment").getAssignee()).isNull();
    }

    private static void find(Page page, CaseReference child) {
        assertThat(page.locator(".cj-table tbody tr").first()).isVisible();
        while (page.locator(".cj-table tbody tr", new Page.LocatorOptions().setHasText(child.value())).count() == 0) {
            var shown = page.locator(".cj-pages span").textContent();
            page.getByText("Next page").click();
            assertThat(page.locator(".cj-pages span")).not().hasText(shown);
        }
    }

    @Test
    void a_step_that_failed_is_tried_again_and_goes_on() {
        var child = child();
        var job = failedStep(child);

        var manager = signIn("team-manager").open("/camunda/app/cockpit/default/#/stuck?reason=INCIDENT");
        var page = manager.page();
        find(page, child);
        manager.screenshot("9-failed");
        row(page, child.value()).getByText("Try again").click();

        assertThat(page.locator(".cj-news")).hasText("It is tried again within a minute.");
        assertThat(page.locator(".cj-table", new Page.LocatorOptions().setHasText(child.value()))).hasCount(0);

        this.jobs.executeJob(job);
        var next = this.work.task(child, "accept-strategy-request");
        var worker = signIn("emergency-duty-team").openTaskById(next.getId());
        assertThat(worker.heading("Take up the request")).isVisible();
        worker.screenshot("10-it-went-on");
    }

    @Test
    void a_limit_whose_rule_allows_it_is_given_more_time_and_nobody_elses_is() {
        var child = child();
        var task = assessmentToPlan(child);
        var last = LocalDate.now().plusDays(3);
        this.work.inOneStep(() -> this.deadlines.start(child, "pre-proceedings-preproc-16wk",
                WorkingCalendar.startOf(LocalDate.now().minusWeeks(17))));
        var due = this.deadlines.running(child, "pre-proceedings-preproc-16wk", null).orElseThrow().dueAt();

        var manager = signIn("head-of-service")
            .open("/camunda/app/cockpit/default/#/stuck?reason=BREACHED&clock=pre-proceedings-preproc-16wk");
        var page = manager.page();
        find(page, child);
        row(page, child.value()).getByText("Give more time").click();
        page.getByLabel("New last day").fill(last.toString());
        page.getByLabel("Why?").fill("The parenting assessment is promised for Friday");
        manager.screenshot("11-more-time");
        page.locator(".cj-asking .btn-primary").click();

        assertThat(page.locator(".cj-news")).hasText("The limit has been given more time.");
        org.assertj.core.api.Assertions
            .assertThat(this.deadlines.running(child, "pre-proceedings-preproc-16wk", null).orElseThrow().dueAt())
            .isAfter(due);

        signIn("social-worker").openTaskById(task)
            .readRecord("was given more time, until " + Days.said(last),
                    "The parenting assessment is promised for Friday")
            .screenshot("12-the-worker-reads-the-new-day");
    }

    @Test
    void a_case_in_cockpit_tells_its_limits_and_story_and_the_model_shows_where_work_is_late() {
        var manager = signIn("service-manager")
            .open("/camunda/app/cockpit/default/#/stuck?reason=BREACHED&journey=referral-to-assessment");
        var page = manager.page();
        row(page, "Nigella Testerly").locator("a").click();
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Deadlines and chronology")).click();
        assertThat(page.locator(".cj-case")).containsText("Limits that run");
        assertThat(page.locator(".cj-case .cj-entry-late").first()).containsText("Late");
        assertThat(page.locator(".cj-case .cj-timeline li").first()).isVisible();
        Accessible.check(page, ".cj-case");
        manager.screenshot("13-deadlines-and-chronology");

        manager.open("/camunda/app/cockpit/default/#/processes");
        page.locator("table").getByText("Referral to assessment").first().click();
        assertThat(page.locator(".cj-late-badge").first()).containsText("late");
        manager.screenshot("14-late-steps");
    }

    @Test
    void a_housing_manager_finds_their_own_districts_work_on_a_page_of_its_own_and_asks_after_it() {
        this.work.at(LocalDate.now().minusDays(20) + "T10:00");
        var child = child();
        this.runtime.startProcessInstanceByKey("housing-assessment", child.value(),
                Map.of("district", Variables.stringValue("housing-stroud", true), "part", "TONIGHT"));
        ClockUtil.reset();

        var manager = signIn("housing-stroud-manager");
        var page = manager.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stuck and overdue")).click();
        assertThat(page.locator(".cj-stuck .cj-count")).hasCount(3);
        choose(page, "Nobody has taken it");
        find(page, child);
        Accessible.check(page);
        row(page, child.value()).getByText("Remind").click();
        assertThat(page.locator(".cj-news")).hasText(NO_MAIL_IN_THE_DEMONSTRATION);
        manager.screenshot("15-a-districts-own-page");
    }

    /** A child whom no other test touches, of no team. */
    private CaseReference child() {
        return this.work.inOneStep(() -> this.cases.register(InventedChildren.blossom().alone(), "contact-officer"))
            .children()
            .get(0);
    }

    private String assessmentToPlan(CaseReference child) {
        this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(child.value())
            .startBeforeActivity("plan-assessment")
            .execute();
        return this.work.task(child, "plan-assessment").getId();
    }

    private String failedStep(CaseReference child) {
        var instance = this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(child.value())
            .startBeforeActivity("strategy-asked")
            .execute();
        var job = this.jobs.createJobQuery()
            .processInstanceId(instance.getId())
            .activityId("strategy-asked")
            .singleResult();
        this.jobs.setJobRetries(job.getId(), 0);
        return job.getId();
    }

    private void waitsForAPlace(CaseReference child) {
        this.runtime.createProcessInstanceByKey("looked-after-child")
            .businessKey(child.value())
            .startBeforeActivity("search-was-answered")
            .execute();
    }

}
