package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is worked out for a looked-after child again and again: health, education, and
 * whether home is good enough where the child lives with parents or in a home that is not
 * registered.
 */
@Service
@Transactional
public class CareWork {

    private static final int HEALTH_KNOWN_BEFORE_IN_MONTHS = 3;

    private static final int LONGEST_TO_NEXT_TERMS_END_IN_MONTHS = 8;

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final PlacementSearches searches;

    private final Cases cases;

    private final ChildsVoice voices;

    CareWork(CareAccounts accounts, CareClocks clocks, PlacementSearches searches, Cases cases, ChildsVoice voices) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.searches = searches;
        this.cases = cases;
        this.voices = voices;
    }

    /** Whether health and education are asked for: not during short breaks. */
    @Transactional(readOnly = true)
    public boolean isInFull(CaseReference child) {
        return !this.accounts.stepInCare(child).period().current().shortBreaks();
    }

    /** What the placement asks for beyond visits. */
    @Transactional(readOnly = true)
    public PlacementKind placementKind(CaseReference child) {
        var placement = this.accounts.stepInCare(child).period().current().placement();
        return placement.unregistered() ? PlacementKind.UNREGISTERED
                : placement.withParents() ? PlacementKind.WITH_PARENTS : PlacementKind.ORDINARY;
    }

    /**
     * Records a health assessment. The next is due after 6 months while the child is
     * under 5, and after 12 months from then on.
     * @throws Refused if the day does not fit, or the first was not made by a doctor
     */
    public HealthResult assessHealth(CaseReference child, HealthAssessment assessment) {
        var taken = this.accounts.stepInCare(child);
        var period = taken.period();
        Days.notInFuture("heldOn", assessment.heldOn(), taken.today());
        Days.notInFuture("dentalCheckOn", assessment.dentalCheckOn(), taken.today());
        switch (assessment.result()) {
            case DONE -> {
                requireDoctorFirst(taken, assessment);
                Days.inOrder("heldOn", period.beganOn().minusMonths(HEALTH_KNOWN_BEFORE_IN_MONTHS), assessment.heldOn(),
                        "An assessment of more than 3 months before the child was looked after is too old. Check the day.");
                period.assessedForHealth(assessment.heldOn(), assessment.dentalCheckOn());
                nextHealth(taken, assessment.heldOn());
                this.accounts.keep(taken, CareStep.HEALTH, assessment.heldOn(), assessment,
                        "The child's health was assessed on %s by %s. %s".formatted(Days.said(assessment.heldOn()),
                                assessment.doneBy().words(), assessment.findings()));
            }
            case DECLINED -> {
                nextHealth(taken, taken.today());
                this.accounts.keep(taken, CareStep.HEALTH, taken.today(), assessment,
                        "The child understood what a health assessment is and did not want it: " + assessment.whyNot());
            }
            case NOT_YET -> {
                this.clocks.delayed(child, CareClocks.HEALTH, assessment.whyNot());
                this.accounts.keep(taken, CareStep.HEALTH, taken.today(), assessment,
                        "The child's health has not been assessed yet: " + assessment.whyNot());
            }
        }
        return assessment.result();
    }

    private void requireDoctorFirst(Taken taken, HealthAssessment assessment) {
        if (taken.period().lastHealthOn() == null && assessment.doneBy() != AssessedBy.DOCTOR) {
            throw new Refused("doneBy", "The first assessment is made by a doctor (regulation 7). Ask for one.");
        }
    }

    private void nextHealth(Taken taken, LocalDate on) {
        this.clocks.assessedForHealth(taken.child(), this.cases.child(taken.child()).dateOfBirth(), on, taken.now());
    }

    /**
     * Records a personal education plan. It is looked at again before the next term ends.
     * @throws Refused if a day does not fit
     */
    public EducationResult agreeEducation(CaseReference child, EducationPlan plan) {
        var taken = this.accounts.stepInCare(child);
        if (plan.result() == EducationResult.NOT_YET) {
            this.clocks.delayed(child, CareClocks.EDUCATION, plan.whyNot());
            this.accounts.keep(taken, CareStep.EDUCATION, taken.today(), plan,
                    "The personal education plan has not been agreed yet: " + plan.whyNot());
            return plan.result();
        }
        Days.notInFuture("agreedOn", plan.agreedOn(), taken.today());
        Days.inOrder("agreedOn", taken.period().beganOn(), plan.agreedOn(),
                "The child has been looked after since %s. Check the day."
                    .formatted(Days.said(taken.period().beganOn())));
        if (!plan.nextTermEndsOn().isAfter(plan.agreedOn())
                || plan.nextTermEndsOn().isAfter(plan.agreedOn().plusMonths(LONGEST_TO_NEXT_TERMS_END_IN_MONTHS))) {
            throw new Refused("nextTermEndsOn",
                    "The next term ends after the plan was agreed, and within 8 months. Check the day.");
        }
        this.clocks.agreedForEducation(child, plan.agreedOn(), plan.nextTermEndsOn(), taken.now());
        this.accounts.keep(taken, CareStep.EDUCATION, plan.agreedOn(), plan,
                "The personal education plan was agreed on %s with %s.".formatted(Days.said(plan.agreedOn()),
                        plan.school()));
        return plan.result();
    }

    /**
     * Records the assessment of a placement with parents; the next is due in six months.
     * @throws Refused if the child does not live with parents, or the day does not fit
     */
    public ParentsRecommendation assessParents(CaseReference child, ParentsAssessment assessment) {
        var taken = this.accounts.stepInCare(child);
        var placement = taken.period().current();
        if (!placement.placement().withParents()) {
            throw new Refused("assessedOn",
                    "The child does not live with parents any more. Nothing is to be assessed.");
        }
        Days.notInFuture("assessedOn", assessment.assessedOn(), taken.today());
        Days.inOrder("assessedOn", placement.placementFrom(), assessment.assessedOn(),
                "The child has lived there since %s. Check the day.".formatted(Days.said(placement.placementFrom())));
        this.clocks.assessedParents(child, assessment.assessedOn(), taken.now());
        this.accounts.keep(taken, CareStep.PARENTS_ASSESSMENT, assessment.assessedOn(), assessment,
                "How the child lives with parents was assessed on %s: %s.".formatted(Days.said(assessment.assessedOn()),
                        assessment.recommendation().words()));
        this.voices.heardForDecision(child, assessment.voice(), taken.by());
        return assessment.recommendation();
    }

    /**
     * Records what the director decided about a home that is not registered; the next
     * decision is due in a week. A registered home is sought all the time.
     */
    public UnregisteredAnswer decideOnUnregistered(CaseReference child, UnregisteredDecision decided) {
        var taken = this.accounts.stepInCare(child);
        this.clocks.decidedOnUnregistered(child, taken.today(), taken.now());
        this.accounts.keep(taken, CareStep.UNREGISTERED_DECISION, taken.today(), decided,
                (decided.decision() == UnregisteredAnswer.ONE_WEEK)
                        ? "The director allowed the home that is not registered for one week: " + decided.rationale()
                        : "The director decided that the child has to move out of the home that is not registered: "
                                + decided.rationale());
        if (decided.decision() == UnregisteredAnswer.MOVE && this.searches.isOpen(child)) {
            this.searches.need(child, "The director decided: " + decided.rationale(), taken.today());
        }
        return decided.decision();
    }

}
