package org.childjourney.lookedafter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.SignedInAs;
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
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

/**
 * Three weeks in the care of a child, as a social worker, a reviewing officer, the
 * placements team and the director do their part, each at a browser of their own.
 */
@Tag("walk")
@HttpTest
class CareDayTest extends BrowserTest {

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private LookedAfterChildren children;

    private CaseReference child;

    @BeforeEach
    void aChildIsInCare() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child();
        as("team-manager",
                () -> this.children.begin(this.child,
                        new BecameLookedAfter(LocalDate.of(2026, 3, 2), "V2", "U6", "PR1",
                                "Fern Carerly, 1 Invented Lane", null, false, false,
                                "Nobody at home could look after the child")));
        this.work.begin(this.child, "became-looked-after");
        this.work.answer("team-manager", this.child, "accept-looked-after-child", CareAnswers.ACCEPTED);
    }

    private <T> T as(String person, Supplier<T> work) {
        return this.signedIn.as(person, () -> this.work.inOneStep(work));
    }

    @Test
    void a_child_gets_a_plan_to_keep_and_the_reviewing_officer_hears_the_child() {
        plan();
        give();
        review();
        dispute();
    }

    private void plan() {
        this.work.at("2026-03-10T15:00");
        open("social-worker", "prepare-care-plan").fillDate("When was the plan prepared?", "10/03/2026")
            .fill("What did the child say, in their own words?", "I want to know how long I stay.")
            .fill("What does the child want?", "To stay at my school.")
            .fill("How did that count in the decision?", "The school stays the same.")
            .choose("What is planned for good?", "Go home within six months")
            .fill("What is the plan to achieve, and by when?", "Home by the summer.")
            .fill("Why does this home suit the child, and what do the carers do?", "Near the school.")
            .fill("How does the child keep or become well?", "Dentist in spring.")
            .fill("How does the child learn?", "At the same school.")
            .fill("How are culture, faith, language and life story looked after?", "A life story book.")
            .fill("Whom of family and friends does the child see, when and how?", "Mum on Sundays.")
            .fill("What happens if the plan does not work?", "The aunt, who has been assessed.")
            .fill("The plan as the child reads it", "You live with Fern. On Sundays you see Mum.")
            .choose("radio", "Do the parents agree?", "Yes")
            .tick("This is the care plan")
            .screenshot("1-care-plan")
            .complete();
        this.work.goOn(this.child);
    }

    private void give() {
        this.work.at("2026-03-11T16:00");
        var worker = open("social-worker", "give-care-plan");
        worker.tab("The child's record");
        Accessible.check(worker.page(), ".cj-record");
        var link = worker.page()
            .locator(".cj-record")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("My care plan"))
            .first();
        link.waitFor();
        worker.screenshot("2-record");
        var page = worker.page().waitForPopup(link::click);
        assertThat(page.locator("main")).containsText("Hello Blossom");
        assertThat(page.locator("main")).containsText("On Sundays you see Mum.");
        Accessible.check(page);
        picture(page, "3-my-care-plan");

        worker.tab("Form")
            .choose("radio", "Has the child been given their plan?", "Yes")
            .choose("radio", "How?", "By hand, and read together")
            .fillDate("When?", "11/03/2026")
            .fill("What did the child say about it, in their own words?", "Can you write down the Sundays?")
            .tick("That is so")
            .complete();
        this.work.goOn(this.child);
    }

    private void review() {
        this.work.at("2026-03-20T15:00");
        var officer = open("iro", "hold-care-review");
        officer.fillDate("When was it held?", "20/03/2026")
            .choose("checklist", "Who was there?", "The carers")
            .choose("radio", "How did the child take part?", "Was there and spoke (PN1)")
            .fill("What did the child say, in their own words?", "I want you to keep what you promise.")
            .fill("What does the child want?", "To see my brother on Saturdays.")
            .fill("How did that count in the decisions?", "Saturdays are in the plan now.")
            .fillDate("When did you speak to the child before the review?", "19/03/2026")
            .choose("radio", "Is the child to live here until 18?", "No")
            .choose("radio", "Does the care plan meet the child's needs?", "Yes")
            .choose("radio", "Did the review consider that the child may cease to be looked after?", "No")
            .fill("What", "Arrange Saturdays with the brother")
            .fill("Who", "Kit Social-Worker")
            .fillDate("By when", "30/03/2026")
            .fill("What did the review find?", "The child is settled and says so.")
            .fillDate("When will the next review be?", "15/06/2026")
            .tick("This is my record of the review")
            .pressComplete();
        assertThat(officer.message()).containsText("Please check both");
        officer.screenshot("4-who-was-there").choose("checklist", "Who was there?", "The child").complete();
        this.work.goOn(this.child);
        assertThat(this.work.clocks(this.child)).contains("looked-after-review-second");
    }

    private void dispute() {
        this.work.at("2026-04-02T10:00");
        var officer = signIn("iro").openTasklist();
        officer.page().getByText("Start something new").click();
        officer.page()
            .locator(".modal-dialog")
            .getByText("Formal dispute of the reviewing officer", new Locator.GetByTextOptions().setExact(true))
            .click();
        officer.form().locator(".fjs-form-field").first().waitFor();
        officer.fill("Case reference of the child", this.child.value())
            .fill("What is wrong for the child?", "Saturdays with the brother have not begun.")
            .fill("What does the child say about it?", "You promised me Saturdays.")
            .fill("What was tried to settle it without a formal dispute?", "A call and a letter.")
            .fill("What has to happen, and by when?", "The first Saturday within two weeks.")
            .choose("radio", "Who is to answer first?", "Team manager")
            .tick("I raise this formally")
            .screenshot("5-dispute");
        officer.page().locator(".modal-footer .btn-primary").click();
        officer.page()
            .locator(".modal-dialog")
            .waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        this.work.goOn(this.child);

        open("team-manager", "answer-iro-dispute").fill("Your answer", "The first Saturday is arranged.")
            .fill("What will be done, by whom and by when?", "Kit drives, on 11 April.")
            .tick("This is my answer")
            .complete();
        this.work.goOn(this.child);
        open("iro", "consider-dispute-answer").choose("radio", "What follows?", "It is settled")
            .fill("Why?", "A day is named.")
            .tick("This is my decision")
            .complete();
        this.work.goOn(this.child);
        assertThat(this.work.processes(this.child)).containsExactly("looked-after-child");

        var record = open("iro", "hold-care-review");
        record.tab("The child's record");
        assertThat(record.page().locator(".cj-record")).containsText("The first Saturday is arranged.");
        record.screenshot("6-footprint-of-the-reviewing-officer");
    }

    @Test
    void a_home_that_is_not_registered_is_lived_in_only_with_the_directors_word_and_for_a_week() {
        this.work.start("social-worker", "record-care-change",
                but(answers("caseReference", this.child.value(), "change", "PLACE_NEEDED"), "whyNeeded",
                        "The carers moved away", "neededBy", "2026-03-04"));
        this.work.goOn(this.child);
        this.work.at("2026-03-04T09:00");
        open("placements-team", "search-for-placement")
            .fill("Who was asked, and what did they say?", "Thirty-one homes said no.")
            .fill("What was the child told, and how is the child with it?", "That we look every day.")
            .choose("radio", "How does it stand?", "Only a place was found that is not registered with Ofsted")
            .choose("What kind of placement is it?", "Children's home (K2)")
            .choose("Who provides it?", "A private provider (PR4)")
            .fill("With whom and where?", "A flat with staff, 9 Sample Street, Exampleton")
            .choose("radio", "How far have the carers been approved?", "In full, or it does not apply")
            .fill("Why does it suit the child?", "Near the school.")
            .fill("Why was no registered home found?", "All are full tonight.")
            .fillDate("From when can the child live there?", "04/03/2026")
            .tick("This is how the search stands")
            .screenshot("7-only-an-unregistered-home")
            .complete();
        this.work.goOn(this.child);

        open("director", "decide-unregistered-placement")
            .choose("radio", "What do you decide?", "The child may live there for one week")
            .fill("Why?", "There is nothing else tonight.")
            .fill("How is the child kept safe there?", "Two staff day and night.")
            .fill("How is a registered home sought meanwhile?", "Homes are rung every morning.")
            .tick("This is my decision as director")
            .screenshot("8-the-directors-override")
            .complete();
        this.work.goOn(this.child);

        this.work.at("2026-03-04T18:00");
        open("social-worker", "confirm-move").choose("radio", "Did the child move?", "Yes")
            .fillDate("When did the child move?", "04/03/2026")
            .choose("Why did the placement change?", "The carers asked for it, for another reason")
            .fill("How was the child prepared, and how did they say goodbye?", "She saw the flat on a video.")
            .fill("What did the child say, in their own words?", "How long this time?")
            .tick("This is what happened")
            .complete();
        this.work.goOn(this.child);

        this.work.at("2026-03-10T12:00");
        open("director", "review-unregistered-placement")
            .fill("What does the child say about living there, in their own words?", "I want to live with a family.")
            .fill("How is the child kept safe there?", "Two staff day and night.")
            .fill("What is done to find a registered home, or to have this one registered?",
                    "Two carers want to meet her.")
            .choose("radio", "What do you decide?", "The child may live there for one more week")
            .fill("Why?", "No registered home is free this week.")
            .tick("This is my decision as director")
            .screenshot("9-each-week-anew")
            .complete();
        this.work.goOn(this.child);
        assertThat(this.work.open(this.child)).contains("review-unregistered-placement", "search-for-placement");
        assertThat(this.work.clock(this.child, "looked-after-unregistered-decision").dueAt())
            .isEqualTo(AtWork.endOf("2026-03-17"));
    }

    private Practitioner open(String person, String kind) {
        var task = this.work.task(this.child, kind);
        var practitioner = signIn(person).openTasklist().openTaskById(task.getId());
        return (task.getAssignee() != null) ? practitioner : practitioner.claim();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "screenshots", "CareDayTest", name + ".png")));
    }

}
