package org.childjourney.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Journeys;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.Contacts;
import org.childjourney.referral.ReferralJourneys;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of one child through the whole of {@code referral-to-assessment}, with one
 * partner asked, to an assessment that is authorised: fifteen forms and what the
 * background does between them. Beside the steps themselves it asks the engine as little
 * as it can, one query for each task and each round of background work, so that the steps
 * are what is measured.
 */
final class WholeJourney {

    private static final List<String> NO_AGENCY = List.of();

    private final FormService forms;

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final ManagementService jobs;

    private final IdentityService identity;

    private final Contacts contacts;

    private final Journeys journeys;

    private final ReferralJourneys invented;

    private final TransactionTemplate transaction;

    WholeJourney(ApplicationContext application) {
        this.forms = application.getBean(FormService.class);
        this.tasks = application.getBean(TaskService.class);
        this.runtime = application.getBean(RuntimeService.class);
        this.jobs = application.getBean(ManagementService.class);
        this.identity = application.getBean(IdentityService.class);
        this.contacts = application.getBean(Contacts.class);
        this.journeys = application.getBean(Journeys.class);
        this.invented = application.getBean(ReferralJourneys.class);
        this.transaction = application.getBean(TransactionTemplate.class);
    }

    /** A child's journey that has begun. */
    record Begun(CaseReference child, String journey) {
    }

    /** The school tells of a child, whose record is opened and whose journey begins. */
    Begun contact(int number) {
        var born = LocalDate.of(2010, 1, 1).plusDays(number % 3_000);
        var told = this.invented.told(ContactChild.born("Blossom", "Testerly-" + number, born, "F"));
        var child = as("contact-officer", NO_AGENCY, () -> this.contacts.receive(told)).caseReferences().get(0);
        return new Begun(child, journeyOf(child));
    }

    /** A journey begins, and nothing else happens. */
    Begun message(int number) {
        var child = CaseReference.of("CJ" + (9_000_000_000L + number));
        this.transaction.executeWithoutResult(status -> this.journeys.begin(child, "contact-received",
                Map.of("openCase", false, "outOfHours", false)));
        return new Begun(child, journeyOf(child));
    }

    private String journeyOf(CaseReference child) {
        return this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .singleResult()
            .getId();
    }

    /** The journey is led to its end. */
    void lead(Begun begun) {
        var journey = begun.journey();
        completes("contact-officer", journey, "acknowledge-referrer", Answers.acknowledged());
        completes("mash-social-worker", journey, "check-immediate-safety", Answers.safe());
        completes("mash-manager", journey, "rate-urgency", Answers.rated("AMBER"));
        completes("mash-social-worker", journey, "seek-consent", Answers.consentGiven());
        completes("mash-social-worker", journey, "choose-partner-checks", Answers.askPartners("partner-police"));
        backgroundGoesOn(journey);
        partnerAnswers(begun.child());
        completes("mash-manager", journey, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
        completes("mash-social-worker", journey, "tell-decision", Answers.told());
        completes("team-manager", journey, "allocate", Answers.allocatedTo("social-worker"));
        completes("social-worker", journey, "accept-allocation", Answers.allocationAccepted());
        completes("social-worker", journey, "plan-assessment", Answers.planned());
        completes("social-worker", journey, "see-child", Answers.seen());
        completes("social-worker", journey, "gather-information", Answers.gathered());
        completes("social-worker", journey, "write-analysis", Answers.analysed("NFA_CLOSE"));
        completes("team-manager", journey, "authorise-assessment", Answers.authorised("NFA_CLOSE"));
        backgroundGoesOn(journey);
    }

    boolean isComplete(Begun begun) {
        return this.runtime.createProcessInstanceQuery().processInstanceId(begun.journey()).count() == 0;
    }

    private void partnerAnswers(CaseReference child) {
        var question = this.tasks.createTaskQuery()
            .processInstanceBusinessKey(child.value())
            .taskDefinitionKey("share-information")
            .singleResult();
        submit("partner-police", List.of("partner-police"), question.getId(), Answers.partnerReturns());
        backgroundGoesOn(question.getProcessInstanceId());
    }

    private void completes(String person, String journey, String step, Answers answers) {
        var task = this.tasks.createTaskQuery().processInstanceId(journey).taskDefinitionKey(step).singleResult();
        submit(person, NO_AGENCY, task.getId(), answers);
    }

    private void submit(String person, List<String> agency, String task, Answers answers) {
        as(person, agency, () -> {
            this.forms.submitTaskForm(task, answers.toVariables());
            return null;
        });
    }

    private void backgroundGoesOn(String instance) {
        for (var waiting = waiting(instance); !waiting.isEmpty(); waiting = waiting(instance)) {
            waiting.forEach(this.jobs::executeJob);
        }
    }

    private List<String> waiting(String instance) {
        return this.jobs.createJobQuery()
            .processInstanceId(instance)
            .messages()
            .list()
            .stream()
            .map(job -> job.getId())
            .toList();
    }

    private <T> T as(String person, List<String> agency, Supplier<T> work) {
        this.identity.setAuthentication(person, List.of(person), agency);
        try {
            return work.get();
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

}
