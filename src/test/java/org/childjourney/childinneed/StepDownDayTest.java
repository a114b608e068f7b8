package org.childjourney.childinneed;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.browser.Accessible;
import org.childjourney.browser.BrowserTest;
import org.childjourney.browser.Practitioner;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ten working days after a child protection plan, as a social worker and a team
 * manager live them, each at a browser of their own: inspection paragraph 8.
 */
@Tag("walk")
@HttpTest
class StepDownDayTest extends BrowserTest {

    @Autowired
    private AtWork work;

    @Autowired
    private ProtectedChildren children;

    @Autowired
    private ChildInNeedPlans plans;

    private CaseReference child;

    @BeforeEach
    void aConferenceDecidesToStepDownOnAMonday() {
        this.work.at("2026-03-02T10:00");
        this.child = this.children.protectedFrom("2026-03-02");
        this.work.at("2026-06-08T15:00");
        this.work.inOneStep(() -> {
            this.plans.stepDown(this.child, ProtectedChildren.agreed("2026-06-08", "2026-06-18"));
            return null;
        });
        this.work.begin(this.child, "step-down-to-cin");
    }

    @Test
    void a_child_who_stepped_down_is_met_about_on_the_tenth_day_and_the_plan_is_on_paper() {
        takeUp();
        putOff();
        managerSeesWhoWaits();
        visit();
        meet();
        thePlanIsThere();
    }

    private void takeUp() {
        open("team-manager", "accept-child-in-need").screenshot("1-taking-up")
            .choose("radio", "Is the plan taken up?", "Yes")
            .choose("radio", "Does the child's worker stay the same?", "Yes")
            .choose("radio", "Does the family agree to a child in need plan?", "Yes")
            .choose("Who was asked?", "A person with parental responsibility")
            .fill("Their name", "Mallow Testerly")
            .fill("What did they say?", "Yes, please help us with the mornings.")
            .tick("I take responsibility for what I have recorded")
            .complete();
        this.work.goOn(this.child);
    }

    private void putOff() {
        this.work.at("2026-06-15T11:00");
        var worker = open("social-worker", "arrange-first-meeting");
        worker.choose("radio", "How does the first meeting stand?", "The professionals meet without the family")
            .fillDate("For which day is it booked?", "18/06/2026")
            .choose("How do you meet?", "By video call or telephone")
            .choose("radio", "Has it changed who is invited, or is nobody on the list yet?", "No")
            .choose("If it is put off", "The family could not come")
            .fill("What happened, and what have you tried?", "Both parents work late this week.")
            .choose("checklist", "Which other ways of meeting did you offer?",
                    "In person, in the evening or at a weekend")
            .tick("This is how the meeting stands today")
            .pressComplete();
        assertThat(worker.message()).containsText("without the family on Mon 22 Jun 2026 at the earliest");
        worker.screenshot("2-not-without-the-family-before-day-ten");

        worker.choose("radio", "How does the first meeting stand?", "It is booked and confirmed")
            .choose("How do you meet?", "In person, in the evening or at a weekend")
            .fillDate("For which day is it booked?", "22/06/2026")
            .screenshot("3-put-off-to-an-evening")
            .complete();
        this.work.goOn(this.child);
    }

