package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.Set;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.SupportAfter18;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a child in need plan ends: by a team manager's decision, before the shortest time
 * after a child protection plan only with a service manager's signature, and never
 * without a destination.
 */
@Service
@Transactional
public class CinEndings {

    /** The process key of the journey. */
    public static final String JOURNEY = "child-in-need";

    private static final Set<PlanEnd> MAY_BE_TOO_EARLY = Set.of(PlanEnd.CLOSED, PlanEnd.EARLY_HELP);

    private static final int AGE_FOR_ADULT_SERVICES = 17;

    private final OpenCinPlans plans;

    private final CinEndingRecords endings;

    private final CinConsent consent;

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final Journeys journeys;

    CinEndings(OpenCinPlans plans, CinEndingRecords endings, CinConsent consent, Cases cases, Episodes episodes,
            Allocations allocations, Deadlines deadlines, Catalogue catalogue, WorkingCalendar calendar,
            Journeys journeys) {
        this.plans = plans;
        this.endings = endings;
        this.consent = consent;
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.journeys = journeys;
    }

    /** Records that the plan goes on although its review was for an end. */
    public EndingFinding goesOn(CaseReference child, String rationale) {
        var step = this.plans.step(child);
        this.plans.write(step, "The team manager decided that the child in need plan goes on: " + rationale);
        return new EndingFinding(EndingDecision.GOES_ON, step.by());
    }

    /**
     * Records how the plan is to end after its review.
     * @return whether it ends, or a service manager has to sign that it ends so early
     * @throws Refused if a day does not fit, or adult services would take over too early
     */
    public EndingFinding authorise(CaseReference child, Ending ending) {
        return decide(this.plans.step(child), ending, false);
    }

    /**
     * Records what was decided when there is no consent, and for an end how it is to end.
     * @param ending how, when the plan closes or early help goes on; null otherwise
     * @param agreed what the family answered, when they agree again; null otherwise
     * @throws Refused as for an ending after a review
     */
    public EndingFinding withoutConsent(CaseReference child, WithoutConsent decided, Ending ending,
            FamilyConsent agreed) {
        var step = this.plans.step(child);
        this.plans.keep(new CinNoConsentRecord(step.plan(), decided, step.now(), step.by()));
        this.plans.write(step,
                "The family does not agree to the child in need plan (%s). The team manager decided: %s. %s"
                    .formatted(decided.whatFamilySaid(), decided.decision().words(), decided.rationale()));
        this.consent.settled(step);
        if (agreed != null) {
            this.consent.record(step, agreed);
        }
        return (ending != null) ? decide(step, ending, true) : new EndingFinding(EndingDecision.GOES_ON, step.by());
    }

    private EndingFinding decide(Step step, Ending ending, boolean forWantOfConsent) {
        Days.notInFuture("endsOn", ending.endsOn(), step.today());
        Days.notInFuture("acceptedOn", ending.acceptedOn(), step.today());
        Days.notInFuture("movedOn", ending.movedOn(), step.today());
        Days.inOrder("endsOn", step.plan().startsOn(), ending.endsOn(),
                "The plan began on %s. Check the day.".formatted(Days.said(step.plan().startsOn())));
        Days.inOrder("firstContactOn", ending.acceptedOn(), ending.firstContactOn(),
                "Early help sees the family after it has accepted. Check the days.");
        if (ending.end() == PlanEnd.ADULT_SERVICES) {
            requireGrown(step, ending.endsOn());
        }
        var early = step.plan().steppedDown() && MAY_BE_TOO_EARLY.contains(ending.end())
                && ending.endsOn().isBefore(earliestEnd(step.plan()));
        this.plans.keep(new CinEndingRecord(step.plan(), ending, forWantOfConsent, early, step.now(), step.by()));
        this.plans.write(step,
                "The team manager decided that the child in need plan ends on %s: %s. %s%s".formatted(
                        Days.said(ending.endsOn()), ending.words(), ending.rationale(),
                        early ? " That is before %s, so the service manager has to sign it"
                            .formatted(Days.said(earliestEnd(step.plan()))) : ""));
        return new EndingFinding(early ? EndingDecision.AWAITS_SIGNATURE : EndingDecision.ENDS, step.by());
    }

    private void requireGrown(Step step, LocalDate on) {
        var known = this.cases.child(step.child());
        if (known.unborn() || !Birthdays.hasAttained(known.dateOfBirth(), AGE_FOR_ADULT_SERVICES, on)) {
            throw new Refused("end", "Adult services can take over from a young person's 17th birthday on. Choose "
                    + "another ending, or that the plan goes on.");
        }
    }

