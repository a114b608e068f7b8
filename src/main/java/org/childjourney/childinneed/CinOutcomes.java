package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/** What is to be different for the child, and how it stands. */
@Component
class CinOutcomes {

    private final CinOutcomeRecords outcomes;

    CinOutcomes(CinOutcomeRecords outcomes) {
        this.outcomes = outcomes;
    }

    /** Adds outcomes, numbered on from the last. */
    void add(ChildInNeedPlan plan, List<PlannedOutcome> planned, LocalDate on) {
        var number = this.outcomes.findByPlanIdOrderByNumber(plan.id()).size();
        for (var outcome : planned) {
            Days.inOrder("due", on, outcome.due(),
                    "An outcome is due after the day on which it was agreed. Check the day.");
            number++;
            this.outcomes.save(new CinOutcomeRecord(plan, number, outcome, on));
        }
    }

    /**
     * Records how each outcome that is still open stands.
     * @throws Refused if one is left out, said twice, or is none of this plan
     */
    void stand(ChildInNeedPlan plan, List<OutcomeProgress> progress, LocalDate on) {
        var said = new HashMap<Integer, OutcomeProgress>();
        for (var one : progress) {
            if (said.put(one.number(), one) != null) {
                throw new Refused("progress", "Outcome %d is listed twice. List each once.".formatted(one.number()));
            }
        }
        for (var outcome : this.outcomes.findByPlanIdOrderByNumber(plan.id())) {
            var one = said.remove(outcome.number());
            if (one != null) {
                outcome.stands(one, on);
            }
            else if (!outcome.status().over()) {
                throw new Refused("progress", "Say how outcome %d stands (%s). The record beside the form lists them."
                    .formatted(outcome.number(), outcome.goal()));
            }
        }
        said.keySet().stream().sorted().findFirst().ifPresent((unknown) -> {
            throw new Refused("progress",
                    "The plan has no outcome %d. The record beside the form lists them.".formatted(unknown));
        });
    }

}
