package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the legal gateway decides, at the beginning and at the end of pre-proceedings. Its
 * meeting is recorded once for all brothers and sisters, its decision for each child.
 */
@Service
@Transactional
public class LegalGateways {

    static final String FINAL_VOICE = "final-legal-gateway";

    private final Steps steps;

    private final Matters matters;

    private final FamilyEvents events;

    private final LegalAccounts accounts;

    private final Voices voices;

    private final OpenPlan plan;

    private final OrderAge orderAge;

    private final Period period;

    private final Outcomes outcomes;

    private final ParentsLetters letters;

    private final Deadlines deadlines;

    LegalGateways(Steps steps, Matters matters, FamilyEvents events, LegalAccounts accounts, Voices voices,
            OpenPlan plan, OrderAge orderAge, Period period, Outcomes outcomes, ParentsLetters letters,
            Deadlines deadlines) {
        this.steps = steps;
        this.matters = matters;
        this.events = events;
        this.accounts = accounts;
        this.voices = voices;
        this.plan = plan;
        this.orderAge = orderAge;
        this.period = period;
        this.outcomes = outcomes;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    /**
     * Records that the legal gateway met, which stops the time to it.
     * @throws Refused if the day lies in the future or before the request was accepted
     */
    public void met(CaseReference child, GatewayMeeting meeting) {
        var step = this.steps.of(child);
        Days.notInFuture("heldOn", meeting.heldOn(), step.today());
        step.matter().gatewayHeld(meeting.heldOn());
        this.events.record(step, EventKind.LEGAL_GATEWAY, meeting.heldOn(), meeting);
        var done = Days.doneOn(meeting.heldOn(), step.now());
        this.deadlines.stop(child, PreProceedingsClocks.GATEWAY, done);
        this.deadlines.stop(child, PreProceedingsClocks.UNBORN, done);
        step.matter().at(Stage.GATEWAY_DECISION);
        this.steps.tell(step, "The legal gateway met on %s.".formatted(Days.said(meeting.heldOn())));
    }

    /**
     * Records what was decided for this child.
     * @return where the child's journey goes on
     * @throws Refused if the writer of the request would decide, no order could be made
     * any more, or a court that directed an investigation was not told
     */
    public AfterGateway decide(CaseReference child, GatewayDecided decided) {
        var step = this.steps.of(child);
        var matter = step.matter();
        matter.requireAnotherPerson(step.by());
        requireAnOrderToBePossible(step, decided);
        tellCourt(step, decided);
        this.accounts.keep(step, "decide-at-legal-gateway", decided);
        this.voices.used(step, GatewayRequests.VOICE, decided.howChildsViewsUsed());
        matter.decided(decided);
        this.steps.tell(step, "The legal gateway decided for this child %s: %s".formatted(decided.decision().words(),
                decided.rationale()));
        return switch (decided.decision()) {
            case CONTINUE_PLAN -> goesOn(step);
            case NOT_DECIDED -> meetsAgain(step);
            case PRE_PROCEEDINGS -> begins(step);
            case ISSUE -> asksTheCourt(step, decided);
        };
    }

    private void requireAnOrderToBePossible(Step step, GatewayDecided decided) {
        if (decided.decision() == GatewayDecision.ISSUE || decided.decision() == GatewayDecision.PRE_PROCEEDINGS) {
            this.orderAge.require(step.child(), "decision", step.today(), false);
        }
    }

    private void tellCourt(Step step, GatewayDecided decided) {
        if (!step.matter().isAboutSection37() || decided.decision() == GatewayDecision.NOT_DECIDED) {
            return;
        }
        if (decided.courtToldOn() == null) {
            throw new Refused("courtToldOn", "A court directed this investigation. Say when it was told what was "
                    + "decided and why (Children Act 1989 section 37(3)).");
        }
        Days.notInFuture("courtToldOn", decided.courtToldOn(), step.today());
        this.deadlines.stop(step.child(), PreProceedingsClocks.SECTION_37,
                Days.doneOn(decided.courtToldOn(), step.now()));
    }

    private AfterGateway goesOn(Step step) {
        step.matter().endsBecause("the current plan goes on");
        return this.plan.of(step.child()).isPresent() ? AfterGateway.CONTINUE_PLAN : AfterGateway.CONTINUE_WITHOUT_PLAN;
    }

    private AfterGateway meetsAgain(Step step) {
        this.deadlines.start(step.child(), PreProceedingsClocks.GATEWAY, step.now(),
                step.matter().urgent() ? ClockFacts.when("URGENT") : ClockFacts.none());
        step.matter().at(Stage.GATEWAY_MEETING);
        return AfterGateway.NOT_DECIDED;
    }

    private AfterGateway begins(Step step) {
        var before = this.matters.findByCaseReferenceOrderByIdDesc(step.child().value())
            .stream()
            .anyMatch((earlier) -> earlier.steppedOutWithinAYearOf(step.matter().gatewayHeldOn()));
        if (before) {
            step.matter().at(Stage.RE_ENTRY);
            return AfterGateway.RE_ENTRY;
        }
        this.period.begin(step);
        return AfterGateway.PRE_PROCEEDINGS;
    }

    private AfterGateway asksTheCourt(Step step, GatewayDecided decided) {
        step.matter().court().atShortNotice(decided.shortNotice(), decided.shortNoticeReason());
        this.outcomes.decided(step, FinalDecision.ISSUE, step.matter().gatewayHeldOn());
        this.outcomes.issueIsNext(step, step.matter().gatewayHeldOn());
        step.matter().at(Stage.ISSUE);
        return AfterGateway.ISSUE;
    }

    /**
     * Records what an assistant director says to pre-proceedings that would begin again
     * within twelve months.
     * @return where the child's journey goes on: pre-proceedings begin, or the chair
     * decides anew
     */
    public AfterGateway authorise(CaseReference child, ReEntry answer) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "authorise-re-entry", answer);
        if (answer.decision() == ReEntryDecision.AUTHORISED) {
            this.period.begin(step);
            this.steps.tell(step, "The assistant director agreed that pre-proceedings begin again within twelve "
                    + "months. What will be different: " + answer.whatIsDifferent());
        }
        else {
            step.matter().notStarted();
            step.matter().at(Stage.GATEWAY_DECISION);
            this.steps.tell(step,
                    "The assistant director did not agree that pre-proceedings begin again: " + answer.reason());
        }
        return (answer.decision() == ReEntryDecision.AUTHORISED) ? AfterGateway.PRE_PROCEEDINGS
                : AfterGateway.NOT_DECIDED;
    }

    /** The child cannot wait: the final legal gateway meets at once, without a report. */
    public void cannotWait(CaseReference child) {
        var step = this.steps.of(child);
        step.matter().cannotWait();
        step.matter().at(Stage.FINAL_MEETING);
        this.deadlines.stopAll(child, PreProceedingsClocks.OF_THE_WORK_WITH_THE_FAMILY, step.now(),
                "The legal gateway was brought forward.");
        this.steps.tell(step, "The legal gateway was brought forward, because the child cannot wait.");
    }

    /**
     * Records the report to the final legal gateway.
     * @return user id of its writer, who may not decide on it
     */
    public String report(CaseReference child, FinalReport report) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "write-final-report", report);
        this.voices.hear(step, FINAL_VOICE, report.child());
        step.matter().reportedBy(step.by());
        step.matter().at(Stage.FINAL_MEETING);
        this.steps.tell(step, "The report to the final legal gateway was written.");
        return step.by();
    }

    /**
     * Records that the final legal gateway met.
     * @throws Refused if the day lies in the future or before the first gateway
     */
    public void metFinally(CaseReference child, GatewayMeeting meeting) {
        var step = this.steps.of(child);
        Days.notInFuture("heldOn", meeting.heldOn(), step.today());
        Days.inOrder("heldOn", step.matter().startedOn(), meeting.heldOn(),
                "The final legal gateway meets after pre-proceedings began. Check the day.");
        step.matter().finalGatewayHeld(meeting.heldOn());
        this.events.record(step, EventKind.FINAL_GATEWAY, meeting.heldOn(), meeting);
        step.matter().at(Stage.FINAL_DECISION);
        this.steps.tell(step, "The final legal gateway met on %s.".formatted(Days.said(meeting.heldOn())));
    }

    /**
     * Records what was decided for this child at the end. Only a decision to step down or
     * to ask the court ends the sixteen weeks.
     * @throws Refused if the writer of the report would decide, or no order could be made
     * any more
     */
    public FinalDecision decideFinally(CaseReference child, FinalDecided decided) {
        var step = this.steps.of(child);
        var matter = step.matter();
        matter.requireAnotherPerson(step.by());
        if (decided.decision() == FinalDecision.ISSUE) {
            this.orderAge.require(child, "decision", step.today(), false);
        }
        if (decided.decision() == FinalDecision.EXTEND && matter.firstMeetingOn() == null) {
            throw new Refused("decision", "No meeting with the parents has been held that more time could build on. "
                    + "Decide to ask the court, or to step down.");
        }
        this.accounts.keep(step, "decide-at-final-gateway", decided);
        this.voices.used(step, FINAL_VOICE, decided.howChildsViewsUsed());
        this.steps.tell(step, "The final legal gateway decided for this child %s: %s"
            .formatted(decided.decision().words(), decided.rationale()));
        switch (decided.decision()) {
            case EXTEND -> matter.at(Stage.EXTENSION);
            case STEP_DOWN -> stepsDown(step, matter.finalGatewayHeldOn(), decided.planAfter());
            case ISSUE -> {
                matter.court().atShortNotice(decided.shortNotice(), decided.shortNoticeReason());
                this.outcomes.decided(step, FinalDecision.ISSUE, matter.finalGatewayHeldOn());
                this.outcomes.issueIsNext(step, matter.finalGatewayHeldOn());
                matter.at(Stage.ISSUE);
            }
        }
        return decided.decision();
    }

    private void stepsDown(Step step, LocalDate on, String planAfter) {
        this.outcomes.decided(step, FinalDecision.STEP_DOWN, on);
        step.matter().at(Stage.TELLING);
        step.matter().endsBecause("the child stepped down to a plan outside the court");
        this.steps.tell(step,
                "%s What it has to do: %s".formatted(
                        this.plan.of(step.child()).filter((kind) -> kind == ActivityKind.CP_PLAN).isPresent()
                                ? "The child protection plan goes on." : "The child goes on with a child in need plan.",
                        planAfter));
    }

    /**
     * Records what the chair decides when an application was not made.
     * @return whether it is made after all, or the child steps down
     */
    public ReconsideredIssue reconsider(CaseReference child, Reconsidered reconsidered) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "reconsider-issue", reconsidered);
        this.steps.tell(step, "The chair of the legal gateway looked at the application that was not made: "
                + reconsidered.rationale());
        if (reconsidered.decision() == ReconsideredIssue.STEP_DOWN) {
            timeEnds(step, "The child steps down.");
            this.letters.toldAnew(step);
            stepsDown(step, step.today(), reconsidered.planAfter());
        }
        else {
            timeEnds(step, "The application is decided on anew.");
            this.outcomes.issueIsNext(step, step.today());
            step.matter().at(Stage.ISSUE);
        }
        return reconsidered.decision();
    }

    private void timeEnds(Step step, String why) {
        this.deadlines.withdraw(step.child(), PreProceedingsClocks.ISSUE, null, step.now(), why);
        this.deadlines.withdraw(step.child(), PreProceedingsClocks.FGDM, null, step.now(), why);
    }

}
