package org.childjourney.transition;

import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a young person needs for adult life, the plan they make of it, and the reviews
 * that keep it alive. Care Planning Regulations 2010 part 8; Care Leavers Regulations
 * 2010 parts 2 to 4.
 */
@Service
@Transactional
public class PathwayPlans {

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final EducationAndWork education;

    private final ChildsVoice voices;

    private final PlanDocuments documents;

    PathwayPlans(TransitionAccounts accounts, TransitionClocks clocks, EducationAndWork education, ChildsVoice voices,
            PlanDocuments documents) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.education = education;
        this.voices = voices;
        this.documents = documents;
    }

    /** Records the assessment, from which the time to a plan runs. */
    public void assess(CaseReference child, NeedsAssessment assessment) {
        var taken = this.accounts.step(child);
        Days.notInFuture("completedOn", assessment.completedOn(), taken.today());
        taken.leaver().assessed(assessment.completedOn());
        this.clocks.done(taken, assessment.completedOn(), TransitionClocks.NEEDS, TransitionClocks.NEEDS_AFTER_CARE);
        this.clocks.start(taken, TransitionClocks.PLAN, assessment.completedOn());
        this.accounts.keep(taken, TransitionStep.NEEDS, assessment.completedOn(), assessment,
                "What the young person needs for adult life was assessed on %s. \"%s\""
                    .formatted(Days.said(assessment.completedOn()), assessment.youngPersonsWords()));
        heard(taken, "leaving-care-assessment", assessment.youngPersonsWords(), assessment.whatTheyWant(),
                assessment.howUsedInDecision());
    }

    /**
     * Records a plan.
     * @return user id of its writer, who may not agree it
     */
    public String write(CaseReference child, PathwayPlan plan) {
        var taken = this.accounts.step(child);
        Days.notInFuture("writtenOn", plan.writtenOn(), taken.today());
        taken.leaver().planWrittenBy(taken.by());
        this.accounts.keep(taken, TransitionStep.PLAN, plan.writtenOn(), plan,
                "A pathway plan with %d goals was written%s on %s.".formatted(plan.goals().size(),
                        plan.coProduced() ? " together" : "", Days.said(plan.writtenOn())));
        heard(taken, "pathway-plan", plan.youngPersonsWords(), plan.youngPersonsWords(), plan.howUsedInDecision());
        return taken.by();
    }

    /**
     * Records what the manager decides. An agreed plan is printed for the young person
     * and reviewed within six months.
     * @throws Refused if the writer would agree it
     */
    public String agree(CaseReference child, PlanAgreement agreement) {
        var taken = this.accounts.step(child);
        if (taken.by().equals(taken.leaver().planWriter())) {
            throw new Refused("decision", "You wrote this plan. Somebody else agrees it.");
        }
        Days.notInFuture("givenOn", agreement.givenOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.AGREEMENT, taken.today(), agreement,
                (agreement.decision() == PlanDecision.AGREED)
                        ? "The pathway plan was agreed: %s".formatted(agreement.rationale())
                        : "The pathway plan was returned: %s".formatted(agreement.rationale()));
        if (agreement.decision() == PlanDecision.AGREED) {
            var plan = this.accounts.latest(child, TransitionStep.PLAN, PathwayPlan.class).orElseThrow();
            goals(taken, plan.goals());
            taken.leaver().planAgreed(taken.today());
            taken.leaver().reviewed(taken.today());
            this.clocks.done(taken, taken.today(), TransitionClocks.PLAN);
            this.clocks.start(taken, TransitionClocks.REVIEW, taken.today());
            this.documents.pathwayPlan(taken);
        }
        return agreement.decision().name();
    }

    private void goals(Taken taken, List<Goal> goals) {
        var number = all(taken.child()).size();
        for (var goal : goals) {
            number++;
            this.accounts.add(new PathwayGoal(taken.child(), number, goal, taken.today()));
        }
    }

    /** The goals of a young person, in the order of their numbers. */
    List<PathwayGoal> all(CaseReference child) {
        return this.accounts.list(PathwayGoal.class, "where caseReference = ?1 order by number", child.value());
    }

    /**
     * Records a review: the next is due in six months, whatever the age.
     * @throws Refused if a goal of that number does not exist
     */
    public void review(CaseReference child, PathwayReview review) {
        var taken = this.accounts.step(child);
        Days.notInFuture("heldOn", review.heldOn(), taken.today());
        Days.notInFuture("activitySince", review.activitySince(), taken.today());
        var goals = all(child);
        review.goals().forEach((reviewed) -> {
            var goal = goals.stream()
                .filter((candidate) -> candidate.number() == reviewed.goal())
                .findFirst()
                .orElseThrow(() -> new Refused("goals",
                        "There is no goal with the number %d. The record shows them.".formatted(reviewed.goal())));
            goal.reviewed(reviewed, review.heldOn());
        });
        goals(taken, review.newGoals());
        taken.leaver().reviewed(review.heldOn());
        this.clocks.done(taken, review.heldOn(), TransitionClocks.REVIEW);
        this.clocks.start(taken, TransitionClocks.REVIEW, review.heldOn());
        this.accounts.keep(taken, TransitionStep.REVIEW, review.heldOn(), review,
                "The pathway plan was reviewed on %s, because %s. %s".formatted(Days.said(review.heldOn()),
                        review.reason().words(), review.summary()));
        heard(taken, "pathway-review", review.youngPersonsWords(), review.whatTheyWant(), review.howUsedInDecision());
        this.documents.pathwayPlan(taken);
        this.education.does(taken, review.activity(), review.activitySince(), null);
    }

    private void heard(Taken taken, String stage, String words, String wants, String used) {
        this.voices.heardForDecision(taken.child(),
                new NewVoice(stage, VoiceMethod.DIRECT_WORK, true, false, false, words, wants, used, null, null, null),
                taken.by());
    }

}
