package org.childjourney.transition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.SignedInAs;
import org.childjourney.browser.Accessible;
import org.childjourney.browser.BrowserTest;
import org.childjourney.browser.Practitioner;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.documents.Documents;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.CeasedToBeLookedAfter;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A day of those who stay with a young person from 18 on, in a real browser. */
@Tag("walk")
@HttpTest
class LeavingCareDayTest extends BrowserTest {

    private static final String ADVISER = "personal-adviser";

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private Teams teams;

    @Autowired
    private LookedAfterChildren care;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Documents documents;

    @LocalServerPort
    private int port;

    private CaseReference youngPerson;

    @BeforeEach
    void aYoungPersonOnTheWayToAdulthood() {
        this.work.at("2024-06-03T10:00");
        this.youngPerson = this.work.child(InventedChildren.blossom().bornOn(LocalDate.of(2010, 5, 14)).alone());
        this.teams.put(new TeamDetails("leaving-care", "Leaving care", "leaving-care-manager", "care leavers"));
        this.teams.put(ADVISER, "Ash Personal-Adviser", "leaving-care", false);
        this.signedIn.as("team-manager", () -> this.work
            .inOneStep(() -> this.care.begin(this.youngPerson, new BecameLookedAfter(LocalDate.of(2024, 6, 3), "V2",
                    "U6", "PR1", "1 Invented Lane", null, false, false, "Nobody at home could look after them"))));
        this.work.at("2026-02-16T10:00");
        this.eligibility.workOut();
        this.work.goOn(this.youngPerson);
    }

    private Practitioner at(String person, String task) {
        return signIn(person).openTasklist().openTaskById(this.work.task(this.youngPerson, task).getId());
    }

    private void answer(String person, String task, Map<String, Object> answers) {
        this.work.answer(person, this.youngPerson, task, answers);
    }

