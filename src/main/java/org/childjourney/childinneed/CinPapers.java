package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Subject;
import org.springframework.stereotype.Component;

/**
 * Files the plan as it stands, for the family and for the child, each time that it was
 * agreed or changed.
 */
@Component
class CinPapers {

    private final Documents documents;

    private final FamilysPlan familysPlan;

    private final MyPlan myPlan;

    private final CinOutcomeRecords outcomes;

    private final Cases cases;

    private final Allocations allocations;

    private final Teams teams;

    CinPapers(Documents documents, FamilysPlan familysPlan, MyPlan myPlan, CinOutcomeRecords outcomes, Cases cases,
            Allocations allocations, Teams teams) {
        this.documents = documents;
        this.familysPlan = familysPlan;
        this.myPlan = myPlan;
        this.outcomes = outcomes;
        this.cases = cases;
        this.allocations = allocations;
        this.teams = teams;
    }

    /**
     * Files both.
     * @param agreedOn the day of the meeting or review
     * @param there who took part
     * @param visitOn when a family that was not there is visited, else null
     */
    void file(Step step, LocalDate agreedOn, List<Invited> there, LocalDate visitOn, ChildsPart childsPart) {
        var plan = step.plan();
        var heard = childsPart.method() != VoiceMethod.DECLINED && childsPart.method() != VoiceMethod.NOT_OBTAINED;
        var paper = new PlanOnPaper(name(step), plan.startsOn(), agreedOn, there.stream().anyMatch(Invited::family),
                visitOn, goals(plan), plan.contingency(), plan.howMadeTogether(), plan.visits().words(),
                breaks(plan.shortBreaks()), plan.reviewOn(), worker(step), heard ? childsPart.words() : null);
        this.documents.file(this.familysPlan, step.child(), Subject.NONE, paper, step.by());
        this.documents.file(this.myPlan, step.child(), Subject.NONE, paper, step.by());
    }

    private String name(Step step) {
        var known = this.cases.child(step.child());
        return (known.givenName() != null) ? known.givenName() : "the baby";
    }

    private List<PlanOnPaper.Goal> goals(ChildInNeedPlan plan) {
        return this.outcomes.findByPlanIdOrderByNumber(plan.id())
            .stream()
            .filter((outcome) -> outcome.status() != OutcomeStatus.NO_LONGER_NEEDED)
            .map((outcome) -> new PlanOnPaper.Goal(outcome.goal(), outcome.measure(), outcome.owner(), outcome.dueOn(),
                    outcome.status().words()))
            .toList();
    }

    private static String breaks(ShortBreaks breaks) {
        return (breaks != null) ? breaks.services() : null;
    }

    private String worker(Step step) {
        return this.allocations.allocationOf(step.child(), AllocationRole.LEAD)
            .map(AllocationDetails::worker)
            .flatMap(this.teams::worker)
            .map(WorkerDetails::name)
            .orElse(null);
    }

}
