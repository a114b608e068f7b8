package org.childjourney.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.protection.ChildrenInProtection;
import org.childjourney.protection.ProtectionAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A family from a child protection review that asks for the legal gateway to a step-down,
 * and another to the court, as the people who act do it: each signed in as themselves at
 * a browser of their own, each sending the form before it is answered and being told what
 * is missing.
 */
@Tag("walk")
@HttpTest
class LegalDayTest extends BrowserTest {

    private static final String MANAGER = "team-manager";

    private static final String WORKER = "social-worker";

    private static final String CHAIR = "legal-gateway-chair";

    private static final String SOLICITOR = "legal-solicitor";

    private static final String PROGRESS = "case-progression-manager";

    /** The Monday on which the legal gateway is asked for; all else follows from it. */
    private static final LocalDate REQUESTED = LocalDate.of(2026, 6, 8);

    private static final LocalDate GATEWAY = REQUESTED.plusDays(7);

    private static final LocalDate DAY_AFTER = GATEWAY.plusDays(1);

    private static final LocalDate DELIVERED = GATEWAY.plusDays(3);

    private static final LocalDate HEARD = GATEWAY.plusDays(10);

    private static final LocalDate MET = GATEWAY.plusDays(14);

    private static final LocalDate HEARING = GATEWAY.plusDays(16);

    private static final LocalDate REVIEWED = GATEWAY.plusDays(53);

    private static final int MOMENT = 1000;

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    private final Map<String, Practitioner> desks = new HashMap<>();

    private CaseReference child;

    @BeforeEach
    void aReviewConferenceIsCalled() {
        this.child = this.children.withOutline(new NewFamily(null, List.of(InventedChildren.blossom().build()),
                List.of(NewFamilyMember.adult("Mallow Testerly", "mother", Answer.YES))));
        at(REQUESTED.minusDays(14), "09:00");
        this.work.answer("conference-admin", this.child, "convene-conference",
                ProtectionAnswers.convened(REQUESTED + "T10:00"));
        at(REQUESTED.minusDays(8), "09:00");
        this.work.answer(WORKER, this.child, "share-report-with-family",
                ProtectionAnswers.shared(REQUESTED.minusDays(8).toString()));
        at(REQUESTED, "13:00");
    }

    private void at(LocalDate day, String time) {
        this.work.at(day + "T" + time);
    }

    /** A day as people in Britain type it. */
    private static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    private Practitioner desk(String user) {
        return this.desks.computeIfAbsent(user, (who) -> signIn(who).openTasklist());
    }

    /**
     * The person opens the task, sends it unanswered, is told so, answers and sends it.
     */
    private void does(String user, String kind, Consumer<Practitioner> answers) {
        var person = opens(user, kind);
        answers.accept(person);
        person.complete();
        this.work.goOn(this.child);
    }

    private Practitioner opens(String user, String kind) {
        var task = this.work.task(this.child, kind);
        var person = desk(user).openTaskById(task.getId());
        person.heading(task.getName()).waitFor();
        if (task.getAssignee() == null) {
            person.claim();
        }
        person.form().locator(".fjs-form-field").first().waitFor();
        var missing = person.form().locator(".fjs-form-field-error").first();
        pressUntilSeen(person, ".form-actions .btn-primary", missing);
        assertThat(missing).isVisible();
        return person;
    }

    /** What has just been drawn may not hear the first press. */
    private static void pressUntilSeen(Practitioner person, String button, Locator seen) {
        for (var tries = 0; tries < 4 && !seen.isVisible(); tries++) {
            person.page().locator(button).click();
            person.page().waitForTimeout(MOMENT);
        }
    }

