package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.childjourney.SignedInAs;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.EpisodeDetails;
import org.childjourney.casefile.Episodes;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.engine.RefusedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the tests of the ways through a referral have in common: it is a Monday morning,
 * people act through forms, and a refusal leaves everything as it was.
 */
abstract class ReferralStory {

    @Autowired
    ReferralJourneys journeys;

    @Autowired
    Episodes episodes;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    RowsOfAChild rows;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    FormService forms;

    @Autowired
    SignedInAs signedIn;

    @BeforeEach
    void it_is_a_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
    }

    ReferralJourneys.Person as(String userId) {
        return this.journeys.as(userId);
    }

    List<String> tasks(CaseReference child) {
        return this.journeys.tasks(child);
    }

    List<String> clocks(CaseReference child) {
        return this.journeys.clocks(child);
    }

    List<String> groups(CaseReference child, String step) {
        return this.journeys.groups(this.journeys.task(child, step));
    }

    EpisodeDetails latestEpisode(CaseReference child) {
        return this.episodes.history(child).get(0);
    }

    /** The processes that go on for the child, in alphabetical order. */
    List<String> processes(CaseReference child) {
        return this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .unfinished()
            .list()
            .stream()
            .map(HistoricProcessInstance::getProcessDefinitionKey)
            .sorted()
            .toList();
    }

    /** The groups that were told that this work is late, in the order of the ladder. */
    List<String> toldOf(CaseReference child, String clockId) {
        return this.deadlines.escalations(child)
            .stream()
            .filter((told) -> told.deadlineId().equals(clockId))
            .sorted((one, other) -> Integer.compare(one.level(), other.level()))
            .map(Escalation::raisedTo)
            .toList();
    }

    /**
     * Refused with this sentence about this field: the task stays open and the record is
     * as it was.
     */
    void refused(String userId, CaseReference child, String step, Answers answers, String field, String sentence) {
        var record = this.rows.record(child);
        var tasks = tasks(child);

        assertThatExceptionOfType(RefusedRequest.class).isThrownBy(() -> as(userId).complete(child, step, answers))
            .satisfies((refusal) -> {
                assertThat(refusal.getResponse().getStatus()).isEqualTo(400);
                assertThat(refusal.field()).isEqualTo(field);
                assertThat(refusal).hasMessageContaining(sentence);
            });

        assertThat(tasks(child)).isEqualTo(tasks);
        assertThat(this.rows.record(child)).isEqualTo(record);
    }

    /**
     * The referral is over and these processes alone go on for the child: nothing of the
     * referral is left in the engine, no clock of it runs, and the next one can begin.
     */
    void endsLeaving(CaseReference child, String... processes) {
        assertThat(this.journeys.underWay(child)).isFalse();
        assertThat(processes(child)).containsExactly(processes);
        assertThat(clocks(child)).noneMatch(ReferralClocks.ALL::contains);
        assertThat(this.rows.engineRows(referrals(child))).isEmpty();
        assertThat(this.rows.record(child).lines())
            .noneMatch((row) -> row.startsWith("ACTIVE_JOURNEY") && row.contains("referral-to-assessment"))
            .noneMatch((row) -> row.matches("(REFERRAL|ASSESSMENT|PARTNER_CHECK) .*OPEN_FOR=CJ.*"));
    }

    List<String> referrals(CaseReference child) {
        return this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .filter((instance) -> List.of("referral-to-assessment", "partner-check")
                .contains(instance.getProcessDefinitionKey()))
            .map(HistoricProcessInstance::getId)
            .toList();
    }

    /** The child's referral in the engine. */
    String referral(CaseReference child) {
        return this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey("referral-to-assessment")
            .unfinished()
            .singleResult()
            .getId();
    }

    /** When the engine wakes next for the timer of this stage, in England's time. */
    LocalDateTime timer(CaseReference child, String element) {
        return local(this.journeys.timer(child, element));
    }

    static LocalDateTime local(Instant instant) {
        return (instant != null) ? LocalDateTime.ofInstant(instant, WorkingCalendar.LONDON) : null;
    }

    /**
     * Wakes the stage's timer until this clock is recorded as late.
     * @return the moments at which it woke before that
     */
    List<LocalDateTime> lateAt(CaseReference child, String clockId, String element) {
        var due = this.journeys.due(child, clockId);
        var earlier = new ArrayList<LocalDateTime>();
        while (timer(child, element).isBefore(due)) {
            assertThat(toldOf(child, clockId)).isEmpty();
            earlier.add(timer(child, element));
            this.journeys.fireTimer(child, element);
        }
        assertThat(timer(child, element)).isEqualTo(due);
        this.journeys.fireTimer(child, element);
        assertThat(this.journeys.now()).isEqualTo(due);
        return earlier;
    }

    /**
     * Records a change in the life of a child, as somebody does who begins it themselves.
     */
    void learned(String userId, CaseReference child, String change, Answers facts) {
        start(userId, "record-change", facts.with("caseReference", child.value()).with("change", change));
        this.journeys.goOn(child);
    }

    /** Begins a process of Tasklist through its form. */
    void start(String userId, String process, Answers answers) {
        var definition = this.repository.createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
        this.signedIn.as(userId, () -> this.forms.submitStartForm(definition.getId(), answers.toVariables()));
    }

    /** Says the child's contact again, on this day. */
    CaseReference contactAgain(CaseReference child) {
        return this.journeys.contact(ContactChild.known(child.value()));
    }

    /** A referral of this child that ended with no further action. */
    CaseReference closedWithoutAction(CaseReference child) {
        this.journeys.decided(child, "NFA");
        return this.journeys.everybodyTold(child);
    }

}
