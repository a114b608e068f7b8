package org.childjourney.browser;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.childjourney.AtWork;
import org.childjourney.HttpTest;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A referral from the first contact to an authorised assessment, as the people of a front
 * door and of an assessment team do it: each signed in as themselves, each at a browser
 * of their own.
 */
@HttpTest
class FrontDoorDayTest extends BrowserTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final Pattern REFERENCE = Pattern.compile("CJ\\d+");

    private static final String CHILD = "Clementine Testerly";

    @Autowired
    private AtWork work;

    @Autowired
    private Teams teams;

    @Autowired
    private Clock clock;

    private LocalDateTime now;

    @BeforeEach
    void aTeamThatAssesses() {
        this.now = LocalDateTime.ofInstant(this.clock.instant(), WorkingCalendar.LONDON);
        this.teams.put(new TeamDetails("browser-team", "Assessment team", "team-manager", "everything"));
        this.teams.put("social-worker", "Kit Social-Worker", "browser-team", true);
    }

    @Test
    void a_child_of_whom_a_school_tells_is_safe_decided_on_seen_and_assessed() {
        var child = contact();
        checkSafetyAndConsent();
        decide();
        allocate();
        assess();
        returnOnceAndAuthorise();

        this.work.goOn(child);
        assertThat(this.work.passed(child, "referral-to-assessment")).contains("child-in-need-plan-asked");
        assertThat(this.work.chronology(child)).anyMatch(line -> line.contains("returned"))
            .anyMatch(line -> line.contains("The father's view is missing"));
    }

    private CaseReference contact() {
        var officer = signIn("contact-officer").openTasklist().startSomethingNew("Record a contact");
        officer.pressStart();
        assertThat(officer.form().getByText("Answer this question.").first()).isVisible();
        officer.screenshot("1-contact-what-is-missing");

        var before = this.now.minusMinutes(20);
        officer.fillDate("When did the contact come in?", DAY.format(before))
            .fill("Time", TIME.format(before))
            .choose("How did it come in?", "Telephone")
            .choose("Who made the contact?", "School")
            .fill("What is their name?", "Mimosa Teacher")
            .fill("What is the worry, in one line?", "Comes to school tired and hungry")
            .fill("What happened?", "Fell asleep in class three times this month.")
            .fill("Where are the children now, and who is with them?", "At school, with her teacher")
            .choose("radio", "Does the family know about this contact?", "Yes")
            .fill("First name", "Clementine")
            .fill("Family name", "Testerly")
            .fillDate("Date of birth", DAY.format(this.now.plusYears(4)))
            .choose("radio", "Sex", "Female")
            .choose("Ethnicity", "White British")
            .choose("Must the record be kept to named people?", "No")
            .tick("I have recorded what I was told, for each child")
            .pressStart();
        assertThat(officer.dialog()).containsText(
                "is in the future. For a child who is not born yet give the expected " + "date of birth instead.");
        officer.screenshot("2-contact-refused");

        officer.fillDate("Date of birth", "14/05/2016").pressStart();
        assertThat(officer.dialog()).hasCount(0);
        officer.list("My team's work").screenshot("3-contact-recorded");
        var card = officer.card("Acknowledge receipt to the referrer", CHILD);
        assertThat(card).containsText("Referral to assessment");
        var reference = REFERENCE.matcher(card.innerText()).results().findFirst().orElseThrow().group();
        officer.openTask("Acknowledge receipt to the referrer", CHILD)
            .claim()
            .choose("radio", "How was receipt acknowledged to the referrer?", "By telephone")
            .fillDate("When?", today())
            .tick("The referrer knows that we have their referral, or it is recorded why not")
            .complete();
        return CaseReference.of(reference);
    }

    private void checkSafetyAndConsent() {
        var worker = signIn("mash-social-worker").openTasklist().list("My team's work");
        worker.openTask("Check immediate safety", CHILD)
            .readRecord("14 May 2016", "Comes to school tired and hungry", "Running clocks")
            .screenshot("4-safety-the-record")
            .tab("Form")
            .claim()
            .choose("radio", "Does the child need protection now?", "No")
            .choose("radio", "Is this a young person of 16 or 17 with nowhere safe to stay tonight?", "No")
            .fill("Where is the child now?", "At school")
            .fill("How do you know that the child is safe, or what will make them safe?", "A teacher stays with her.")
            .tick("I have checked whether this child is safe now")
            .screenshot("5-safety")
            .complete();

        var manager = signIn("mash-manager").openTasklist().list("My team's work");
        manager.openTask("Rate the urgency", CHILD)
            .claim()
            .choose("radio", "How urgent is it?", "Amber: possible safeguarding concern (decide within 72 hours)")
            .fill("Why this rating?", "Two worries in a month, and a safe adult at home.")
            .tick("I rate the urgency of this contact for this child")
            .complete();

        worker.openTasklist().list("My team's work");
        worker.openTask("Seek consent", CHILD)
            .claim()
            .choose("radio", "Do the family agree that we ask other agencies what they know?", "Yes, consent is given")
            .choose("Who was asked?", "A parent or someone with parental responsibility")
            .fill("Their name", "Mallow Testerly")
            .fillDate("When were they asked?", today())
            .choose("radio", "How were they asked?", "By telephone")
            .choose("On what lawful basis will information be shared?", "Public task")
            .fillDate("When will consent be asked about again?", in(90))
            .tick("This is a true record of who was asked and what they said")
            .complete();
        worker.openTask("Choose whom to ask", CHILD)
            .claim()
            .choose("radio", "Do other agencies have to be asked what they know?", "No")
            .fill("Why can the decision be made without asking them?", "The school has told us all that matters.")
            .tick("These questions are proportionate, and sending them shares no more than is needed")
            .complete();
    }

    private void decide() {
        signIn("mash-manager").openTasklist()
            .list("My team's work")
            .openTask("Decide the threshold", CHILD)
            .readRecord("A teacher stays with her.", "Consent given", "1 working day from the referral")
            .screenshot("6-decision-the-record")
            .tab("Form")
            .claim()
            .choose("What do you decide for this child?", "Assessment: the child may be in need (section 17)")
            .choose("radio", "At what level of need is this child?", "Level 3: complex or targeted need")
            .fill("Why? Weigh what is known against the levels of need.", "The worry is serious and lasting.")
            .fill("If you decide differently from the advice: why?", "The table does not know the school as we do.")
            .choose("radio", "Does the family consent to what follows?", "Yes, consent is given")
            .choose("Who answered?", "A parent or someone with parental responsibility")
            .choose("radio", "Does anything have to be done to keep the child safe in the meantime?", "No")
            .fill("If things get worse: what will happen?", "The aunt takes her in and rings the front door.")
            .choose("Which agency acts then?", "Children's social care")
            .fill("Who there?", "The duty worker")
            .tick("I have decided for this child on what is known about this child")
            .screenshot("7-decision")
            .complete();
        signIn("mash-social-worker").openTasklist()
            .list("My team's work")
            .openTask("Tell the referrer and the family", CHILD)
            .claim()
            .choose("radio", "Have you told the referrer what was decided and what happens next?", "Yes")
            .fillDate("When?", today())
            .choose("radio", "Have you told the family?", "No")
            .fill("Why not?", "They are rung this evening.")
            .choose("radio", "Has the child been told, in a way they understand?", "Yes")
            .tick("This is a true record of who knows about the decision")
            .complete();
    }

    private void allocate() {
        var manager = signIn("team-manager").openTasklist().list("My team's work");
        manager.openTask("Allocate a worker", CHILD)
            .readRecord("Kit Social-Worker")
            .screenshot("8-allocation-the-record")
            .tab("Form")
            .claim()
            .fill("Who will lead the assessment?", "nobody.here")
            .choose("radio", "Is this worker a social worker?", "Yes")
            .fill("Why this worker? Say how their caseload allows it.", "Knows the school, and two cases have closed.")
            .tick("I allocate this child to this worker")
            .pressComplete();
        assertThat(manager.message()).containsText("No worker has the user name \"nobody.here\"");
        manager.screenshot("9-allocation-refused").fill("Who will lead the assessment?", "social-worker").complete();
        assertThat(manager.message()).not().containsText("nobody.here");
    }

    private void assess() {
        var worker = signIn("social-worker").openTasklist().list("My work");
        worker.openTask("Accept the allocation", CHILD)
            .choose("radio", "Do you take on this child?", "Yes")
            .tick("This is my answer to the allocation")
            .complete();
        worker.openTask("Plan the assessment", CHILD)
            .fill("What does this assessment have to find out?", "How the nights at home are, and who protects her.")
            .fill("Name", "Fennel Testerly")
            .fill("Who are they to the child?", "grandmother")
            .fillDate("By when", in(7))
            .fillDate("When will the assessment be authorised?", in(14))
            .fill("How does the child communicate, and what do they need from you?", "Draws more than tells.")
            .choose("radio", "Does the child or a parent need an interpreter?", "No")
            .choose("radio", "Is the child disabled?", "No")
            .fillDate("When did you agree this plan with your manager?", today())
            .tick("The plan is agreed, and the family will be told what it is")
            .screenshot("10-plan")
            .complete();
        worker.openTask("See the child", CHILD)
            .choose("radio", "Did you see the child?", "Yes")
            .fillDate("When did you visit?", today())
            .choose("radio", "Did you see the child alone?", "Yes")
            .choose("radio", "Did you see where the child sleeps?", "Yes")
            .choose("How did you hear the child?", "Seen alone")
            .fill("What did the child say, in their own words?", "I like it when Gran is here.")
            .fill("What does the child want to happen?", "That nobody shouts at night.")
            .fill("How does this change what you do next?", "We begin with the nights.")
            .fill("What is the home like?", "Warm and tidy.")
            .tick("This is a true record of the visit")
            .complete();
        worker.openTask("Gather what is known", CHILD)
            .fill("What do the parents or carers say?", "It has been a hard year.")
            .choose("radio", "Has the father been part of this assessment?", "No")
            .fill("Why not, and what have you done to reach him?", "He did not answer two letters.")
            .fill("What in the family's history matters for this child?", "A parent grew up in care.")
            .fill("What do other agencies know?", "The school sees a tired child who likes to read.")
            .fill("What are the child's culture, faith, language and identity, and what do they mean for this child?",
                    "Irish Traveller on one side, and proud of it.")
            .choose("radio", "Does the child care for somebody?", "No")
            .choose("radio",
                    "Does the child live, or will they live for 28 days or more, with someone who is not a parent or "
                            + "close relative?",
                    "No")
            .choose("radio", "Is the child missing education?", "No")
            .tick("I have gathered what is needed to understand this child's life")
            .complete();
        write(worker);
    }

    private void write(Practitioner worker) {
        worker.openTask("Write the analysis and share it", CHILD)
            .tab("Form")
            .fill("What is going well in this child's life?", "A grandmother who is there every day.")
            .fill("What is harmful or worrying, and how do you know?", "Shouting most nights, heard by neighbours.")
            .fill("What does it mean for this child: what will happen if nothing changes?",
                    "She goes on sleeping badly.")
            .fill("What does the child say, in their own words?", "I like it when Gran is here.")
            .fill("How have the child's words shaped what you recommend?", "The plan begins with the nights.")
            .choose("radio", "Have you shared the assessment with the child, in a way they understand?", "Yes")
            .choose("radio", "Have you shared it with the family?", "Yes")
            .fillDate("When?", today())
            .choose("radio", "Do they agree with it?", "Yes")
            .choose("checklist", "Which factors did you find?", "Alcohol: a parent or carer (1B)")
            .choose("What is the child's primary need?", "Family in acute stress (N4)")
            .choose("What do you recommend?", "Child in need plan")
            .fill("Why?", "It is what this child needs, no more and no less.")
            .tick("The assessment is ready for my manager")
            .screenshot("11-analysis")
            .complete();
    }

    private void returnOnceAndAuthorise() {
        var worker = signIn("social-worker").openTasklist();
        var manager = signIn("team-manager").openTasklist().list("My team's work");
        manager.openTask("Authorise the assessment", CHILD)
            .readRecord("I like it when Gran is here.", "Shouting most nights", "45 working days")
            .screenshot("12-authorisation-the-record");
        var task = manager.page().url();
        worker.page().navigate(task);
        worker.heading("Authorise the assessment").waitFor();
        worker.page().locator(".task-card .claim").click();
        assertThat(worker.message()).containsText("This task is for the team manager");
        worker.screenshot("13-not-for-its-writer");

        manager.tab("Form")
            .claim()
            .choose("radio", "Is the assessment complete?", "No, I return it to its writer")
            .fill("What is missing?", "The father's view is missing. Please see him first.")
            .tick("I have read the assessment and decide as a manager who did not write it")
            .screenshot("14-returned")
            .complete();

        worker.openTasklist().list("My work");
        worker.openTask("Write the analysis and share it", CHILD)
            .readRecord("The father's view is missing")
            .screenshot("15-why-it-came-back");
        write(worker);

        manager.openTasklist().list("My team's work");
        manager.openTask("Authorise the assessment", CHILD)
            .claim()
            .choose("radio", "Is the assessment complete?", "Yes, I authorise it")
            .choose("What follows for this child?", "Child in need plan")
            .fill("Why?", "I agree with the analysis.")
            .fill("If you decide differently from the advice: why?", "The table does not know the family as we do.")
            .choose("What is the child's primary need?", "Family in acute stress (N4)")
            .choose("radio", "Does the child need support from children's social care?", "Yes")
            .tick("I have read the child's own words")
            .tick("I have read the assessment and decide as a manager who did not write it")
            .screenshot("16-authorised")
            .complete();
    }

    private String today() {
        return in(0);
    }

    private String in(int days) {
        return DAY.format(this.now.plusDays(days));
    }

}
