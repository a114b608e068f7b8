package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.documents.Delivery;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Subject;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Care plans, each with the page that is given to the child. */
@Service
@Transactional
public class CarePlans {

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final Cases cases;

    private final CodeSets codes;

    private final Allocations allocations;

    private final Teams teams;

    private final ChildsVoice voices;

    private final Documents documents;

    private final MyCarePlan myCarePlan;

    CarePlans(CareAccounts accounts, CareClocks clocks, Cases cases, CodeSets codes, Allocations allocations,
            Teams teams, ChildsVoice voices, Documents documents, MyCarePlan myCarePlan) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.cases = cases;
        this.codes = codes;
        this.allocations = allocations;
        this.teams = teams;
        this.voices = voices;
        this.documents = documents;
        this.myCarePlan = myCarePlan;
    }

    /** Whether there is a care plan that does not have to change. */
    @Transactional(readOnly = true)
    public boolean isThere(CaseReference child) {
        return this.accounts.stepInCare(child).period().hasCurrentPlan();
    }

    /**
     * Records a care plan, the first or a changed one, and files the child's own page of
     * it.
     * @throws Refused if the day does not fit or the code is not valid
     */
    public void prepare(CaseReference child, CarePlan plan) {
        var taken = this.accounts.stepInCare(child);
        Days.notInFuture("preparedOn", plan.preparedOn(), taken.today());
        this.codes.require(CodeSet.PERMANENCE_PLAN, plan.permanencePlan(), plan.preparedOn());
        var first = taken.period().carePlanOn() == null;
        taken.period().planned(plan.preparedOn(), plan.permanencePlan());
        this.clocks.planned(child, plan.preparedOn(), taken.now());
        this.accounts.keep(taken, CareStep.CARE_PLAN, plan.preparedOn(), plan, "The care plan was %s on %s: %s"
            .formatted(first ? "prepared" : "changed", Days.said(plan.preparedOn()), plan.aim()));
        this.voices.heardForDecision(child, plan.voice(), taken.by());
        this.documents.file(this.myCarePlan, child, Subject.NONE, facts(taken, plan), taken.by());
    }

    private MyCarePlan.Facts facts(Taken taken, CarePlan plan) {
        var known = this.cases.child(taken.child());
        return new MyCarePlan.Facts((known.givenName() != null) ? known.givenName() : known.fullName(),
                plan.preparedOn(), plan.inChildsWords(), plan.childsWords(), plan.whatChildWants(),
                this.allocations.workerOf(taken.child()).map(this::named).orElse(null),
                (taken.period().iro() != null) ? named(taken.period().iro()) : null, reviewBy(taken));
    }

    private String named(String userId) {
        return this.teams.worker(userId).map(WorkerDetails::name).orElse(userId);
    }

    private LocalDate reviewBy(Taken taken) {
        return this.clocks.reviewDue(taken.child()).map(WorkingCalendar::dateOf).orElse(null);
    }

    /**
     * Records that the child was given their page of the plan, or why not.
     * @throws Refused if it was given in the future, or before the plan was prepared
     */
    public void give(CaseReference child, GivenPlan given) {
        var taken = this.accounts.stepInCare(child);
        if (!given.given()) {
            this.accounts.keep(taken, CareStep.PLAN_GIVEN, taken.today(), given,
                    "The child was not given their care plan: " + given.whyNot());
            return;
        }
        Days.notInFuture("givenOn", given.givenOn(), taken.today());
        Days.inOrder("givenOn", taken.period().carePlanOn(), given.givenOn(),
                "The plan is of %s. Check the day.".formatted(Days.said(taken.period().carePlanOn())));
        this.documents.latest(this.myCarePlan, child, Subject.NONE)
            .ifPresent((page) -> this.documents.delivered(page.id(), Delivery.delivered(given.how(), given.givenOn()),
                    taken.by()));
        this.accounts.keep(taken, CareStep.PLAN_GIVEN, given.givenOn(), given,
                "The child was given their care plan on %s.".formatted(Days.said(given.givenOn())));
        this.voices.heard(child, CareVoices.told("give-care-plan", given.childSaid(), null, null), taken.by());
    }

}
