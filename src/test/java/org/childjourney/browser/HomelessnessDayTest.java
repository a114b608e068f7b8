package org.childjourney.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.PersonSought;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A homeless young person at the desk of a district, taken on by the county; what the
 * people of another district find of it, and the report that a manager opens.
 */
@HttpTest
class HomelessnessDayTest extends BrowserTest {

    private static final String MONDAY = "02/03/2026";

    private static final String LIST = "My team's work";

    @Autowired
    private AtWork work;

    @Autowired
    private Teams teams;

    @Autowired
    private Cases cases;

    private CaseReference child;

    private String name;

    @BeforeEach
    void aTeamThatTakesOn() {
        this.teams.put(new TeamDetails("browser-team", "Assessment team", "team-manager", "everything"));
        this.teams.put("social-worker", "Kit Social-Worker", "browser-team", true);
    }

    @Test
    void an_officer_of_another_district_finds_nothing() {
        askHousing("Periwinkle");
        takeOn();
        var own = this.work.task(this.child, "provide-interim-accommodation").getId();

        var stranger = signIn("housing-tewkesbury").openTasklist().list(LIST);
        assertThat(stranger.page().locator(".tasks-list")).not().containsText(this.child.value());
        assertThat(stranger.page().locator(".tasks-list")).not().containsText("Testerly");
        stranger.screenshot("another-district-list");
        stranger.open("/camunda/app/tasklist/default/#/?task=" + own);
        stranger.page().reload();
        stranger.page().locator(".task-filters .task-filter").first().waitFor();
        assertThat(stranger.page().locator("body")).not().containsText("Testerly");
        assertThat(stranger.heading("Provide somewhere tonight")).hasCount(0);
        stranger.screenshot("another-district-by-the-address");
        stranger.open("/documents?child=" + this.child.value());
        assertThat(stranger.page().locator("body")).not().containsText("Testerly");
        stranger.screenshot("another-district-documents");

        signIn("housing-stroud").openTasklist()
            .list(LIST)
            .openTask("Provide somewhere tonight", this.child.value())
            .readRecord(this.name, "01632 960077", "Nothing suitable confirmed yet")
            .screenshot("own-district");
    }

    @Test
    void a_manager_reads_and_prints_how_both_authorities_answer() {
        askHousing("Celandine");
        takeOn();

        var manager = signIn("service-manager");
        manager.open("/reports/homeless-16-17-joint-response?from=2026-01-01&to=2026-03-31");
        assertThat(manager.page().locator("h1")).hasText("Homeless at 16 or 17: the joint response");
        Accessible.check(manager.page());
        assertThat(manager.page().locator("figure svg").first()).isVisible();
        manager.page()
            .screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "HomelessnessDayTest", "24-report.png")));
        var paper = manager.page().pdf();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void askHousing(String firstName) {
        this.work.at("2026-03-02T10:05");
        var officer = signIn("housing-stroud").openTasklist().startSomethingNew("A young person asks housing for help");
        officer.pressStart();
        assertThat(officer.form().getByText("Answer this question.").first()).isVisible();
        officer.screenshot("1-presentation-what-is-missing");

        at(officer, "When did they come to you?", 0, MONDAY, "10:00").fill("First name", firstName)
            .fill("Family name", "Testerly")
            .fillDate("Date of birth", "09/07/2011")
            .choose("radio", "Sex", "Female")
            .fill("How can we reach them?", "01632 960077, after four")
            .fill("What helps them to take part?", "Short sentences")
            .fill("Where did they last live?", "4 Invented Lane, Sampleton")
            .choose("Why can they not stay there?", "Family no longer willing or able to have them")
            .fill("What did they tell you, in their own words?", "Mum's partner told me to go.")
            .choose("radio", "Where are they tonight, as things stand?", "On somebody's sofa")
            .choose("radio", "Is that safe and suitable for tonight?", "No")
            .choose("radio", "Do they know that you tell children's services?", "Yes")
            .tick("This is what the young person told me, and I know that children's services are told now")
            .pressStart();
        assertThat(officer.page().locator("body")).containsText("This child is under 16");
        officer.screenshot("2-presentation-refused");
        officer.fillDate("Date of birth", "09/07/2009").pressStart();
        assertThat(officer.dialog()).hasCount(0);
        var sought = new PersonSought(firstName, "Testerly", LocalDate.of(2009, 7, 9));
        this.child = this.cases.candidates(List.of(sought)).get(0).get(0).reference();
        this.name = firstName + " Testerly";
        this.work.goOn(this.child);

        officer.openTasklist().list(LIST);
        assertThat(officer.card("Provide somewhere tonight", this.name)).isVisible();
        officer.screenshot("3-the-officers-list");
    }

    private void takeOn() {
        this.work.at("2026-03-02T10:30");
        signIn("team-manager").openTasklist()
            .list(LIST)
            .openTask("Take the young person on", this.name)
            .readRecord("Mum's partner told me to go.", "4 Invented Lane")
            .screenshot("4-acceptance-the-record")
            .tab("Form")
            .claim()
            .choose("Which district council acts with us?", "Stroud")
            .fill("Who works with them?", "social-worker")
            .choose("radio", "Do they come from another county?", "No")
            .tick("Children's services have taken this on")
            .screenshot("5-acceptance")
            .complete();
        this.work.goOn(this.child);
    }

    /** Types a day and a time; which of the times of the form it is, is counted. */
    private static Practitioner at(Practitioner person, String question, int which, String day, String time) {
        person.fillDate(question, day);
        var hour = person.form().getByLabel(Pattern.compile("^\\s*Time\\s*\\*?\\s*$")).nth(which);
        hour.fill(time);
        hour.press("Tab");
        return person;
    }

}
