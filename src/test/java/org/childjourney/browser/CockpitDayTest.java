package org.childjourney.browser;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.childjourney.SignedInAs;
import org.childjourney.demo.OnTheFirstDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What a manager finds and does among the children of the demonstration: what is late, in
 * Tasklist, and what is stuck, in Cockpit.
 */
@OnTheFirstDay
class CockpitDayTest extends BrowserTest {

    /** Less than this of its size cannot be read. */
    private static final double READABLE = 0.5;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RepositoryService models;

    @Autowired
    private SignedInAs signedIn;

    @Test
    void the_overdue_case_is_in_the_list_of_what_is_overdue_and_its_picture_shows_where_it_stands() {
        var manager = signIn("mash-manager").openTasklist().list("Overdue");
        assertThat(manager.card("Decide the threshold", "Nigella Testerly"))
            .containsText(Pattern.compile("days? late"));
        manager.screenshot("1-overdue").openTask("Decide the threshold", "Nigella Testerly");
        manager.readRecord("Late", "1 working day from the referral").screenshot("2-overdue-the-record");
        manager.tab("Where we are");
        assertThat(manager.page().locator(".task-card .djs-element.highlight")).isVisible();
        assertReadable(manager.page(), ".task-card");
        manager.screenshot("3-where-we-are");

        manager.page().locator(".task-card .instance-link").click();
        assertThat(manager.page()
            .locator(".ctn-column")
            .filter(new Locator.FilterOptions().setHasText("Case reference:"))
            .first()).isVisible();
        assertReadable(manager.page(), "body");
        manager.screenshot("4-the-case-in-cockpit");
    }

    @Test
    void the_stuck_case_says_what_is_wrong_and_goes_on_when_the_manager_tries_it_again() {
        var manager = signIn("team-manager").openCockpit();
        var page = manager.page();
        assertThat(page.getByText("Stuck: waiting for a manager")).isVisible();
        manager.screenshot("5-cockpit");

        manager.open("/camunda/app/cockpit/default/#/processes");
        page.locator("table").getByText("Referral to assessment").first().click();
        assertReadable(page, "body");
        manager.screenshot("6-all-referrals");
        var incident = page.locator("table.incidents-tab tbody tr");
        openIncidents(page, incident);
        assertThat(incident).containsText("is suspended and takes no child. Activate it, then try again.");
        incident.locator("a[href*=process-instance]").first().click();
        page.waitForURL(Pattern.compile(".*/process-instance/.*"));

        openIncidents(page, incident);
        assertThat(incident).containsText("Strategy discussion asked for");
        assertReadable(page, "body");
        manager.screenshot("7-stuck");
        incident.locator(".action-button:visible").click();
        assertThat(page.locator(".modal-body")).containsText("Has what went wrong been put right?");
        assertThat(page.getByText("Set due date")).not().isVisible();
        manager.screenshot("8-try-again");
        page.waitForResponse(answer -> answer.url().contains("/retries"),
                () -> page.locator(".modal-footer .btn-primary:visible").click());
        assertThat(page.locator(".modal-body")).containsText("It will be tried again within a minute.");

        this.jobs.createJobQuery()
            .activityId("strategy-asked")
            .list()
            .forEach(job -> this.jobs.executeJob(job.getId()));
        for (var waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.forEach(job -> this.jobs.executeJob(job.getId()));
        }
        manager.openTasklist().list("My team's work");
        assertThat(manager.card("Allocate a worker", "Sundew Exampler")).isVisible();
        manager.screenshot("9-it-went-on");
    }

    @Test
    void a_manager_can_read_the_picture_of_every_process_of_theirs() {
        var manager = signIn("team-manager").open("/camunda/app/cockpit/default/#/processes");
        var known = this.signedIn.as("team-manager",
                () -> this.models.createProcessDefinitionQuery().latestVersion().list());
        for (var process : known) {
            manager.open("/camunda/app/cockpit/default/#/process-definition/%s/runtime".formatted(process.getId()));
            assertReadable(manager.page(), "body");
            manager.screenshot("picture-" + process.getKey());
            assertThat(manager.page().locator(".alert-danger")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({ "team-manager, Under way", "director, Under way", "team-manager, Processes", "director, Processes",
            "team-manager, Decisions", "team-manager, Tasks", "director, Tasks", "team-manager, Deployment Time" })
    void every_page_of_cockpit_opens_for_a_manager_without_a_refusal(String role, String name) {
        var path = switch (name) {
            case "Under way" -> "dashboard";
            case "Deployment Time" -> "repository";
            default -> name.toLowerCase(Locale.ROOT);
        };
        var manager = signIn(role).open("/camunda/app/cockpit/default/#/" + path);
        assertThat(manager.page().locator("text=" + name).locator("visible=true").first()).isVisible();
        manager.page().waitForLoadState(LoadState.NETWORKIDLE);
        manager.screenshot("page-%s-%s".formatted(role, path));
        assertThat(manager.page().locator(".alert-danger")).hasCount(0);
        if (name.equals("Tasks")) {
            assertThat(manager.page().locator("body")).containsText("team-manager");
        }
    }

    /** A page that is drawn once more has not heard the first press. */
    private static void openIncidents(Page page, Locator incident) {
        page.waitForCondition(() -> {
            page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Incidents")).click();
            page.waitForTimeout(1000);
            return incident.count() > 0;
        });
    }

    private List<Job> waiting() {
        return this.jobs.createJobQuery().messages().withRetriesLeft().list();
    }

    private static void assertReadable(Page page, String part) {
        page.waitForFunction("""
                part => document.querySelector(part + ' .djs-container .viewport')
                    ?.transform.baseVal.consolidate()?.matrix.a >= %s""".formatted(READABLE), part);
    }

}
