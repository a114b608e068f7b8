package org.childjourney.browser;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A person at a browser, doing in Tasklist what people do there. What is named, is named
 * by the words on the screen.
 */
public final class Practitioner {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int A_MOMENT = 1500;

    private final Page page;

    private final String address;

    private final String test;

    private final String user;

    Practitioner(BrowserContext desk, String address, String test, String user) {
        this.page = desk.newPage();
        this.address = address;
        this.test = test;
        this.user = user;
    }

    /** The page, for what is not said here. */
    public Page page() {
        return this.page;
    }

    void signIn(String password) {
        this.page.navigate(this.address + "/sign-in");
        this.page.getByLabel("User name").fill(this.user);
        this.page.getByLabel("Password").fill(password);
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        this.page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Opens a page of the application. */
    public Practitioner open(String path) {
        this.page.navigate(this.address + path);
        return this;
    }

    /** Opens Tasklist. */
    public Practitioner openTasklist() {
        open("/camunda/app/tasklist/default/#/");
        this.page.locator(".task-filters .task-filter").first().waitFor();
        return this;
    }

    /** Opens Cockpit. */
    public Practitioner openCockpit() {
        return open("/camunda/app/cockpit/default/#/dashboard");
    }

    /** Chooses one of the lists on the left. */
    public Practitioner list(String name) {
        this.page.locator(".task-filters .task-filter").filter(new Locator.FilterOptions().setHasText(name)).click();
        return this;
    }

    /** The card of a task in the list, by the task's name and the child's reference. */
    public Locator card(String task, String reference) {
        return this.page.locator(".tasks-list .task")
            .filter(new Locator.FilterOptions().setHasText(task))
            .filter(new Locator.FilterOptions().setHasText(reference));
    }

    /** Opens a task of the list. */
    public Practitioner openTask(String task, String reference) {
        card(task, reference).locator("h4").first().click();
        heading(task).waitFor();
        return this;
    }

    /** Opens a task wherever it is listed, on a page that is loaded anew. */
    public Practitioner openTaskById(String taskId) {
        this.page.navigate("about:blank");
        open("/camunda/app/tasklist/default/#/?task=" + taskId);
        this.page.locator(".task-card h2.task").waitFor();
        return this;
    }

    /** The name of the open task. */
    public Locator heading(String task) {
        return this.page.locator(".task-card h2.task", new Page.LocatorOptions().setHasText(task));
    }

    /** Opens a tab of the task. */
    public Practitioner tab(String name) {
        this.page.locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText(name)).click();
        return this;
    }

    /** Reads the child's record beside the form, and goes back to the form. */
    public Practitioner readRecord(String... expected) {
        tab("The child's record");
        for (var words : expected) {
            assertThat(this.page.locator(".cj-record")).containsText(words);
        }
        return this;
    }

    /** Begins to start something new, and waits for its form. */
    public Practitioner startSomethingNew(String name) {
        this.page.getByText("Start something new").click();
        this.page.locator(".modal-dialog").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
        form().locator(".fjs-form-field").first().waitFor();
        return this;
    }

    /** Presses Start in the dialog, whatever comes of it. */
    public Practitioner pressStart() {
        this.page.locator(".modal-footer .btn-primary").click();
        return this;
    }

    /** The dialog in which something new is started. */
    public Locator dialog() {
        return this.page.locator(".modal-dialog");
    }

    /** Takes the open task, if it is not theirs already as the worker of the case. */
    public Practitioner claim() {
        var open = this.page.locator(".task-card .claim");
        var theirs = this.page.locator(".task-card .unclaim");
        open.or(theirs).first().waitFor();
        for (var tries = 0; tries < 4 && !theirs.isVisible(); tries++) {
            // A card that is drawn once more has not heard the first press.
            try {
                open.click(new Locator.ClickOptions().setTimeout(A_MOMENT));
                theirs.waitFor(new Locator.WaitForOptions().setTimeout(A_MOMENT));
            }
            catch (TimeoutError drawnAgain) {
                // As a person does: presses it once more.
            }
        }
        theirs.waitFor();
        this.page.locator(".task-card .disabled-form")
            .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** The form of the open task. */
    public Locator form() {
        return this.page.locator(".fjs-container");
    }

    /** The field with this question. */
    public Locator field(String question) {
        return form().getByLabel(Pattern.compile("^\\s*" + literally(question) + "\\s*\\*?\\s*$")).first();
    }

    // The browser takes the pattern over, and knows no quotation as Java does.
    private static String literally(String words) {
        return words.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    /**
     * Types an answer and leaves the field, upon which the form takes it in. A form that
     * takes in one answer may draw the next field as it was before: that is typed again.
     */
    public Practitioner fill(String question, String answer) {
        for (var tries = 0; tries < 4; tries++) {
            field(question).fill(answer);
            field(question).blur();
            this.page.waitForTimeout(100);
            if (field(question).inputValue().equals(answer)) {
                break;
            }
        }
        assertThat(field(question)).hasValue(answer);
        return this;
    }

    /** Types a day as people in Britain do, such as 27/03/2026. */
    public Practitioner fillDate(String question, String ddMmYyyy) {
        field(question).click();
        field(question).fill(ddMmYyyy);
        field(question).press("Tab");
        return this;
    }

    /** Chooses from a drop-down list, which may be open already. */
    public Practitioner choose(String question, String answer) {
        var select = form().locator(".fjs-form-field-select")
            .filter(new Locator.FilterOptions().setHasText(question))
            .first();
        var list = select.locator(".fjs-dropdownlist");
        var item = select.locator(".fjs-dropdownlist-item")
            .filter(new Locator.FilterOptions().setHasText(answer))
            .first();
        for (var tries = 0; tries < 4; tries++) {
            // One that the keyboard has reached opens by itself, and a click would close
            // it.
            this.page.waitForTimeout(100);
            if (!list.isVisible()) {
                select.locator(".fjs-input-group").click();
            }
            try {
                item.click(new Locator.ClickOptions().setTimeout(A_MOMENT));
                return this;
            }
            catch (TimeoutError closedAgain) {
                // As a person does: opens it once more.
            }
        }
        screenshot("not-chosen");
        item.click();
        return this;
    }

    /** Ticks a box, or chooses the one of several answers that is worded so. */
    public Practitioner tick(String answer) {
        check(field(answer));
        return this;
    }

    private static void check(Locator box) {
        if (!box.isChecked()) {
            box.click();
        }
        assertThat(box).isChecked();
    }

    /** Chooses one of several answers below a question. */
    public Practitioner choose(String kind, String question, String answer) {
        check(form().locator(".fjs-form-field-" + kind)
            .filter(new Locator.FilterOptions().setHasText(question))
            .first()
            .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)));
        return this;
    }

    /**
     * Presses Complete and waits until the task is done; what the page says instead fails
     * the test.
     */
    public Practitioner complete() {
        pressComplete();
        try {
            this.page.waitForURL(url -> !url.contains("task="));
        }
        catch (TimeoutError notDone) {
            throw new AssertionError("Not completed. The page says: " + message().innerText() + " "
                    + form().locator(".fjs-form-field-error").allInnerTexts(), notDone);
        }
        return this;
    }

    /** Presses Complete, whatever comes of it. */
    public Practitioner pressComplete() {
        this.page.locator(".form-actions .btn-primary").click();
        return this;
    }

    /** The message that the page shows at the moment. */
    public Locator message() {
        return this.page.locator(".page-notifications");
    }

    /** Keeps a picture of the screen among the build's output. */
    public Practitioner screenshot(String name) {
        this.page
            .screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(this.test).resolve(name + ".png")));
        return this;
    }

}
