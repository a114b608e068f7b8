package org.childjourney.preproceedings;

import java.time.Clock;
import java.time.Instant;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for the legal gateway: asked for, taken up by a team manager, written by a
 * social worker, accepted or returned by the chair.
 */
@Service
@Transactional
public class GatewayRequests {

    static final String VOICE = "gateway-request";

    private final Matters matters;

    private final PloFamilies families;

    private final Steps steps;

    private final LegalAccounts accounts;

    private final Voices voices;

    private final OpenPlan plan;

    private final Outcomes outcomes;

    private final Period period;

    private final Cases cases;

    private final Allocations allocations;

    private final Deadlines deadlines;

    private final Clock clock;

    GatewayRequests(Matters matters, PloFamilies families, Steps steps, LegalAccounts accounts, Voices voices,
            OpenPlan plan, Outcomes outcomes, Period period, Cases cases, Allocations allocations, Deadlines deadlines,
            Clock clock) {
        this.matters = matters;
        this.families = families;
        this.steps = steps;
        this.accounts = accounts;
        this.voices = voices;
        this.plan = plan;
        this.outcomes = outcomes;
        this.period = period;
        this.cases = cases;
        this.allocations = allocations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Opens the child's matter. For a child who is not born, the gateway is to meet by 24
     * weeks of the pregnancy.
     */
    public void open(CaseReference child) {
        this.matters.save(new Matter(child, this.clock.instant()));
        var known = this.cases.child(child);
        if (known.unborn()) {
            this.deadlines.start(child, PreProceedingsClocks.UNBORN, this.clock.instant(),
                    ClockFacts.none().expectedOn(known.expectedDateOfBirth()));
        }
        this.steps.tell(this.steps.of(child), "A legal gateway meeting was asked for.");
    }

    /**
     * Records how a team manager took up the request.
     * @throws Refused if a day lies in the future, or nobody works with the child
     */
    public AfterTakeUp takeUp(CaseReference child, TakeUp taken) {
        var step = this.steps.of(child);
        Days.notInFuture("courtDirectedOn", taken.courtDirectedOn(), step.today());
        this.accounts.keep(step, "take-up-gateway-request", taken);
        if (taken.decision() == TakeUpDecision.NOT_NEEDED) {
            step.matter().takenUp(taken, null);
            step.matter().endsBecause("the legal gateway was not needed");
            this.steps.tell(step, "The legal gateway is not needed: %s Who supports the child now: %s"
                .formatted(Sentences.end(taken.notNeededBecause()), taken.whoSupportsNow()));
            return this.plan.of(child).isPresent() ? AfterTakeUp.NOT_NEEDED : AfterTakeUp.NOT_NEEDED_WITHOUT_PLAN;
        }
        step.matter().takenUp(taken, family(step, taken));
        step.matter().at(Stage.REQUEST_WRITING);
        allocate(step, taken.worker());
        if (taken.route() == GatewayRoute.COURT_SECTION_37) {
            directed(step, taken);
        }
        this.steps.tell(step, "The request for the legal gateway was taken up, because %s%s."
            .formatted(taken.route().words(), taken.urgent() ? ". The child cannot wait" : ""));
        return AfterTakeUp.PREPARE;
    }

    private Long family(Step step, TakeUp taken) {
        var group = this.cases.child(step.child()).familyGroupId();
        var apart = taken.brothersAndSisters() == BrothersAndSisters.APART;
        var family = apart ? this.families.save(new PloFamily(group, true, step.now()))
                : this.families.underWay(group)
                    .stream()
                    .findFirst()
                    .orElseGet(() -> this.families.save(new PloFamily(group, false, step.now())));
        if (taken.domesticAbuse()) {
            family.domesticAbuseKnown();
        }
        return family.id();
    }

    private void allocate(Step step, String worker) {
        var before = this.allocations.allocationOf(step.child(), AllocationRole.LEAD);
        if (worker == null) {
            if (before.isEmpty()) {
                throw new Refused("worker", "Nobody works with this child yet. Say who writes the request.");
            }
        }
        else if (before.filter((allocation) -> worker.equals(allocation.worker())).isEmpty()) {
            this.allocations.allocate(step.child(), worker, before.isPresent() ? "TSPROC" : "FCONTA", null, step.by());
        }
    }

    private void directed(Step step, TakeUp taken) {
        var set = taken.courtReportDueOn();
        this.deadlines.start(step.child(), PreProceedingsClocks.SECTION_37,
                WorkingCalendar.startOf(taken.courtDirectedOn()), (set != null)
                        ? ClockFacts.when("DAY_SET").beforeEventAt(WorkingCalendar.endOf(set)) : ClockFacts.none());
    }

    /**
     * Records the written request.
     * @return user id of its writer, who may not accept it
     * @throws Refused if what is said of the child contradicts the record
     */
    public String write(CaseReference child, GatewayRequest request) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "write-gateway-request", request);
        this.voices.hear(step, VOICE, request.child());
        step.matter().written(request, step.by());
        this.period.section20(step, request.section20());
        step.matter().at(Stage.REQUEST_CHECKING);
        this.steps.tell(step, "The request for the legal gateway was written.");
        return step.by();
    }

    /**
     * Records what the chair says. An accepted request starts the ten working days to the
     * meeting; where the child cannot wait it is the same day.
     * @throws Refused if the writer would accept it, or the meeting lies in the past
     */
    public RequestCheck check(CaseReference child, CheckedRequest checked) {
        var step = this.steps.of(child);
        step.matter().requireAnotherPerson(step.by());
        this.accounts.keep(step, "check-gateway-request", checked);
        if (checked.answer() == RequestCheck.RETURNED) {
            step.matter().at(Stage.REQUEST_WRITING);
            this.steps.tell(step, "The request for the legal gateway was returned: " + checked.returnReason());
            return checked.answer();
        }
        Days.inOrder("meetingOn", step.today(), checked.meetingOn(), "The meeting is today or later. Check the day.");
        step.matter().accepted(step.today(), checked.urgent());
        step.matter().at(Stage.GATEWAY_MEETING);
        startGateway(step, step.now());
        this.steps.tell(step, "The request for the legal gateway was accepted. It meets on %s."
            .formatted(Days.said(checked.meetingOn())));
        return checked.answer();
    }

    private void startGateway(Step step, Instant from) {
        this.deadlines.start(step.child(), PreProceedingsClocks.GATEWAY, from,
                step.matter().urgent() ? ClockFacts.when("URGENT") : ClockFacts.none());
    }

    /**
     * Records how a further request was taken up while the matter is under way. Where the
     * child cannot wait, a gateway that has not met yet meets the same day without a
     * report, and an application that is decided on is made the same day.
     */
    public FurtherAnswer askedAgain(CaseReference child, FurtherRequest request) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "take-up-further-gateway-request", request);
        this.steps.tell(step,
                "The legal gateway was asked for again: %s %s".formatted(Sentences.end(request.whatIsNew()),
                        (request.answer() == FurtherAnswer.NOTED) ? "It is taken to the next meeting."
                                : "The child cannot wait; the legal gateway meets at once."));
        if (request.answer() == FurtherAnswer.CANNOT_WAIT) {
            step.matter().cannotWait();
            if (this.deadlines.running(child, PreProceedingsClocks.GATEWAY, null).isPresent()) {
                this.deadlines.withdraw(child, PreProceedingsClocks.GATEWAY, null, step.now(),
                        "The child cannot wait so long.");
                startGateway(step, step.now());
            }
            if (step.matter().stage() == Stage.FINAL_REPORT) {
                step.matter().at(Stage.FINAL_MEETING);
            }
            this.outcomes.issueAtOnce(step);
        }
        return request.answer();
    }

}
