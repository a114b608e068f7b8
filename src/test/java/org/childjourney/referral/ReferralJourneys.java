package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.SignedInAs;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ChronologyEntry;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leads invented children through a referral in a test: acts as a signed-in member of a
 * group through the form, runs what waits in the background, and looks at tasks, clocks
 * and the chronology of one child.
 */
@Component
public class ReferralJourneys {

    /** A Monday in office hours, on which nothing is a holiday. */
    public static final LocalDateTime MONDAY_MORNING = LocalDateTime.of(2026, 2, 2, 10, 0);

    private static final String JOURNEY = "referral-to-assessment";

    private final Contacts contacts;

    private final SignedInAs signedIn;

    private final IdentityService identity;

    private final TaskService tasks;

    private final FormService forms;

    private final RuntimeService runtime;

    private final ManagementService jobs;

    private final HistoryService history;

    private final Journeys journeys;

    private final Deadlines deadlines;

    private final Chronology chronology;

    private final Teams teams;

    private final TransactionTemplate transaction;

    ReferralJourneys(Contacts contacts, SignedInAs signedIn, IdentityService identity, TaskService tasks,
            FormService forms, RuntimeService runtime, ManagementService jobs, HistoryService history,
            Journeys journeys, Deadlines deadlines, Chronology chronology, Teams teams,
            TransactionTemplate transaction) {
        this.contacts = contacts;
        this.signedIn = signedIn;
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.chronology = chronology;
        this.teams = teams;
        this.transaction = transaction;
    }

    // time

