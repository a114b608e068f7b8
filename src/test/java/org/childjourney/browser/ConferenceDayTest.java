package org.childjourney.browser;

import com.microsoft.playwright.Locator;
import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.ChildrenInProtection;
import org.childjourney.protection.ProtectionAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conference that makes a child protection plan, and the days after the one that ends
 * it, as a chair, a social worker and a team manager live them.
 */
@Tag("walk")
@HttpTest
class ConferenceDayTest extends BrowserTest {

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    private CaseReference child;

    @Test
    void a_conference_decides_once_it_is_quorate_and_the_plan_runs_from_its_day() {
        this.child = this.children.withConference();
        this.work.at("2026-03-13T12:00");
        this.work.answer("social-worker", this.child, "share-report-with-family",
                ProtectionAnswers.shared("2026-03-13"));
        this.work.at("2026-03-18T13:00");

        var chair = open("child-protection-chair", "hold-initial-conference");
        chair.readRecord("The parents got the report on Fri 13 Mar 2026", "Dad gets cross")
            .screenshot("1-record")
            .tab("Form");
        chair.choose("radio", "What became of the conference?", "It was held, and it was quorate")
            .choose("radio", "Has this conference been recorded already for a brother or sister?", "No")
            .fillDate("When was it held?", "18/03/2026")
            .choose("radio", "How did people come together?", "In person");
        attended(chair, 0, "Children's services", "Kit Social-Worker", "Social worker");
        attended(chair, 1, "Health", "Dr Senna Invented", "Paediatrician");
        chair.fill("What does the child say, in their own words?", "I want to feel safe.")
            .fill("What does the child want to happen?", "To stay with Nan.")
            .choose("How did the child take part?", "PN2: was there and an advocate spoke")
            .fill("What do the parents say?", "We want help.")
            .fill("What do the parents say would help?", "A break on Sundays.")
            .choose("Agency", "Health")
            .choose("Its judgement", "A protection plan is needed")
            .fill("Why?", "Two bruises that a fall does not explain.")
            .choose("radio", "Did the child have a protection plan before?", "There are none")
            .choose("radio", "What is decided for this child?", "A child protection plan")
            .choose("From what does the plan protect the child?", "Physical abuse")
            .fill("Why? The parents get these words in their letter.", "The risk of harm goes on.")
            .fill("How did what the child said count?", "She stays where she feels safe.")
            .tick("This is what the conference decided")
            .pressComplete();
        assertThat(chair.message()).containsText("It was not quorate");
        chair.screenshot("2-not-quorate");
        attended(chair, 2, "Police", "Yarrow Constable", "Detective");
        chair.screenshot("3-quorate").complete();
        this.work.goOn(this.child);

        assertThat(this.work.open(this.child)).contains("write-outline-plan", "hold-core-group", "visit-child");
        assertThat(this.work.clock(this.child, "protection-core-group-10wd").dueAt())
            .isEqualTo(AtWork.endOf("2026-04-01"));
    }

    @Test
    void a_plan_steps_down_once_the_meeting_is_booked_in_time_and_the_family_was_asked() {
        this.child = this.children.reviewed(this.children.withOutline(), "2026-06-10", "END_STEP_DOWN_CIN");
        this.work.at("2026-06-11T09:00");
        var worker = open("social-worker", "prepare-step-down");
        worker.fillDate("When is the first child in need meeting?", "25/06/2026")
            .fill("Where, or how?", "At home, in the evening");
        invited(worker, 0, "Mallow Testerly", "Mother", "Yes");
        invited(worker, 1, "Mimosa Teacher", "Teacher", "No");
        worker.fill("The draft of the plan: what stays to be done, by whom?", "The course goes on; school looks out.")
            .choose("What is the primary need?", "Abuse, neglect and exploitation")
            .choose("radio", "What did the family answer?", "They do not agree")
            .choose("Who was asked?", "A person with parental responsibility")
            .fill("Their name", "Mallow Testerly")
            .fill("What did they say?", "We have had enough meetings.")
            .tick("This is ready")
            .pressComplete();
        assertThat(worker.message()).containsText("by Wed 24 Jun 2026 at the latest");
        worker.screenshot("4-booked-too-late")
            .fillDate("When is the first child in need meeting?", "23/06/2026")
            .complete();
        this.work.goOn(this.child);

        var manager = open("team-manager", "confirm-step-down");
        manager.readRecord("The first child in need meeting is booked for Tue 23 Jun 2026").tab("Form");
        manager.choose("radio", "Is everything ready?", "Everything is ready: the plan ends")
            .fill("What has the plan changed for the child, and what still needs help?", "Nobody hurts her any more.")
            .tick("This is my decision")
            .screenshot("5-the-gate")
            .complete();
        this.work.goOn(this.child);

        assertThat(this.work.processes(this.child)).contains("child-in-need").doesNotContain("protection-plan");
        assertThat(this.work.clock(this.child, "protection-stepdown-cin-meeting").dueAt())
            .isEqualTo(AtWork.endOf("2026-06-24"));
        assertThat(this.work.clock(this.child, "referral-cin-consent").isRunning()).isTrue();
        open("team-manager", "accept-child-in-need").readRecord("a child in need plan began on the same day")
            .screenshot("6-taken-up-by-the-manager");
    }

    /** Somebody who came, in a row of the list of those invited. */
    private static void attended(Practitioner chair, int row, String agency, String name, String role) {
        var person = row(chair, row);
        choose(person, "For whom?", agency);
        person.getByLabel("Name").fill(name);
        person.getByLabel("Role").fill(role);
        choose(person, "How did they take part?", "Was there");
        answer(person, "Yes");
    }

    private static void invited(Practitioner worker, int row, String name, String role, String family) {
        var person = row(worker, row);
        person.getByLabel("Name").fill(name);
        person.getByLabel("Role").fill(role);
        answer(person, family);
    }

    /** A row of the first list, which is added unless it is there. */
    private static Locator row(Practitioner person, int row) {
        if (row > 0) {
            person.form().locator(".fjs-repeat-render-add").first().click();
        }
        return person.form().locator(".fjs-repeat-row-container").nth(row);
    }

    private static void answer(Locator row, String answer) {
        row.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private static void choose(Locator row, String question, String answer) {
        var select = row.locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(question));
        row.page().waitForTimeout(100);
        // The first question of a row that is added has the keyboard, and is open.
        if (!select.locator(".fjs-dropdownlist").isVisible()) {
            select.locator(".fjs-input-group").click();
        }
        select.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(answer)).first().click();
    }

    private Practitioner open(String user, String kind) {
        var task = this.work.task(this.child, kind);
        var person = signIn(user).openTasklist().openTaskById(task.getId());
        person.heading(task.getName()).waitFor();
        return (task.getAssignee() != null) ? person : person.claim();
    }

}