    private void planned() {
        answer("leaving-care-manager", "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
        answer(ADVISER, "introduce-personal-adviser", TransitionAnswers.introduced("2026-02-16"));
        this.work.at("2026-06-01T10:00");
        answer(ADVISER, "assess-needs", TransitionAnswers.assessed("2026-06-01"));
        answer(ADVISER, "write-pathway-plan", TransitionAnswers.planned("2026-06-01"));
    }

    private void withoutWork() {
        planned();
        this.work.at("2028-05-15T10:00");
        this.signedIn.as("team-manager", () -> this.work.inOneStep(() -> this.care.end(this.youngPerson,
                new CeasedToBeLookedAfter(LocalDate.of(2028, 5, 14), "E5", "2 Invented Lane"))));
        answer(ADVISER, "keep-in-touch", TransitionAnswers.contact("2028-05-15", "G5"));
        this.work.goOn(this.youngPerson);
    }

    @Test
    void a_leaving_care_manager_reads_why_and_names_an_adviser() {
        var manager = at("leaving-care-manager", "name-personal-adviser").claim();
        manager.tab("The child's record");
        assertThat(manager.page().getByText("Becomes eligible on the 16th birthday").first()).isVisible();
        Accessible.check(manager.page(), ".cj-record");
        manager.screenshot("why");
        manager.tab("Form");
        manager.fill("Who?", ADVISER)
            .fill("Why this person, and what did the young person say?", "She has known Ash since the youth club.")
            .fillDate("When do they meet?", "20/02/2026")
            .fill("Where?", "At the foster home")
            .tick("This is their personal adviser")
            .screenshot("adviser-named")
            .complete();
        assertThat(this.work.task(this.youngPerson, "introduce-personal-adviser").getAssignee()).isEqualTo(ADVISER);
    }

    @Test
    void a_leaving_care_manager_agrees_the_plan_and_the_young_person_gets_it_on_paper() {
        planned();
        at("leaving-care-manager", "agree-pathway-plan").claim()
            .choose("radio", "What do you decide?", "The plan is agreed")
            .fill("Why?", "It is ambitious, and it is hers.")
            .fillDate("When did the young person get it?", "01/06/2026")
            .tick("This is my decision")
            .complete();
        var plan = this.documents.all(this.youngPerson).get(0);
        var manager = signIn("leaving-care-manager").open(plan.path());
        assertThat(manager.page().locator("svg").first()).isVisible();
        Accessible.check(manager.page());
        manager.screenshot("pathway-plan");
    }

    @Test
    void an_adviser_understands_the_eet_lead_plans_and_the_virtual_school_offers() {
        withoutWork();
        at(ADVISER, "understand-barriers").fillDate("When did you talk?", "15/05/2028")
            .fill("What do they say stands in the way?", "Nobody answers when I apply.")
            .fill("What would they like to do?", "Work with people.")
            .tick("Confidence")
            .fill("What are they good at?", "Patient and kind.")
            .tick("We have talked about it")
            .screenshot("barriers")
            .complete();
        at("virtual-school", "support-from-virtual-school").claim()
            .fillDate("When?", "15/05/2028")
            .fill("What do they want to learn?", "Biology.")
            .fill("What do you offer?", "A tutor, to 25.")
            .fill("Who in the virtual school is there for them?", "Chris Virtual-School")
            .tick("This is our offer")
            .screenshot("virtual-school")
            .complete();
        at("eet-lead", "plan-next-step").claim()
            .fill("The next step", "Visit the hospital kitchen")
            .fillDate("By when?", "25/05/2028")
            .choose("radio", "What kind of step is it?", "Work experience or volunteering")
            .choose("radio", "Who opens the door?", "An employer with a guaranteed interview")
            .fill("Their name", "Robin Cook-Invented, Sampleton Hospital")
            .fill("What will they do?", "Show her round and offer a day.")
            .tick("Travel")
            .fill("What do they say to it?", "All right, if you come along.")
            .tick("This is the next step")
            .screenshot("next-step")
            .complete();
        answer(ADVISER, "review-step", TransitionAnswers.stepReviewed("2028-05-15", "PARTLY", "G5", "2028-05-15"));
        var lead = signIn("eet-lead").open("/reports/eet-traction?from=2028-05-01&to=2028-05-15");
        assertThat(lead.page().getByText("Everybody without education or work").first()).isVisible();
        Accessible.check(lead.page());
        lead.page()
            .screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "LeavingCareDayTest", "eet-traction.png")));
    }

    @Test
    void a_district_sees_the_referral_to_it_and_no_more_and_another_district_sees_nothing() {
        withoutWork();
        this.work.start(ADVISER, "report-care-leaver-news",
                TransitionAnswers.news(this.youngPerson, "HOMELESS", "2028-05-15"));
        this.work.goOn(this.youngPerson);
        answer(ADVISER, "refer-homeless-young-person", TransitionAnswers.REFERRED);
        var referral = this.work.task(this.youngPerson, "answer-referral").getId();
        var stroud = HttpAs.basic(this.port, "housing-stroud");
        assertThat(stroud.get("/engine-rest/task/" + referral).statusCode()).isEqualTo(200);
        var record = stroud.get("/api/tasks/" + referral + "/record");
        assertThat(record.statusCode()).isEqualTo(200);
        assertThat(record.body()).contains("With Fern", "has priority need at 18 to 20")
            .doesNotContain("Nobody answers", "I want to be a nurse", "G5");
        assertThat(stroud.get("/engine-rest/task/" + referral + "/form-variables").body()).contains("district")
            .doesNotContain("news", "leavingCare", "writer", "child");
        assertThat(HttpAs.basic(this.port, "housing-cheltenham").get("/engine-rest/task/" + referral).statusCode())
            .isEqualTo(404);
        var county = this.work.task(this.youngPerson, "settle-homelessness").getId();
        assertThat(stroud.get("/engine-rest/task/" + county).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "personal-adviser, true", "leaving-care-manager, true", "social-worker, true", "virtual-school, true",
            "eet-lead, true", "iro, true", "data-officer, true", "child-protection-chair, true",
            "head-of-service, true", "service-manager, true", "director, true", "contact-officer, false",
            "mash-social-worker, false", "placements-team, false", "lado, false", "partner-police, false",
            "partner-adults, false", "conference-admin, false", "legal-solicitor, false", "qa-officer, false" })
    void only_those_who_take_part_see_the_work_with_a_care_leaver(String role, boolean sees) {
        var task = this.work.task(this.youngPerson, "name-personal-adviser").getId();
        var status = HttpAs.basic(this.port, role).get("/engine-rest/task/" + task).statusCode();
        assertThat(status).isEqualTo(sees ? 200 : 404);
        if (!"leaving-care-manager".equals(role)) {
            var claim = "{\"userId\": \"%s\"}".formatted(role);
            assertThat(HttpAs.basic(this.port, role).post("/engine-rest/task/" + task + "/claim", claim).statusCode())
                .isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void only_an_administrator_moves_journeys_and_a_dry_run_comes_first() {
        var path = "/api/model-moves/transition-to-adulthood";
        assertThat(HttpAs.basic(this.port, "leaving-care-manager").post(path, "{}").statusCode()).isEqualTo(403);
        var answer = HttpAs.basic(this.port, "admin").post(path, "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"dryRun\":true", "\"moves\":[]", "\"stays\":[]");
        var unknown = HttpAs.basic(this.port, "admin").post("/api/model-moves/nothing", "{}");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("There is no process");
    }

}