    /** Sets the clock of the whole application to this time in England. */
    public void timeIs(LocalDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.atZone(WorkingCalendar.LONDON).toInstant()));
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), WorkingCalendar.LONDON);
    }

    // contacts

    /** Blossom Testerly, 9, of whom the school tells us now. */
    public CaseReference contact() {
        return contact(ContactChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F"));
    }

    /** This child, of whom the school tells us now. */
    public CaseReference contact(ContactChild child) {
        return contact(told(child)).caseReferences().get(0);
    }

    /** A contact as the contact officer enters it. */
    public ReceivedContact contact(NewContact told) {
        workersAreSetUp();
        var received = this.signedIn.as("contact-officer", () -> this.contacts.receive(told));
        received.caseReferences().forEach(this::goOn);
        return received;
    }

    /** A contact as the contact officer enters it; what follows is left to the engine. */
    public CaseReference received(NewContact told) {
        return this.signedIn.as("contact-officer", () -> this.contacts.receive(told)).caseReferences().get(0);
    }

    /** What the school tells now about these children. */
    public NewContact told(ContactChild... children) {
        return told(now(), ContactChannel.PHONE, children);
    }

    public NewContact told(LocalDateTime receivedAt, ContactChannel channel, ContactChild... children) {
        return new NewContact(null, receivedAt, channel, "2A", "Mimosa Teacher", "class teacher", "Invented School",
                "01452 000002", null, false, false, "She comes to school tired and hungry",
                "She fell asleep in class three times and asked for food.", "In school", null, null, FamilyAware.YES,
                List.of(children), List.of(new HouseholdMember("Mallow Testerly", Relationship.MOTHER, true, null,
                        Answer.YES, Answer.YES, null, null, Answer.YES)));
    }

    /**
     * A team with social-worker, another-social-worker and the family-worker, who is no
     * social worker; the same again changes nothing.
     */
    public void workersAreSetUp() {
        if (this.identity.createUserQuery().userId("another-social-worker").count() > 0) {
            return;
        }
        for (var worker : List.of("another-social-worker", "family-worker")) {
            var user = this.identity.newUser(worker);
            user.setPassword("an invented long password");
            this.identity.saveUser(user);
            this.identity.createMembership(worker, "social-worker");
        }
        this.transaction.executeWithoutResult((status) -> {
            this.teams.put(new TeamDetails("invented-team", "Invented assessment team", "team-manager", null));
            this.teams.put("social-worker", "Sorrel Worker", "invented-team", true);
            this.teams.put("another-social-worker", "Thyme Worker", "invented-team", true);
            this.teams.put("family-worker", "Nettle Practitioner", "invented-team", false);
        });
    }

    // work

    /** Acts as this person, whose user name is the group. */
    public Person as(String userId) {
        return new Person(userId);
    }

    /** A signed-in person. */
    public final class Person {

        private final String userId;

        private Person(String userId) {
            this.userId = userId;
        }

        /** Completes the child's task through its form, and lets the background go on. */
        public Person complete(CaseReference child, String step, Answers answers) {
            return complete(child, task(child, step), answers);
        }

        /** Completes one of several tasks of a kind. */
        public Person complete(CaseReference child, Task task, Answers answers) {
            ReferralJourneys.this.signedIn.as(this.userId, () -> {
                ReferralJourneys.this.forms.submitTaskForm(task.getId(), answers.toVariables());
                return null;
            });
            goOn(child);
            return this;
        }

    }

    /** Tells the child's journeys this message, as the system. */
    public void tell(CaseReference child, String message) {
        this.transaction.executeWithoutResult((status) -> this.journeys.tell(child, message, Map.of()));
        goOn(child);
    }

    /** Runs what waits in the background for this child, but no timer. */
    public void goOn(CaseReference child) {
        for (var waiting = backgroundWork(child); !waiting.isEmpty(); waiting = backgroundWork(child)) {
            waiting.forEach((job) -> this.jobs.executeJob(job.getId()));
        }
    }

    private List<Job> backgroundWork(CaseReference child) {
        var found = new ArrayList<Job>();
        instances(child).forEach(
                (instance) -> found.addAll(this.jobs.createJobQuery().processInstanceId(instance).messages().list()));
        return found;
    }

    /** Moves the clock to the moment of this timer and fires it. */
    public void fireTimer(CaseReference child, String element) {
        for (var instance : instances(child)) {
            for (var timer : this.jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .timers()
                .list()) {
                if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
                    ClockUtil.setCurrentTime(timer.getDuedate());
                }
                this.jobs.executeJob(timer.getId());
            }
        }
        goOn(child);
    }

    /** When this timer fires next; null when it waits for nothing. */
    public Instant timer(CaseReference child, String element) {
        return instances(child).stream()
            .flatMap((instance) -> this.jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .timers()
                .list()
                .stream())
            .map((timer) -> timer.getDuedate().toInstant())
            .findFirst()
            .orElse(null);
    }

    // what there is to see

    /** The running instances of every process of the child. */
    public List<String> instances(CaseReference child) {
        return this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map((instance) -> instance.getId())
            .toList();
    }

    /** The kinds of the child's open tasks, in alphabetical order. */
    public List<String> tasks(CaseReference child) {
        return openTasks(child).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public List<Task> openTasks(CaseReference child) {
        return this.tasks.createTaskQuery().processInstanceBusinessKey(child.value()).list();
    }

    /** The child's open task of this kind. */
    public Task task(CaseReference child, String step) {
        var found = openTasks(child).stream().filter((task) -> task.getTaskDefinitionKey().equals(step)).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    "%s has %d tasks %s; open are %s".formatted(child, found.size(), step, tasks(child)));
        }
        return found.get(0);
    }

    /** The question that is open to this partner. */
    public Task questionTo(CaseReference child, String partner) {
        return openTasks(child).stream()
            .filter((task) -> task.getTaskDefinitionKey().equals("share-information") && groups(task).contains(partner))
            .findFirst()
            .orElseThrow(() -> new AssertionError("%s is not asked about %s".formatted(partner, child)));
    }

    /** The roles that may do a task, whichever team's it is. */
    public List<String> groups(Task task) {
        return this.tasks.getIdentityLinksForTask(task.getId())
            .stream()
            .filter((link) -> link.getGroupId() != null)
            .map((link) -> link.getGroupId().split("@")[0])
            .sorted()
            .toList();
    }

    /** The running clocks, as id or id:subject, in alphabetical order. */
    public List<String> clocks(CaseReference child) {
        return this.deadlines.running(child)
            .stream()
            .map((clock) -> (clock.subject() != null) ? clock.clockId() + ":" + clock.subject() : clock.clockId())
            .sorted()
            .toList();
    }

    /** The running clock of this id. */
    public RunningClock clock(CaseReference child, String clockId) {
        return this.deadlines.running(child)
            .stream()
            .filter((clock) -> clock.clockId().equals(clockId))
            .findFirst()
            .orElseThrow(() -> new AssertionError("%s does not run for %s".formatted(clockId, child)));
    }

    /** When the running clock of this id is due, in England's time. */
    public LocalDateTime due(CaseReference child, String clockId) {
        return LocalDateTime.ofInstant(clock(child, clockId).dueAt(), WorkingCalendar.LONDON);
    }

    /** The sentences of the chronology, the latest first. */
    public List<String> chronology(CaseReference child) {
        return this.chronology.newestFirst(child, 0, 100).getContent().stream().map(ChronologyEntry::sentence).toList();
    }

    /** Whether the child's referral goes on. */
    public boolean underWay(CaseReference child) {
        return this.journeys.isOn(child, JOURNEY);
    }

    /** The end events that the child's referral has reached, in order. */
    public List<String> ends(CaseReference child) {
        return this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(JOURNEY)
            .list()
            .stream()
            .flatMap((journey) -> this.history.createHistoricActivityInstanceQuery()
                .processInstanceId(journey.getId())
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .list()
                .stream())
            .filter((activity) -> activity.getActivityType().toLowerCase().endsWith("endevent"))
            .map(HistoricActivityInstance::getActivityId)
            .toList();
    }

    // ways to a place on the main path

    /** A child at the threshold decision, with these partners asked. */
    public CaseReference childToBeDecided(String rating, String... partners) {
        return toBeDecided(contact(), rating, partners);
    }

    /** Leads this child to the threshold decision. */
    public CaseReference toBeDecided(CaseReference child, String rating, String... partners) {
        as("mash-social-worker").complete(child, "check-immediate-safety", Answers.safe());
        as("mash-manager").complete(child, "rate-urgency", Answers.rated(rating));
        if (!rating.equals("RED")) {
            as("mash-social-worker").complete(child, "seek-consent", Answers.consentGiven());
        }
        as("mash-social-worker").complete(child, "choose-partner-checks",
                (partners.length > 0) ? Answers.askPartners(partners) : Answers.askNobody());
        return child;
    }

    /** A child for whom this was decided. */
    public CaseReference childDecided(String outcome) {
        return decided(contact(), outcome);
    }

    /** Leads this child to this decision. */
    public CaseReference decided(CaseReference child, String outcome) {
        toBeDecided(child, "AMBER");
        as("mash-manager").complete(child, "decide-threshold", Answers.decided(outcome));
        return child;
    }

    /** A child whose assessment social-worker has taken on. */
    public CaseReference childBeingAssessed() {
        return takenOn(childDecided("S17_ASSESSMENT"));
    }

    /** Allocates a child for whom an assessment was decided to social-worker. */
    public CaseReference takenOn(CaseReference child) {
        as("team-manager").complete(child, "allocate", Answers.allocatedTo("social-worker"));
        as("social-worker").complete(child, "accept-allocation", Answers.allocationAccepted());
        return child;
    }

    /** A child whose assessment social-worker has written. */
    public CaseReference childWithWrittenAssessment(String recommended) {
        return written(childBeingAssessed(), recommended);
    }

    /** Lets social-worker make and write the assessment of a child they have taken on. */
    public CaseReference written(CaseReference child, String recommended) {
        as("social-worker").complete(child, "plan-assessment", Answers.planned())
            .complete(child, "see-child", Answers.seen())
            .complete(child, "gather-information", Answers.gathered())
            .complete(child, "write-analysis", Answers.analysed(recommended));
        return child;
    }

    /** A child whose assessment was authorised with this outcome. */
    public CaseReference childAssessed(String outcome) {
        var child = childWithWrittenAssessment(outcome);
        as("team-manager").complete(child, "authorise-assessment", Answers.authorised(outcome));
        return child;
    }

    /** The other tasks that a decided referral has open are told and acknowledged. */
    public CaseReference everybodyTold(CaseReference child) {
        if (tasks(child).contains("acknowledge-referrer")) {
            as("contact-officer").complete(child, "acknowledge-referrer", Answers.acknowledged());
        }
        if (tasks(child).contains("tell-decision")) {
            as("mash-social-worker").complete(child, "tell-decision", Answers.told());
        }
        return child;
    }

}