    /**
     * Before that day a plan after a child protection plan closes only with a signature.
     */
    private LocalDate earliestEnd(ChildInNeedPlan plan) {
        var began = WorkingCalendar.startOf(plan.startsOn());
        return this.catalogue.variant(CinClocks.SHORTEST_AFTER_STEP_DOWN, began, ClockFacts.none())
            .notBefore(began, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .orElseThrow();
    }

    /**
     * Records whether a service manager signs an end before the shortest time.
     * @throws Refused if the same person decided on it
     */
    public EndingFinding sign(CaseReference child, EndingSignature signature) {
        var step = this.plans.step(child);
        var ending = latest(step.plan());
        ending.requireAnotherPerson(step.by());
        ending.sign(signature, step.now(), step.by());
        this.plans.write(step, "The service manager %s that the child in need plan ends so early: %s"
            .formatted(signature.signed() ? "signed" : "did not sign", signature.because()));
        if (signature.signed()) {
            return new EndingFinding(EndingDecision.ENDS, step.by());
        }
        if (!ending.forWantOfConsent()) {
            return new EndingFinding(EndingDecision.RETURNED, step.by());
        }
        this.consent.lost(step, step.today());
        return new EndingFinding(EndingDecision.RETURNED_WITHOUT_CONSENT, step.by());
    }

    /**
     * Ends the plan as was decided, and the case with it where that was decided too. An
     * ending that had to be signed takes effect on the day of the signature.
     * @throws Refused if the case would close while something else goes on for the child,
     * or a hand-over has not arrived yet, which would be lost
     */
    public PlanEnd end(CaseReference child) {
        var step = this.plans.step(child);
        if (this.journeys.isHandingOver(child, JOURNEY)) {
            throw new Refused(null, "Something that this plan has asked of another journey has not arrived there yet, "
                    + "such as a strategy discussion. Try again in a minute; if it stays so, a manager sees in Cockpit "
                    + "what is stuck.");
        }
        var decided = latest(step.plan());
        var ending = decided.ending();
        var on = decided.early() ? step.today() : ending.endsOn();
        end(step, on, ending.end(), ending.rationale());
        if (ending.caseCloses()) {
            requireNothingElse(step);
            this.episodes.close(child, on, ending.reasonForClosure());
            this.allocations.end(child, AllocationRole.LEAD);
        }
        this.plans
            .write(step,
                    "The child in need plan ended on %s: %s. %s Whom the family can turn to: %s"
                        .formatted(Days.said(on), ending.words(),
                                ending.caseCloses() ? "The case is closed (%s).".formatted(ending.reasonForClosure())
                                        : "The case stays open: %s.".formatted(ending.goesOnWith()),
                                ending.whereToTurn()));
        return ending.end();
    }

    private void requireNothingElse(Step step) {
        var others = this.journeys.namesOfOthers(step.child(), JOURNEY);
        if (!others.isEmpty()) {
            throw new Refused("caseCloses",
                    "The case cannot close yet, because this goes on for the child: %s. End it first, or say that the case stays open."
                        .formatted(String.join(", ", others)));
        }
    }

    /** Ends the open plan of the child for this cause, if there is one. */
    public void end(CaseReference child, EndingCause cause) {
        this.plans.find(child).map(this.plans::step).ifPresent((step) -> {
            end(step, step.today(), PlanEnd.LIFE_EVENT, cause.words());
            this.plans.write(step, "The child in need plan ended, %s".formatted(cause.words()));
        });
    }

    /**
     * Ends the open plan of a young person who is 18, and the case where nothing else
     * goes on in it.
     */
    public void endAtEighteen(CaseReference child, SupportAfter18 support) {
        end(child, EndingCause.EIGHTEEN);
        var idle = this.episodes.current(child)
            .filter((episode) -> episode.activities().stream().noneMatch(ActivityDetails::open))
            .isPresent();
        if (idle && this.journeys.namesOfOthers(child, JOURNEY).isEmpty()) {
            var today = WorkingCalendar.dateOf(this.plans.now());
            this.episodes.close(child, today, support.referralMade() ? "RC6" : "RC7");
            this.allocations.end(child, AllocationRole.LEAD);
        }
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            this.plans.find(ended.child()).map(this.plans::step).ifPresent((step) -> {
                end(step, step.today(), PlanEnd.CANCELLED, "It was cancelled.");
                this.plans.write(step, "The work on the child in need plan was cancelled");
            });
        }
    }

    private void end(Step step, LocalDate on, PlanEnd how, String because) {
        step.plan().end(step.now(), on, how, because);
        this.deadlines.stopAll(step.child(), CinClocks.ALL, step.now(), "The child in need plan has ended.");
        if (this.episodes.current(step.child())
            .flatMap((episode) -> episode.running(ActivityKind.CIN_PLAN))
            .isPresent()) {
            this.episodes.endCinPlan(step.child(), on);
        }
    }

    private CinEndingRecord latest(ChildInNeedPlan plan) {
        return this.endings.findFirstByPlanIdOrderByIdDesc(plan.id())
            .orElseThrow(() -> new Refused(null, "Nobody has decided how this plan is to end."));
    }

}
