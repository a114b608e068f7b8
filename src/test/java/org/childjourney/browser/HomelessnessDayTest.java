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
 * A homeless young person from the desk of a district to a settled decision, as the
 * people of two authorities and an advocate do it: each signed in as themselves, each at
 * a browser of their own, over the days of one week.
 */
@HttpTest
class HomelessnessDayTest extends BrowserTest {

    private static final String MONDAY = "02/03/2026";

    private static final String TUESDAY = "03/03/2026";

    private static final String WEDNESDAY = "04/03/2026";

    private static final String THURSDAY = "05/03/2026";

    private static final String FRIDAY = "06/03/2026";

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
    void a_young_person_gets_one_answer_from_housing_and_childrens_services() {
        askHousing("Primula");
        takeOn();
        interview();
        assess();
        compare();
        choose();
        decide();

        this.work.goOn(this.child);
        assertThat(this.work.open(this.child)).contains("place-young-person").doesNotContain("decide-outcome");
        assertThat(this.work.chronology(this.child)).anyMatch((line) -> line.contains("Stroud housing"))
            .anyMatch((line) -> line.contains("B. Section 20") || line.contains("section 20"));
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

    private void interview() {
        this.work.at("2026-03-02T16:00");
        var worker = signIn("social-worker").openTasklist();
        opens(worker, "explain-rights").claim();
        at(worker, "When did you explain how the assessment works?", 0, MONDAY, "11:00")
            .choose("checklist", "What have you explained?", "Section 20: we look after them")
            .choose("checklist", "What have you explained?", "Section 17: help while they live at home or elsewhere")
            .choose("checklist", "What have you explained?", "A housing application")
            .fill("Which information did you leave with them?", "Your choices, version 3")
            .choose("radio", "Did you explain advocacy and offer it?", "Yes");
        at(worker, "When?", 1, MONDAY, "11:05")
            .choose("radio", "Does the young person say no to an advocate?", "An advocate is asked")
            .choose("radio", "Do they agree that we and housing work on this together?", "Yes")
            .fill("What did they say, in their own words?", "Nobody told me that before.")
            .tick("I have told the young person this")
            .screenshot("6-rights")
            .complete();
        this.work.goOn(this.child);

        opens(worker, "confirm-safe-place").readRecord("Housing, out of hours")
            .tab("Form")
            .claim()
            .choose("radio", "Where are they tonight?", "With family or friends, safe and agreed")
            .fill("Where is it?", "12 Sample Street, Exampleton");
        at(worker, "From when?", 0, TUESDAY, "18:00").fill("Who there has agreed to it?", "Her aunt")
            .fill("How do you know that it is safe and right for them?", "A room of her own; the aunt is at home.")
            .fill("What does the young person say about it?", "It is quiet there.")
            .tick("The young person is, or will be tonight, somewhere suitable")
            .pressComplete();
        assertThat(worker.message()).containsText("is after tonight");
        worker.screenshot("7-tonight-means-tonight");
        at(worker, "From when?", 0, MONDAY, "18:00").complete();
        this.work.goOn(this.child);

        this.work.at("2026-03-03T10:00");
        opens(worker, "hold-joint-interview").claim();
        at(worker, "When did you hold it together?", 0, TUESDAY, "09:00")
            .fill("Which housing officer was there?", "Olive Officer")
            .fill("Why can they not live at home?", "The mother's partner does not want her there.")
            .choose("radio", "Have you spoken to a parent?", "Yes")
            .fill("What does the parent say?", "She cannot come back for now.")
            .choose("radio", "Can they go back home?", "No")
            .choose("radio", "What did you find?", "Homeless")
            .choose("radio", "Is there reason to suspect significant harm?", "No")
            .choose("radio", "Are there signs of exploitation?", "No")
            .choose("radio", "Has a partner, or somebody at home, hurt, threatened or controlled them?", "No")
            .choose("radio", "Does police bail, or leaving hospital, decide where or when they can go?", "No")
            .choose("radio", "Are they pregnant, or have they a child with them?", "No")
            .choose("radio", "Are they in custody or just out of it?", "No")
            .choose("radio", "Did they come to this country alone to seek asylum?", "No")
            .fill("How are their education, work and health?", "At college, and well.")
            .fill("What did they say they want, in their own words?", "I want a place where I can stay.")
            .tick("This is what was said in the interview that we held together")
            .screenshot("8-joint-interview")
            .complete();
        this.work.goOn(this.child);

        var officer = signIn("housing-stroud").openTasklist();
        opens(officer, "confirm-joint-interview").claim();
        at(officer, "When did you hold it together?", 0, TUESDAY, "09:30")
            .fill("Which social worker was there?", "Kit Social-Worker")
            .choose("Where did they live when they applied?", "With friends")
            .choose("radio", "Have they a local connection?", "Yes")
            .fill("What does this mean for somewhere to live?", "Supported housing near college.")
            .tick("We held this interview together")
            .pressComplete();
        assertThat(officer.message()).containsText("09:00");
        officer.screenshot("9-one-interview-not-two");
        at(officer, "When did you hold it together?", 0, TUESDAY, "09:00").complete();
        this.work.goOn(this.child);
    }

    private void assess() {
        this.work.at("2026-03-04T12:00");
        var worker = signIn("social-worker").openTasklist();
        opens(worker, "send-housing-position").claim()
            .choose("radio", "Where do we stand?",
                    "Section 20 is being assessed: the young person stays where they are safe")
            .choose("radio", "Who accommodates them meanwhile?", "Children's services")
            .fill("In words for housing", "We assess section 20 and accommodate meanwhile.")
            .tick("This goes to the district now")
            .complete();
        this.work.goOn(this.child);

        opens(worker, "assess-need").claim()
            .choose("radio", "Are they a child in need?", "Yes")
            .fill("Why, or why not?", "No home, and nobody who looks after her.")
            .choose("radio", "Do they require accommodation?", "Yes")
            .choose("radio", "Is it for one of the reasons of section 20?", "Yes")
            .choose("checklist", "Which?",
                    "(c) Whoever cared for them cannot give them a suitable home or care, for whatever reason")
            .choose("radio", "Are they a relevant child?", "No")
            .fill("How many weeks have they been looked after since they were 14?", "2")
            .fill("How able are they to look after themselves?", "Cooks, washes, is on time.")
            .fill("What support do they need?", "Somebody to talk to.")
            .choose("radio", "Did you speak to them alone?", "Yes")
            .fill("What do they want, in their own words?", "A place to stay, and my college.")
            .fill("What else counts?", "Her exams in June.")
            .fill("What do you make of it?", "She is owed section 20.")
            .tick("This is my assessment")
            .screenshot("11-need")
            .complete();
        this.work.goOn(this.child);

        var officer = signIn("housing-stroud").openTasklist();
        opens(officer, "assess-housing-need").readRecord("We assess section 20 and accommodate meanwhile.", "09:00")
            .screenshot("12-what-housing-sees")
            .tab("Form")
            .claim()
            .fillDate("When did you assess?", WEDNESDAY)
            .fill("Reference of the application", "STR-77")
            .choose("radio", "Are they eligible for housing help?", "Yes")
            .choose("radio", "Which duty does your council accept?", "None")
            .choose("radio", "Are they in priority need?", "Applicant aged 16 or 17")
            .choose("checklist", "Which support needs have they?", "Young person aged 16 or 17")
            .choose("What does your council do?", "Helped to find supported housing")
            .fill("What do they need, in your view?", "Supported housing.")
            .choose("radio", "Does anybody in your council hold that they made themselves homeless on purpose?", "No")
            .tick("This is our assessment")
            .complete();
        this.work.goOn(this.child);
    }

    private void compare() {
        this.work.at("2026-03-05T10:30");
        var worker = signIn("social-worker").openTasklist();
        opens(worker, "write-comparison").claim()
            .fill("If they say yes to section 20: where would they live?", "In supported lodgings near your college")
            .fill("If they say no: what help would section 17 be?",
                    "Your worker visits and helps with college and money")
            .fill("If they say no: where would housing have them live?", "In a room of a supported house in Stroud")
            .fill("What would they gain with section 20?",
                    "A family that cooks with you, and a worker until you are 25")
            .fill("What would they lose or not like?", "You say when you come home")
            .tick("The sheet can be written")
            .complete();
        this.work.goOn(this.child);

        opens(worker, "give-comparison").readRecord("Documents")
            .screenshot("13-the-sheet-in-the-record")
            .tab("Form")
            .claim()
            .choose("radio", "Is the sheet right?", "Yes, and they have it");
        at(worker, "When did you give it to them?", 0, THURSDAY, "10:00")
            .choose("radio", "How?", "On paper, read through together")
            .choose("radio", "Have you explained what care leavers get until 25?", "Yes")
            .choose("radio", "Have you considered whether they can make this decision?", "Yes")
            .fill("What did you find?", "She explained it back in her own words.")
            .tick("This is how it stands with the sheet")
            .screenshot("14-sheet-given")
            .complete();
        this.work.goOn(this.child);
        worker.open("/documents?child=" + this.child.value()).screenshot("15-documents");
    }

    private void choose() {
        this.work.at("2026-03-05T17:00");
        var worker = signIn("social-worker").openTasklist();
        opens(worker, "record-choice").claim().choose("radio", "What do they choose?", "Yes to section 20");
        at(worker, "When did they say so?", 0, THURSDAY, "16:00")
            .fill("In their own words", "I want to be looked after until my exams.")
            .choose("radio", "Can they make this decision?", "Yes, they can make this decision")
            .choose("radio", "Did they ask to decide before the time to think is over?", "No")
            .choose("radio", "Do they say \"I understood my options\"?", "Yes")
            .fillDate("When did they sign the section 20 agreement?", THURSDAY)
            .choose("radio", "Does a parent object?", "No")
            .choose("radio", "Do you decide about money for placements?", "No")
            .tick("These are the young person's words and choice")
            .pressComplete();
        assertThat(worker.message()).containsText("The advocate has not met the young person yet");
        worker.screenshot("16-not-without-the-advocate");

        this.work.at("2026-03-05T18:00");
        var advocate = signIn("advocate-openvoice").openTasklist();
        opens(advocate, "meet-young-person").readRecord(this.name, "01632 960077", "Short sentences")
            .screenshot("10-what-the-advocate-sees")
            .tab("Form")
            .claim()
            .choose("radio", "How does it stand?", "We have met");
        at(advocate, "When did you meet?", 0, THURSDAY, "17:15").tick("This is how it stands").complete();
        this.work.goOn(this.child);

        opens(advocate, "support-choice").readRecord("section 20", "written comparison")
            .screenshot("17-what-is-to-be-decided")
            .tab("Form")
            .claim();
        at(advocate, "When did you speak to them?", 0, THURSDAY, "17:30")
            .fill("What do they want, in their own words?", "I want to be looked after until my exams.")
            .choose("radio", "Do they understand what they choose between?", "Yes")
            .choose("radio", "Did they decide freely, as far as you see?", "Yes")
            .tick("I speak for the young person")
            .complete();
        this.work.goOn(this.child);

        worker.pressComplete();
        assertThat(worker.message()).containsText("to think. Come back then");
        worker.screenshot("18-time-to-think");

        this.work.at("2026-03-06T12:00");
        at(worker, "When did they say so?", 0, FRIDAY, "11:00")
            .fillDate("When did they sign the section 20 agreement?", FRIDAY)
            .screenshot("19-choice")
            .complete();
        this.work.goOn(this.child);
    }

    private void decide() {
        var worker = signIn("social-worker").openTasklist();
        opens(worker, "decide-outcome");
        worker.page().locator(".task-card .claim").click();
        assertThat(worker.message()).containsText("This task is for the team manager");
        worker.screenshot("20-not-for-its-writer");

        opens(signIn("team-manager").openTasklist(), "decide-outcome")
            .readRecord("I want to be looked after until my exams.", "She is owed section 20.")
            .screenshot("21-decision-the-record")
            .tab("Form")
            .claim()
            .choose("What do you decide?", "B. Section 20: we accommodate")
            .fill("Why?", "It is what the assessment says.")
            .fill("What did the young person's words change?", "We look for a place near her college.")
            .tick("This is my decision")
            .complete();
        this.work.goOn(this.child);

        var manager = signIn("housing-stroud-manager").openTasklist();
        opens(manager, "decide-housing-outcome").claim()
            .choose("What do you decide?", "D. Not in need, or no cause of section 20: housing")
            .fill("Why?", "We agree with the assessment.")
            .tick("This is our decision")
            .pressComplete();
        assertThat(manager.message())
            .containsText("Housing alone is for a young person to whom section 20 is not owed");
        manager.screenshot("22-housing-alone-refused");
        manager.choose("What do you decide?", "B. Section 20: we accommodate").screenshot("23-decided").complete();
    }

    /** Opens a task by its address; that lists show it is seen on the first day. */
    private Practitioner opens(Practitioner person, String task) {
        return person.openTaskById(this.work.task(this.child, task).getId());
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
