package org.childjourney.childinneed;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for a child in need plan: each is taken up by a team manager, who sees to it
 * that the child has a worker and that the family was asked.
 */
@Service
@Transactional
public class CinRequests {

    private static final String FIRST_WORKER = "FCONTA";

    private static final String OTHER_WORKER = "TSPROC";

    private final OpenCinPlans plans;

    private final CinConsent consent;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Deadlines deadlines;

    CinRequests(OpenCinPlans plans, CinConsent consent, Episodes episodes, Allocations allocations,
            Deadlines deadlines) {
        this.plans = plans;
        this.consent = consent;
        this.episodes = episodes;
        this.allocations = allocations;
        this.deadlines = deadlines;
    }

    /**
     * Opens what was asked for. The time to the first meeting, to the next visit and to
     * the manager's review runs from now, not from when somebody takes it up. A child who
     * steps down has the plan already.
     */
    public void open(CaseReference child, PlanOrigin origin) {
        if (this.plans.find(child).isPresent()) {
            return;
        }
        if (origin == PlanOrigin.STEP_DOWN) {
            throw new IllegalStateException("The plan of %s begins before the journey is told".formatted(child));
        }
        var step = this.plans.step(this.plans.add(child, origin));
        var asked = WorkingCalendar.startOf(step.today());
        this.deadlines.start(child, CinClocks.FIRST_MEETING, asked);
        this.deadlines.start(child, CinClocks.VISIT, asked);
        this.deadlines.start(child, CinClocks.LONG_PLAN, asked);
        this.plans.write(step, "A child in need plan was asked for, %s".formatted(origin.words()));
    }

    /**
     * Records how a team manager took it up. The plan begins, for the census too, on the
     * day on which it was asked for.
     * @throws Refused if the child stepped down and the plan is not taken up, the worker
     * cannot be allocated or nobody is, or a rule of the census would be broken
     */
    public AcceptanceFinding accept(CaseReference child, Acceptance acceptance, FamilyConsent answer) {
        var step = this.plans.step(child);
        var plan = step.plan();
        this.plans.keep(new CinAcceptanceRecord(plan, acceptance, step.now(), step.by()));
        if (!acceptance.accepted()) {
            notTakenUp(step, acceptance);
            return new AcceptanceFinding(acceptance.decision(), false, plan.meeting());
        }
        if (!plan.begun()) {
            var on = plan.firstDay();
            this.episodes.startCinPlan(child, on);
            plan.begin(on);
        }
        allocate(step, acceptance);
        this.plans.write(step,
                "The child in need plan was taken up. It began on %s".formatted(Days.said(plan.startsOn())));
        return new AcceptanceFinding(acceptance.decision(), this.consent.lookedAt(step, answer), plan.meeting());
    }

    private void notTakenUp(Step step, Acceptance acceptance) {
        if (step.plan().begun()) {
            throw new Refused("decision",
                    "The protection plan ended, and this plan took its place on %s. Take it up. "
                        .formatted(Days.said(step.plan().startsOn()))
                            + "If the family does not agree, say so below, and you decide what follows.");
        }
        step.plan().end(step.now(), step.today(), PlanEnd.NOT_TAKEN_UP, acceptance.notTakenUpBecause());
        this.deadlines.stopAll(step.child(), CinClocks.ALL, step.now(), "The plan was not taken up.");
        this.plans.write(step, "The child in need plan was not taken up: %s From now on the child is supported by: %s"
            .formatted(sentence(acceptance.notTakenUpBecause()), acceptance.supportGoesOn()));
    }

    private void allocate(Step step, Acceptance acceptance) {
        var before = this.allocations.allocationOf(step.child(), AllocationRole.LEAD);
        if (!acceptance.workerStays()) {
            this.allocations.allocate(step.child(), acceptance.worker(),
                    before.isPresent() ? OTHER_WORKER : FIRST_WORKER, null, step.by());
        }
        else if (before.map(AllocationDetails::worker).isEmpty()) {
            throw new Refused("workerStays", "Nobody is allocated to this child now. Name who works with the family.");
        }
    }

    /** Records how a further request was taken up while the plan is open. */
    public FurtherDecision askedAgain(CaseReference child, FurtherRequest request) {
        var step = this.plans.step(child);
        this.plans.keep(new CinFurtherRequestRecord(step.plan(), request, step.now(), step.by()));
        this.plans.write(step, "A child in need plan was asked for again while one is open: " + request.whatIsNew());
        return request.decision();
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

}
