package org.childjourney.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.documents.DocumentDetails;
import org.childjourney.documents.Documents;
import org.childjourney.documents.SampleLetter;
import org.childjourney.documents.Subject;
import org.childjourney.reports.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Our own pages in a real browser: documents, reports, and the ways there. */
@HttpTest
class OwnPagesTest extends BrowserTest {

    @Autowired
    private Documents documents;

    @Autowired
    private SampleLetter letter;

    @Autowired
    private SampleReport report;

    @Autowired
    private Cases cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    private CaseReference child;

    private DocumentDetails draft;

    private String task;

    @BeforeEach
    void aChildWithALetterAndATask() {
        this.child = this.transaction.execute(
                status -> this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0));
        this.draft = this.documents.draft(this.letter, this.child, Subject.of("mother", "Mallow Testerly"),
                SampleLetter.facts(), "social-worker");
        this.report.list(List.of(this.child));
        var instance = this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(this.child.value())
            .startBeforeActivity("decide-threshold")
            .execute();
        this.task = this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
    }

    @Nested
    class A_worker_with_a_letter_to_write {

        @Test
        void finds_it_in_the_childs_record_writes_it_looks_at_it_and_has_it_as_a_pdf() {
            var manager = signIn("mash-manager");
            manager.openTasklist().openTaskById(task).tab("The child's record");
            var link = manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions()
                    .setName("Open the draft: Letter about our plan, for Mallow Testerly (opens in a new tab)"));
            link.waitFor();
            Accessible.check(manager.page(), ".cj-record");
            manager.screenshot("record-with-documents");

            var look = manager.page().waitForPopup(link::click);
            assertThat(look).hasTitle("Letter about our plan, for Mallow Testerly, version 1 - Child Journey");
            Accessible.check(look);
            picture(look, "document-draft");

            look.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change the words")).click();
            Accessible.check(look);
            look.getByLabel("What worries us")
                .fill("We worry about Blossom. She is often hungry, and she has told her "
                        + "teacher so. We want her to have breakfast every day.");
            assertThat(look.locator("#reading-age")).containsText("most people can follow");
            picture(look, "document-words");
            look.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep these words")).click();
            assertThat(look.getByText("Your words are kept.")).isVisible();
            look.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at the document").setExact(true))
                .click();
            assertThat(look.getByText("She is often hungry")).isVisible();

            var pdf = look.request().get(address() + draft.path() + ".pdf");
            org.assertj.core.api.Assertions.assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
            org.assertj.core.api.Assertions.assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        }

        @Test
        void reaches_everything_with_the_keyboard() {
            var manager = signIn("mash-manager");
            manager.open(draft.path());
            var page = manager.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Skip to the document");
            page.keyboard().press("Enter");
            assertThat(page.locator("main:focus")).isVisible();
            page.locator("body").evaluate("() => document.activeElement.blur()");
            manager.open(draft.path());
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Change the words");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Letter about our plan, for Mallow Testerly");
        }

        @Test
        void prints_the_document_without_the_bar_above_it() {
            var manager = signIn("mash-manager");
            manager.open(draft.path());
            manager.page()
                .emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(manager.page().locator(".cj-bar")).isHidden();
            assertThat(manager.page().getByText("Dear Mallow")).isVisible();
            manager.open(draft.path() + "/print");
            Accessible.check(manager.page());
        }

    }

    @Test
    void what_is_not_accessible_is_found() {
        var page = signIn("mash-manager").page();
        page.setContent("<html><body><img src='data:,'><p style='color: #bbb'>Hard to see</p></body></html>");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Accessible.check(page))
            .hasMessageContaining("image-alt")
            .hasMessageContaining("color-contrast")
            .hasMessageContaining("html-has-lang");
    }

    @Nested
    class A_manager_who_asks_a_report {

        @Test
        void comes_there_from_the_start_page_from_tasklist_and_from_cockpit() {
            var manager = signIn("team-manager");
            assertThat(manager.page().locator("h1")).hasText("Where to?");
            Accessible.check(manager.page());
            manager.screenshot("start-page");
            manager.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reports")).click();
            assertThat(manager.page().locator("h1")).hasText("Reports");

            manager.openTasklist();
            assertThat(way(manager.page(), "Reports")).isVisible();
            Accessible.check(manager.page(), ".cj-nav-way");
            manager.screenshot("tasklist-with-the-way-to-reports");
            manager.openCockpit();
            way(manager.page(), "Stuck and overdue").waitFor();
            way(manager.page(), "Reports").waitFor();
            manager.screenshot("cockpit-with-the-way-to-reports");
            way(manager.page(), "Reports").click();
            assertThat(manager.page().locator("h1")).hasText("Reports");
        }

        private static Locator way(Page page, String name) {
            return page.locator(".cj-nav-way", new Page.LocatorOptions().setHasText(name));
        }

        @Test
        void reads_it_asks_for_another_period_with_the_keyboard_and_prints_it() {
            var manager = signIn("team-manager");
            var page = manager.page();
            manager.open("/reports");
            Accessible.check(page);
            manager.screenshot("reports");
            manager.open("/reports/sample-visits?from=2026-01-01&to=2026-03-31");
            Accessible.check(page);
            assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
            picture(page, "report");

            page.locator("#from").focus();
            page.keyboard().press("Control+A");
            page.keyboard().type("2/1/2026");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*from=2%2F1%2F2026.*"));
            page.getByText("In words").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("North: 80% (4 of 5); South: no cases.")).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".cj-period")).isHidden();
            assertThat(page.locator("#seen-in-time")).isVisible();
            save(page.pdf(), "report.pdf");
        }

        @Test
        void sees_a_wrong_period_named() {
            var manager = signIn("team-manager");
            manager.open("/reports/sample-visits?from=2026-04-01&to=2026-03-31");
            assertThat(manager.page().getByRole(AriaRole.ALERT)).containsText("before it begins");
            Accessible.check(manager.page());
        }

        @Test
        void sees_how_quick_the_front_door_is() {
            var manager = signIn("mash-manager");
            manager.open("/reports/mash-timeliness");
            assertThat(manager.page().locator("#waiting")).isVisible();
            Accessible.check(manager.page());
            picture(manager.page(), "mash-timeliness");
        }

        @Test
        void is_told_kindly_what_is_not_for_them() {
            var officer = signIn("contact-officer");
            officer.open("/reports");
            assertThat(officer.page().locator("main")).containsText("There is no report for your role.");
            Accessible.check(officer.page());
            for (var path : List.of("/reports/sample-visits", "/documents/999999999")) {
                officer.open(path);
                assertThat(officer.page().locator("h1")).containsText("not open to you");
                Accessible.check(officer.page());
            }
            officer.openTasklist();
            assertThat(officer.page().locator(".cj-nav-way")).hasCount(0);
        }

        @Test
        void finds_what_was_learned_from_audits_as_a_practitioner_and_no_report_of_managers() {
            var worker = signIn("social-worker").openTasklist();
            way(worker.page(), "Reports").click();
            assertThat(worker.page().locator("main")).containsText("What was learned from audits");
            assertThat(worker.page().locator("main")).not().containsText("What was late, and who was told");
            Accessible.check(worker.page());
        }

    }

    @Test
    void somebody_chooses_which_e_mail_they_want() {
        var worker = signIn("social-worker").open("/e-mail");
        var page = worker.page();
        Accessible.check(page);
        page.getByLabel("Only the summary").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this choice")).click();

        assertThat(page.getByText("Your choice has been kept.")).isVisible();
        assertThat(page.getByLabel("Only the summary")).isChecked();
        Accessible.check(page);
        worker.screenshot("e-mail");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "screenshots", "OwnPagesTest", name + ".png")));
    }

    private static void save(byte[] content, String name) {
        try {
            Files.createDirectories(Path.of("target", "screenshots", "OwnPagesTest"));
            Files.write(Path.of("target", "screenshots", "OwnPagesTest", name), content);
        }
        catch (java.io.IOException notWritten) {
            throw new java.io.UncheckedIOException(notWritten);
        }
    }

}
