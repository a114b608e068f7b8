package org.childjourney.childinneed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other journeys ask of child in need plans: a child steps down from child
 * protection into one without a gap, and one ends when child protection begins.
 */
@Service
@Transactional
public class ChildInNeedPlans {

    private static final int DAYS_WHEN_LATE = 5;

    private static final Set<String> NOT_A_NEED = Set.of("N0", "N9");

    private final CinPlans plans;

    private final EntityManager entities;

    private final Episodes episodes;

    private final Consents consents;

    private final CodeSets codes;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final SignedIn signedIn;

    private final Clock clock;

    ChildInNeedPlans(CinPlans plans, EntityManager entities, Episodes episodes, Consents consents, CodeSets codes,
            Chronology chronology, Deadlines deadlines, Catalogue catalogue, WorkingCalendar calendar,
            SignedIn signedIn, Clock clock) {
        this.plans = plans;
        this.entities = entities;
        this.episodes = episodes;
        this.consents = consents;
        this.codes = codes;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Whether all is ready to step down. Consent that was refused does not stand in the
     * way: it goes to the team manager.
     * @throws Refused naming what is not, above all a first meeting that is booked later
     * than the tenth working day after the conference or, where that has passed, later
     * than the fifth from today
     */
    @Transactional(readOnly = true)
    public void requireReady(StepDown agreed) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        Days.notInFuture("decidedOn", agreed.decidedOn(), today);
        var trigger = WorkingCalendar.startOf(agreed.decidedOn());
        var latest = this.catalogue.variant(CinClocks.STEP_DOWN_MEETING, trigger, ClockFacts.none())
            .due(trigger, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .map((due) -> today.isAfter(due) ? this.calendar.plusWorkingDays(today, DAYS_WHEN_LATE) : due)
            .orElseThrow();
        if (agreed.meetingBookedFor().isAfter(latest)) {
            throw new Refused("meetingBookedFor",
                    "The first child in need meeting is held by %s at the latest. Offer an evening or a video call, "
                        .formatted(Days.said(latest)) + "and book a day until then.");
        }
        this.codes.require(CodeSet.PRIMARY_NEED, "primaryNeed", agreed.primaryNeed(), agreed.decidedOn());
        if (NOT_A_NEED.contains(agreed.primaryNeed())) {
            throw new Refused("primaryNeed", "A child in need has a primary need. Choose one of N1 to N8.");
        }
        VisitFrequency.noLongerThan(agreed.visitsEveryWorkingDays());
    }

    /**
     * Steps a child down from child protection: the protection plan ends, if it has not
     * ended on that day already, and the child in need plan begins on the same day. From
     * then the time to the first meeting runs, and the visits go on as often as before.
     * The caller then throws {@code step-down-to-cin}, which the journey takes up.
     * @throws Refused if it is not ready, or a rule of the census would be broken;
     * nothing is stored then
     */
    public void stepDown(CaseReference child, StepDown agreed) {
        requireReady(agreed);
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        this.plans.findByOpenFor(child.value()).filter((earlier) -> !earlier.begun()).ifPresent((request) -> {
            request.end(now, agreed.decidedOn(), PlanEnd.NOT_TAKEN_UP,
                    "The child was on a child protection plan by then.");
            this.deadlines.stopAll(child, CinClocks.ALL, now, "The child steps down instead.");
        });
        this.entities.flush();
        beginInTheCensus(child, agreed.decidedOn());
        this.episodes.primaryNeed(child, agreed.primaryNeed());
        var plan = this.plans.save(ChildInNeedPlan.after(child, agreed, now));
        this.consents.record(child, agreed.consent().toNewConsent(), by);
        var decided = WorkingCalendar.startOf(agreed.decidedOn());
        this.deadlines.start(child, CinClocks.STEP_DOWN_MEETING, decided, ClockFacts.when(CinClocks.BOOKED));
        this.deadlines.start(child, CinClocks.VISIT,
                (agreed.lastVisitOn() != null) ? WorkingCalendar.startOf(agreed.lastVisitOn()) : decided,
                plan.visits().facts());
        visitAsOftenAsBefore(plan, (agreed.lastVisitOn() != null) ? agreed.lastVisitOn() : agreed.decidedOn());
        this.deadlines.start(child, CinClocks.LONG_PLAN, decided);
        if (!agreed.consent().given()) {
            plan.consentLost(agreed.decidedOn());
            this.deadlines.start(child, CinClocks.CONSENT, decided);
        }
        this.chronology.add(child, now, by,
                "The child protection plan ended on %s and a child in need plan began on the same day. The first meeting is booked for %s; until it is held the child is visited every %d working days."
                    .formatted(Days.said(agreed.decidedOn()), Days.said(agreed.meetingBookedFor()),
                            plan.visitsEvery()));
    }

    /**
     * Until the first meeting is held, visits go on as often as the protection plan
     * asked, where that is more often than any child in need plan asks.
     * @param last the visit from which the next is counted
     */
    void visitAsOftenAsBefore(ChildInNeedPlan plan, LocalDate last) {
        var day = this.calendar.plusWorkingDays(last, plan.visitsEvery());
        var isSooner = this.deadlines.running(plan.child(), CinClocks.VISIT, null)
            .filter((running) -> WorkingCalendar.endOf(day).isBefore(running.dueAt()))
            .isPresent();
        if (isSooner) {
            this.deadlines.bringForward(plan.child(), CinClocks.VISIT, null, day,
                    "Until the first meeting is held, visits go on as often as the protection plan asked.");
        }
    }

    private void beginInTheCensus(CaseReference child, LocalDate on) {
        var protectedStill = this.episodes.current(child)
            .flatMap((episode) -> episode.running(ActivityKind.CP_PLAN))
            .isPresent();
        if (protectedStill) {
            this.episodes.stepDown(child, on);
            return;
        }
        var ended = this.episodes.current(child)
            .flatMap((episode) -> episode.latest(ActivityKind.CP_PLAN))
            .orElseThrow(() -> new Refused("decidedOn",
                    "This child has no child protection plan from which to step down. Check the case reference."));
        if (!on.equals(ended.endedOn())) {
            throw new Refused("decidedOn",
                    "The child protection plan ended on %s, and the child in need plan begins on "
                        .formatted(Days.said(ended.endedOn())) + "the same day. Check the day.");
        }
        this.episodes.startCinPlan(child, on);
    }

    /**
     * Ends the child's plan because a child protection plan begins on that day: the two
     * are never open together. Call it before the protection plan is recorded, and tell
     * {@code child-protection-plan-began} afterwards, so that the journey ends too.
     * Nothing happens when no plan is asked for or open.
     * @throws Refused if the plan began after that day
     */
    public void endForProtectionPlan(CaseReference child, LocalDate on) {
        this.plans.findByOpenFor(child.value()).ifPresent((plan) -> {
            var now = this.clock.instant();
            Days.inOrder("planStart", plan.startsOn(), on,
                    "The child in need plan began on %s, after that day. Check the day."
                        .formatted(plan.begun() ? Days.said(plan.startsOn()) : ""));
            if (plan.begun()) {
                this.episodes.endCinPlan(child, on);
            }
            plan.end(now, on, PlanEnd.PROTECTION_PLAN, "A child protection plan began.");
            this.entities.flush();
            this.deadlines.stopAll(child, CinClocks.ALL, now, "A child protection plan began.");
            this.chronology.add(child, now, this.signedIn.userId(),
                    "The child in need plan ended on %s, because a child protection plan began."
                        .formatted(Days.said(on)));
        });
    }

    /**
     * The same when the journey hears that a child protection plan has begun, on the day
     * of its news.
     */
    public void giveWayToProtection(CaseReference child) {
        endForProtectionPlan(child, WorkingCalendar.dateOf(this.clock.instant()));
    }

}