    private void theReviewAsksForTheLegalGateway() {
        does("child-protection-chair", "hold-review-conference", (chair) -> {
            chair.choose("radio", "What became of the conference?", "It was held, and it was quorate")
                .choose("radio", "Has this conference been recorded already for a brother or sister?", "No")
                .fillDate("When was it held?", typed(REQUESTED))
                .choose("radio", "How did people come together?", "In person");
            attended(chair, 0, "Children's services", "Kit Social-Worker", "Social worker");
            attended(chair, 1, "Health", "Balm Schoolnurse", "School nurse");
            attended(chair, 2, "School or education service", "Sorrel Teacherly", "Head teacher");
            chair.fill("What does the child say, in their own words?", "Mum does not wake up.")
                .fill("What does the child want to happen?", "That somebody makes breakfast.")
                .choose("How did the child take part?", "PN1: was there and spoke for themselves")
                .fill("What do the parents say?", "I try, and it is hard.")
                .fill("What do the parents say would help?", "The day programme.")
                .choose("Agency", "Health")
                .choose("Its judgement", "A protection plan is needed")
                .fill("Why?", "She is tired and thin.")
                .fill("What is different for the child since the last conference?", "Less than we hoped.")
                .choose("radio", "Is the child still likely to suffer significant harm without a protection plan?",
                        "Yes")
                .choose("radio", "What is decided for this child?",
                        "The plan continues, and the legal gateway is asked")
                .choose("From what does the plan protect the child now?", "Neglect")
                .fill("Why? The parents get these words in their letter.", "Mornings are not safe, and time passes.")
                .fill("How did what the child said count?", "Her mornings come first.")
                .fillDate("When is the next review?", typed(REQUESTED.plusMonths(5)))
                .tick("This is what the conference decided")
                .screenshot("0-review");
        });
    }

