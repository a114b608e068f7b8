package org.childjourney.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.documents.DocumentDetails;
import org.childjourney.documents.Documents;
import org.childjourney.protection.ChildrenInProtection;
import org.childjourney.protection.ProtectionAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A day of those who protect a child, in a real browser. */
@Tag("walk")
@HttpTest
class ProtectionDayTest extends BrowserTest {

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private Documents documents;

    @Test
    void a_doctor_writes_the_report_of_the_health_service_and_sees_no_more_than_the_question() {
        var child = this.children.withConference();
        var task = this.work.tasks(child)
            .stream()
            .filter((open) -> "partner-health".equals(open.getTenantId()))
            .findFirst()
            .orElseThrow();

        var doctor = signIn("partner-health").openTasklist().openTaskById(task.getId()).claim();
        doctor.tab("The child's record");
        assertThat(doctor.page().getByText("What you are asked")).isVisible();
        assertThat(doctor.page().getByText("Family centre, room 2")).isVisible();
        assertThat(doctor.page().getByText("Dad gets cross")).not().isVisible();
        doctor.screenshot("the-question");
        doctor.tab("Form");
        doctor.fill("Your name and role", "Dr Senna Invented, paediatrician")
            .choose("radio", "Do you, or a colleague, know the child in person?", "Yes")
            .fill("What is going well for the child?", "She grows well and eats with joy.")
            .fill("What are you worried about?", "Two bruises that a fall does not explain.")
            .choose("What do you judge?", "A protection plan is needed")
            .fill("Why?", "It has happened twice.")
            .choose("radio", "Have you shared this with the family?", "Yes")
            .choose("radio", "Will somebody from your agency be there?", "Yes")
            .tick("This is the report of my agency")
            .screenshot("report")
            .complete();

        this.work.goOn(child);
        var chair = signIn("child-protection-chair").openTasklist()
            .openTaskById(this.work.task(child, "hold-initial-conference").getId());
        chair.tab("The child's record");
        assertThat(chair.page().getByText("Dr Senna Invented, paediatrician").first()).isVisible();
        assertThat(chair.page().getByText("Dad gets cross").first()).isVisible();
        Accessible.check(chair.page(), ".cj-record");
        chair.screenshot("chair-reads");
    }

    @Test
    void a_social_worker_visits_a_child_and_the_next_visit_is_due_from_that_day() {
        var child = this.children.withOutline();
        this.work.at("2026-03-26T16:00");
        var worker = signIn("social-worker").openTasklist().openTaskById(this.work.task(child, "visit-child").getId());
        worker.choose("radio", "Has this visit been recorded already for a brother or sister?", "No")
            .fillDate("When did you visit?", "26/03/2026")
            .choose("radio", "Where?", "At home")
            .choose("radio", "Did the family know that you were coming?", "No")
            .fill("Who was there, and how was it at home?", "Mother and the grandmother. It was warm and tidy.")
            .choose("radio", "Did you see this child?", "Yes")
            .choose("radio", "Did you speak to the child alone?", "Yes")
            .choose("radio", "Did you see the child's bedroom?", "Yes")
            .choose("How did you listen to the child?", "I saw and spoke to the child alone")
            .fill("What did the child say or show, in their own words?", "I sleep better now.")
            .fill("What does the child want to happen?", "That Nan stays.")
            .fill("How is the child, and what has changed since the last visit?", "She laughs more.")
            .fill("What did you do on the plan with the family?", "We talked about bedtime.")
            .choose("radio", "Is the child at risk of significant harm now?", "No")
            .tick("This is my record of the visit")
            .screenshot("visit")
            .complete();

        this.work.goOn(child);
        assertThat(this.work.clock(child, "protection-cp-visit").dueAt()).isEqualTo(AtWork.endOf("2026-04-13"));
        worker.openTaskById(this.work.task(child, "visit-child").getId()).tab("The child's record");
        assertThat(worker.page().getByText("I sleep better now.").first()).isVisible();
        worker.screenshot("after-the-visit");
    }

    @Test
    void a_chair_opens_the_papers_of_a_plan_and_the_line_of_how_it_goes() {
        var child = this.children.withOutline();
        this.work.answer("conference-admin", child, "send-decisions", ProtectionAnswers.decisionsSent("2026-03-19"));
        for (var on : List.of("2026-03-31", "2026-04-28")) {
            this.work.at(on + "T16:00");
            this.work.answer("social-worker", child, "hold-core-group",
                    ProtectionAnswers.coreGroup(on, LocalDate.parse(on).plusWeeks(4).toString(), "BETTER"));
        }
        var chair = signIn("child-protection-chair");
        for (var kind : List.of("protection-outline-plan", "protection-my-plan", "protection-progress")) {
            var paper = paper(child, kind);
            chair.open(paper.path());
            assertThat(chair.page().locator("h1").first()).isVisible();
            Accessible.check(chair.page());
            chair.screenshot(kind);
            assertThat(new String(chair.page().request().get(address() + paper.path() + ".pdf").body(), 0, 5))
                .isEqualTo("%PDF-");
        }
        assertThat(chair.page().locator("svg").first()).isVisible();
    }

    private DocumentDetails paper(CaseReference child, String kind) {
        return this.documents.all(child)
            .stream()
            .filter((document) -> document.kind().equals(kind))
            .reduce((first, second) -> second)
            .orElseThrow();
    }

    @Test
    void a_head_of_service_opens_and_prints_the_reports() {
        var head = signIn("head-of-service");
        for (var report : List.of("repeat-plans", "strategy-to-conference")) {
            head.open("/reports/" + report + "?from=2026-01-01&to=2026-03-31");
            assertThat(head.page().locator("h1").first()).isVisible();
            Accessible.check(head.page());
            head.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "ProtectionDayTest", report + ".png")));
            head.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(head.page().locator(".cj-period")).isHidden();
            head.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

}
