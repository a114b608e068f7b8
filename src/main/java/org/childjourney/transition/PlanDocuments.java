package org.childjourney.transition;

import org.childjourney.casefile.Cases;
import org.childjourney.documents.Delivery;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Subject;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Component;

/** Prints and files what a young person gets of their plans. */
@Component
class PlanDocuments {

    private final Documents documents;

    private final PlanOnAPageSheet page;

    private final PathwayPlanDocument plan;

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final Cases cases;

    PlanDocuments(Documents documents, PlanOnAPageSheet page, PathwayPlanDocument plan, TransitionAccounts accounts,
            TransitionClocks clocks, Cases cases) {
        this.documents = documents;
        this.page = page;
        this.plan = plan;
        this.accounts = accounts;
        this.clocks = clocks;
        this.cases = cases;
    }

    void planOnAPage(Taken taken, PlanOnAPage written) {
        var filed = this.documents.file(this.page, taken.child(), Subject.NONE,
                new PlanOnAPageSheet.Facts(name(taken), this.clocks.attains(taken, 18, 0), written), taken.by());
        this.documents.delivered(filed.id(), Delivery.delivered(Delivery.How.READ_TOGETHER, written.lookedAtOn()),
                taken.by());
    }

    /** A new version of the plan, with the goals as they stand. */
    void pathwayPlan(Taken taken) {
        this.accounts.latest(taken.child(), TransitionStep.PLAN, PathwayPlan.class)
            .ifPresent((written) -> this.documents.file(this.plan, taken.child(), Subject.NONE,
                    new PathwayPlanDocument.Facts(name(taken), taken.today(), written, this.accounts
                        .list(PathwayGoal.class, "where caseReference = ?1 order by number", taken.child().value())
                        .stream()
                        .map((goal) -> new PathwayPlanDocument.GoalLine(goal.number(), goal.matter(), goal.goal(),
                                goal.steps(), goal.who(), goal.setOn(), goal.byWhen(), goal.before().ordinal(),
                                goal.progress().ordinal(), goal.outcome()))
                        .toList(), taken.leaver().reviewedOn().plusMonths(6)),
                    taken.by()));
    }

    private String name(Taken taken) {
        return this.cases.child(taken.child()).givenName();
    }

}