    private void managerSeesWhoWaits() {
        var manager = signIn("team-manager");
        manager.open("/reports/cin-after-step-down?from=2026-06-01&to=2026-06-30");
        var row = manager.page()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText(this.child.value()))
            .first();
        assertThat(row).containsText("Mon 8 Jun 2026");
        assertThat(row).containsText("Mon 22 Jun 2026");
        assertThat(row).containsText("Kit Social-Worker");
        Accessible.check(manager.page());
        picture(manager.page(), "4-stepped-down-children-without-a-meeting");
    }

    private void visit() {
        this.work.at("2026-06-17T17:00");
        open("social-worker", "visit-child-in-need")
            .choose("radio", "What do you record?", "A visit: the child was seen")
            .fillDate("On which day?", "17/06/2026")
            .choose("radio", "Did you speak to the child alone?", "Yes")
            .choose("How did you listen to the child?", "Seen alone")
            .fill("What did the child say, in their own words?", "I want breakfast with mum.")
            .fill("What does the child want?", "Calm mornings.")
            .choose("radio", "Did you see where the child sleeps?", "Yes")
            .fill("What has moved in the plan since the last visit?", "Breakfast on three days.")
            .choose("radio", "Does the family still agree to the plan?", "Yes")
            .fill("What else is there to say?", "A warm home.")
            .choose("radio", "Might the child suffer significant harm?", "No")
            .tick("This is my record of the visit")
            .screenshot("5-visit-as-often-as-before")
            .complete();
        this.work.goOn(this.child);
    }

    private void meet() {
        this.work.at("2026-06-22T19:30");
        var manager = open("team-manager", "hold-first-meeting");
        manager.choose("radio", "Was it held?", "Yes, with the family")
            .fillDate("When was it held?", "22/06/2026")
            .choose("How did you meet?", "In person, in the evening or at a weekend")
            .fill("Name", "Mallow Testerly")
            .fill("Who they are to the child", "mother")
            .choose("radio", "Family or friend of the family?", "Yes")
            .choose("radio", "Does the family agree to the plan?", "Yes")
            .choose("Who answered?", "A person with parental responsibility")
            .fill("Their name", "Mallow Testerly")
            .fill("What does the family say about the plan?", "It is what we asked for.")
            .choose("How did the child take part?", "Came and spoke")
            .choose("How was the child heard?", "Seen with others present")
            .fill("What did the child say, in their own words?", "I want breakfast with mum.")
            .fill("What does the child want?", "Calm mornings.")
            .fill("What did it change?", "The plan begins with the mornings.")
            .choose("What is the child's primary need?", "Abuse, neglect and exploitation");
        manager.form()
            .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("What is to be different"))
            .first()
            .fill("Breakfast at home every school day");
        manager.fill("How will everybody know?", "School and Blossom say so.")
            .fill("Who sees to it?", "Mum")
            .fillDate("By when?", "30/09/2026")
            .fill("What happens if things get worse?", "Gran takes Blossom in and rings us.")
            .fill("How did the family make this plan with you?", "Mum wrote the first part herself.")
            .choose("How often is the child visited?", "Every 20 working days")
            .choose("radio", "Are short breaks part of this plan?", "No")
            .fillDate("When is the first review?", "03/08/2026")
            .tick("This is what was agreed")
            .screenshot("6-first-meeting")
            .complete();
        this.work.goOn(this.child);
        assertThat(this.work.clock(this.child, "protection-stepdown-cin-meeting").breachedAt()).isNull();
        assertThat(this.work.open(this.child)).contains("review-child-in-need", "visit-child-in-need");
    }

    private void thePlanIsThere() {
        var worker = open("social-worker", "review-child-in-need");
        worker.tab("The child's record");
        Accessible.check(worker.page(), ".cj-record");
        var link = worker.page()
            .locator(".cj-record")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Child in need plan"))
            .first();
        link.waitFor();
        worker.screenshot("7-record");
        var plan = worker.page().waitForPopup(link::click);
        assertThat(plan.locator("h1").last()).containsText("The plan for Blossom");
        assertThat(plan.locator("main")).containsText("Breakfast at home every school day");
        Accessible.check(plan);
        picture(plan, "8-the-plan-for-the-family");

        var manager = signIn("team-manager");
        manager.open("/reports/cin-after-step-down?from=2026-06-01&to=2026-06-30");
        assertThat(manager.page().locator("#without-meeting, #waiting").first()).isVisible();
        picture(manager.page(), "9-nobody-waits");
    }

    private Practitioner open(String person, String kind) {
        var task = this.work.task(this.child, kind);
        var practitioner = signIn(person).openTasklist().openTaskById(task.getId());
        return (task.getAssignee() != null) ? practitioner : practitioner.claim();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "screenshots", "StepDownDayTest", name + ".png")));
    }

}