    /** Somebody who came, in a row of the list of those invited. */
    private static void attended(Practitioner chair, int row, String agency, String name, String role) {
        if (row > 0) {
            chair.form().locator(".fjs-repeat-render-add").first().click();
        }
        var person = chair.form().locator(".fjs-repeat-row-container").nth(row);
        choose(person, "For whom?", agency);
        person.getByLabel("Name").fill(name);
        person.getByLabel("Role").fill(role);
        choose(person, "How did they take part?", "Was there");
        person.getByLabel("Yes", new Locator.GetByLabelOptions().setExact(true)).check();
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

    private void requested() {
        does(MANAGER, "take-up-gateway-request",
                (person) -> person
                    .choose("How does the child come to the legal gateway?", "A child protection review asked for it")
                    .choose("radio", "Is the legal gateway needed?", "Yes, prepare the request")
                    .choose("radio", "Is it urgent: can the child not wait?", "No")
                    .choose("radio", "Do brothers and sisters come to the legal gateway too?", "Yes, as one family")
                    .choose("radio", "Is there domestic abuse, so that parents are met separately?", "No")
                    .tick("I have read the request and the child's record")
                    .screenshot("1-request-taken-up"));
        does(WORKER, "write-gateway-request",
                (person) -> heard(
                        person
                            .fill("What are we worried about?",
                                    "Mallow drinks every day, and Blossom is alone at night.")
                            .fill("What was tried, and how did it go?",
                                    "A plan for a year, and a family worker twice a week.")
                            .tick("Chronology")
                            .tick("Genogram")
                            .fill("Who in the family network can help?", "A grandmother next door.")
                            .choose("radio", "Do we know every father and everybody with parental responsibility?",
                                    "Yes")
                            .fill("Which assessments do you propose?", "Parenting; a hair strand test.")
                            .fill("How often was this child in pre-proceedings before, in their life?", "0")
                            .fill("How often was this child in care proceedings before, in their life?", "0")
                            .choose("radio", "Does the child live away from home by agreement (section 20)?", "No"),
                        "I want mum to wake up in the morning.")
                    .tick("This is my request for this child")
                    .screenshot("2-request"));
        var chair = opens(CHAIR, "check-gateway-request");
        chair.choose("radio", "Can the legal gateway hear it?", "Yes, it is accepted")
            .fillDate("When does the legal gateway meet?", typed(REQUESTED.minusDays(1)))
            .choose("radio", "Can the child not wait?", "No")
            .tick("I have read the request")
            .pressComplete();
        assertThat(chair.message()).containsText("The meeting is today or later. Check the day.");
        chair.screenshot("3-request-refused").fillDate("When does the legal gateway meet?", typed(GATEWAY)).complete();
        this.work.goOn(this.child);
    }

    private static Practitioner heard(Practitioner person, String words) {
        return person.choose("radio", "Was the child heard?", "Yes")
            .choose("How did you listen to the child?", "Seen alone")
            .fill("What did the child say, in their own words?", words)
            .fill("What does the child want to happen?", "To stay at home.");
    }

    private void gatewayMet(String day) {
        does(CHAIR, "hold-legal-gateway", (person) -> met(person, day));
    }

    private static void met(Practitioner person, String day) {
        person.fillDate("When did it meet?", day)
            .fill("Which solicitor advised?", "Wren Legal-Solicitor")
            .fill("What did the solicitor advise?", "The threshold is met on what is known.")
            .fill("Who was there?", "The chair, the solicitor, the manager and the worker.")
            .fill("What was talked about?", "A year of drinking, and two nights alone.")
            .tick("This is the record of the meeting");
    }

    @Test
    void a_family_is_worked_with_before_a_court_is_asked_and_steps_down() {
        theReviewAsksForTheLegalGateway();
        requested();
        at(GATEWAY, "11:00");
        gatewayMet(typed(GATEWAY));
        does(CHAIR, "decide-at-legal-gateway",
                (person) -> person.choose("radio", "What is decided?", "B – begin pre-proceedings")
                    .choose("radio", "Is the threshold for an order met (section 31(2))?", "Yes")
                    .choose("radio", "Is it safe to work with the family before a court is asked?", "Yes")
                    .fill("Why?", "There is time to help the family first.")
                    .fill("What did the child's own words change?", "The plan begins with the mornings.")
                    .tick("This is the decision for this child")
                    .screenshot("4-gateway-decides"));
        letterBeforeProceedings();
        meetings();
        finalGateway();
        planTakenUp();
        outcomeTold();
        assertThat(this.work.passed(this.child, "pre-proceedings")).endsWith("stepped-down");
        assertThat(this.work.clocks(this.child)).noneMatch((clock) -> clock.startsWith("pre-proceedings"));
    }

    private void letterBeforeProceedings() {
        at(DAY_AFTER, "10:00");
        does(WORKER, "draft-letter-before-proceedings", (person) -> person
            .fill("We are worried that", "You drink every day and some mornings you do not wake up")
            .fill("What has to change", "You do not drink when Blossom is with you")
            .fillDate("By when", typed(REVIEWED))
            .fill("What was done to help?", "A family worker came twice a week.")
            .fill("What help do we offer now?", "There is a place for you in the day programme.")
            .fillDate("When is the first meeting?", typed(MET))
            .fill("Time", "10:00")
            .fill("Where?", "Sample House, Exampleton")
            .choose("radio", "Is a family group meeting offered in the letter?", "Yes")
            .fill("Whom can they ask?", "Kit Social-Worker")
            .fill("By which telephone number?", "01632 960001")
            .fill("To whom?", "Mallow Testerly")
            .choose("radio", "Where are they?", "At an address that we know")
            .choose("radio", "Do they need an easy-read version?", "No")
            .choose("radio", "Might they not be able to instruct a solicitor (learning disability, illness)?", "No")
            .tick("Nobody's letter tells what is another's matter")
            .screenshot("5-letter-drafted"));
        var approval = this.work.task(this.child, "approve-parents-letters");
        var manager = desk(MANAGER).openTaskById(approval.getId());
        manager.heading(approval.getName()).waitFor();
        pressUntilSeen(manager, ".task-card .claim", manager.message().getByText("This task is for").first());
        assertThat(manager.message()).containsText("This task is for the solicitor");
        theSolicitorReadsAndChangesTheLetter(approval.getId());
        does(SOLICITOR, "approve-parents-letters",
                (person) -> person.choose("radio", "Can the letters go?", "Yes")
                    .tick("I have read every letter, and nobody's letter tells another's matter")
                    .tick("This is my answer"));
        at(DELIVERED, "16:00");
        does(MANAGER, "deliver-parents-letters",
                (person) -> delivered(person, typed(DELIVERED)).screenshot("8-delivered"));
    }

    private void theSolicitorReadsAndChangesTheLetter(String task) {
        var solicitor = desk(SOLICITOR).openTaskById(task).tab("The child's record");
        var link = solicitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read it")).first();
        link.waitFor();
        Accessible.check(solicitor.page(), ".cj-record");
        solicitor.screenshot("6-record-with-the-letter");
        var look = solicitor.page().waitForPopup(link::click);
        look.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change the words")).click();
        assertThat(look.locator("#reading-age")).isVisible();
        Accessible.check(look);
        look.getByLabel("What help we offer now")
            .fill("Notwithstanding considerable multi-agency intervention over a sustained period, parental capacity "
                    + "to prioritise the developmental requirements of the child remains substantially compromised, "
                    + "necessitating comprehensive multidisciplinary assessment of underlying vulnerabilities. "
                        .repeat(8));
        assertThat(look.locator("#reading-age")).containsText("harder than 11");
        picture(look, "7-letter-too-hard");
        look.getByLabel("What help we offer now").fill("There is a place for you in the day programme from Monday.");
        assertThat(look.locator("#reading-age")).not().containsText("harder than 11");
        look.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep these words")).click();
        assertThat(look.getByText("Your words are kept.")).isVisible();
        look.close();
        solicitor.tab("Form");
    }

    private static Practitioner delivered(Practitioner person, String day) {
        return person.fill("Number of the letter, as in the record", "1")
            .choose("radio", "What became of it?", "Delivered and explained")
            .fillDate("When?", day)
            .choose("How?", "By hand, and read together")
            .fill("What was explained, or what is done now?", "Read together at the kitchen table.")
            .tick("This is what became of the letters");
    }

    private void meetings() {
        at(HEARD, "15:00");
        does(WORKER, "prepare-child-for-meeting",
                (person) -> heard(person, "Tell mum that I help her if she gets up.")
                    .fill("What was the child told?", "Grown-ups meet to make home safer.")
                    .choose("radio", "Was an advocate offered?", "Yes")
                    .tick("This is what I know of the child today"));
        at(MET, "14:00");
        does(MANAGER, "hold-first-ppm",
                (person) -> person.fillDate("When was the meeting, or was it to be?", typed(MET))
                    .choose("radio", "What came of it?", "A plan was agreed")
                    .fill("Who came?", "Mallow with her solicitor, and our lawyer.")
                    .choose("radio", "Did the parents have a solicitor?", "Yes")
                    .choose("radio", "Were the parents met separately?", "No")
                    .fill("What", "Go to the day programme")
                    .fill("Who", "Mallow Testerly")
                    .fillDate("By when", typed(REVIEWED))
                    .fill("What happens if the plan does not work?", "Blossom stays with her grandmother.")
                    .choose("radio", "Was the agreement signed?", "Yes")
                    .tick("This is the record of the meeting")
                    .screenshot("9-first-meeting"));
        does(MANAGER, "send-ppm-minutes",
                (person) -> person.fillDate("When was it sent?", typed(MET))
                    .fill("To whom?", "Mallow and her solicitor.")
                    .fill("How was each child told?", "Read together after school.")
                    .tick("The record and the agreement were sent"));
        does(PROGRESS, "set-ppm-timetable",
                (person) -> person.fillDate("When is the midpoint review?", typed(REVIEWED))
                    .fillDate("When is the final legal gateway booked?", typed(REVIEWED.plusDays(52)))
                    .tick("The days are booked"));
        at(REVIEWED, "15:00");
        does(MANAGER, "hold-review-ppm",
                (person) -> person.fillDate("When was it?", typed(REVIEWED))
                    .fill("Who came?", "Mallow and her solicitor.")
                    .choose("radio", "Did a parent come?", "Yes")
                    .choose("radio", "Were the parents met separately?", "No")
                    .fill("Number of the action, as in the record", "1")
                    .choose("radio", "Done?", "Yes")
                    .fill("What was talked about?", "Mallow has not had a drink since March.")
                    .tick("This is the record of the review")
                    .screenshot("10-review"));
        does(MANAGER, "conclude-ppm-review",
                (person) -> person.choose("radio", "What does it say?", "The child can be kept safe without a court")
                    .fill("How is the child?", "Calm, and on time at school.")
                    .fill("Why?", "Home is safe and stays so.")
                    .choose("radio", "Does the child live away from home by agreement (section 20)?", "No")
                    .tick("This is what the review says for this child"));
    }

    private void finalGateway() {
        does(WORKER, "write-final-report",
                (person) -> heard(person.fill("What has changed, and what has not?", "Sober for ten weeks.")
                    .fill("What did the assessments find?", "She can care with help.")
                    .choose("radio", "What do you recommend?", "Step down to a plan outside the court")
                    .fill("What happens if that does not work?", "Blossom goes to her grandmother, and we meet."),
                        "We have pancakes on Sundays now.")
                    .tick("This is my report for this child"));
        does(CHAIR, "hold-final-gateway", (person) -> met(person, typed(REVIEWED)));
        does(CHAIR, "decide-at-final-gateway",
                (person) -> person.choose("radio", "What is decided?", "Step down to a plan outside the court")
                    .fill("What does the plan have to do that the child goes on with?", "Keep the day programme going.")
                    .fill("Why?", "It is safe.")
                    .fill("What did the child's own words change?", "Her Sundays are in the plan.")
                    .tick("This is the decision for this child")
                    .screenshot("11-step-down"));
        tracked();
    }

    /** The case progression manager finds the family in the list of the tracker. */
    private void tracked() {
        var progress = desk(PROGRESS);
        var later = progress.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Later in the list"));
        var family = progress.page()
            .locator("tbody tr", new Page.LocatorOptions().setHasText(this.child.value()))
            .first();
        var page = 1;
        do {
            progress.open("/reports/pre-proceedings-tracker?list=families&page=" + page++);
        }
        while (!family.isVisible() && later.first().isVisible());
        assertThat(family).containsText("Family to tell");
        Accessible.check(progress.page());
        picture(progress.page(), "12-tracker");
        progress.openTasklist();
    }

    /** Nobody is handed over without somebody who takes the child up. */
    private void planTakenUp() {
        does("child-protection-chair", "accept-end-of-pre-proceedings",
                (chair) -> chair
                    .fill("What of the agreement becomes part of the protection plan?", "The day programme goes on.")
                    .fill("When would legal advice be asked for again?", "If Blossom is alone at night again.")
                    .choose("radio", "When is the plan reviewed?", "The date stays")
                    .fill("Why?", "The review in November is soon enough.")
                    .tick("I have taken up the plan again as its chair")
                    .screenshot("13-plan-taken-up"));
    }

    private void outcomeTold() {
        does(MANAGER, "draft-outcome-letter",
                (person) -> person.fill("What was decided?", "We do not ask the court now. Blossom stays with you.")
                    .fill("Why?", "You have made home safe.")
                    .fill("What did the family do well?", "You asked for help.")
                    .fill("What happens now, and by when?", "We meet on Monday.")
                    .fill("Whom can they ask?", "Lee Team-Manager")
                    .fill("By which telephone number?", "01632 960003")
                    .tick("Nobody's letter tells what is another's matter"));
        does(SOLICITOR, "approve-parents-letters",
                (person) -> person.choose("radio", "Can the letters go?", "Yes")
                    .tick("I have read every letter, and nobody's letter tells another's matter")
                    .tick("This is my answer"));
        does(MANAGER, "deliver-parents-letters", (person) -> delivered(person, typed(REVIEWED)));
    }

    @Test
    void a_child_who_cannot_be_kept_safe_comes_to_court() {
        this.work.answer("child-protection-chair", this.child, "hold-review-conference",
                ProtectionAnswers.review(REQUESTED.toString(), "LEGAL_GATEWAY"));
        requested();
        at(GATEWAY, "11:00");
        gatewayMet(typed(GATEWAY));
        does(CHAIR, "decide-at-legal-gateway",
                (person) -> person.choose("radio", "What is decided?", "C – ask the court for an order")
                    .choose("radio", "Is the threshold for an order met (section 31(2))?", "Yes")
                    .choose("radio",
                            "Is the application made at short notice, to be heard in the next two to five days?", "Yes")
                    .choose("Why at short notice?", "A – the child's immediate safety, or a threat of abduction")
                    .fill("Why?", "She is not safe at home.")
                    .fill("What did the child's own words change?", "She is afraid at night.")
                    .tick("This is the decision for this child")
                    .screenshot("20-to-court"));
        var solicitor = opens(SOLICITOR, "issue-proceedings");
        solicitor.choose("radio", "Did the court issue the application?", "Yes")
            .fillDate("When was it issued?", typed(DAY_AFTER))
            .fill("Which court?", "Family court at Exampleton")
            .fill("The court's number", "EX26C00123")
            .tick("Form C110A")
            .tick("Care plan")
            .choose("radio", "Why are we the designated authority (section 31(8))?",
                    "The child ordinarily lives in our area")
            .choose("radio", "Did the parents have a solicitor then?", "Yes")
            .choose("What do we plan for the child?", "A – care order")
            .tick("This is what came of the application for this child")
            .pressComplete();
        assertThat(solicitor.message()).containsText("is in the future");
        solicitor.screenshot("21-issue-refused").fillDate("When was it issued?", typed(GATEWAY)).complete();
        this.work.goOn(this.child);
        at(DAY_AFTER, "12:00");
        does(SOLICITOR, "take-directions",
                (person) -> person.fillDate("When was the application served?", typed(DAY_AFTER))
                    .fill("To whom was it allocated?", "District Judge Mockford")
                    .choose("What is the next hearing for?", "Case management hearing")
                    .fillDate("When is it?", typed(HEARING))
                    .tick("This is what the court directed")
                    .screenshot("22-directions"));
        assertThat(this.work.open(this.child)).contains("hold-advocates-meeting", "draft-outcome-letter");
        assertThat(this.work.clocks(this.child)).contains("pre-proceedings-26wk", "pre-proceedings-cmh",
                "pre-proceedings-advocates-cmh");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", LegalDayTest.class.getSimpleName(), name + ".png"))
            .setFullPage(true));
    }

}
