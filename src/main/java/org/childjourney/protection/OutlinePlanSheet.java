package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The outline plan as the family and those who help hold it in their hands. */
@Component
class OutlinePlanSheet implements DocumentKind<OutlinePlanSheet.Facts> {

    /**
     * What it tells.
     *
     * @param child the child as the plan names it
     * @param since the day of the conference
     * @param category from what the plan protects, in words
     * @param plan the outline
     * @param chair who leads the conferences
     * @param worker the child's social worker
     */
    record Facts(String child, LocalDate since, String category, OutlinePlan plan, String chair, String worker) {

        /** What will be different, as rows of a table. */
        public List<List<String>> wanted() {
            return wanted(this.plan.outcomes());
        }

        static List<List<String>> wanted(List<WantedOutcome> outcomes) {
            return IntStream.range(0, outcomes.size()).mapToObj((i) -> {
                var outcome = outcomes.get(i);
                return List.of((i + 1) + ". " + outcome.wanted(), outcome.howSeen(), outcome.owner(),
                        PlanPapers.day(outcome.byWhen()));
            }).toList();
        }

        /** Who meets, as rows of a table. */
        public List<List<String>> group() {
            return this.plan.coreGroup().stream().map((member) -> List.of(member.name(), member.role())).toList();
        }

        /** When people meet. */
        public List<Moment> moments() {
            return List.of(
                    new Moment(PlanPapers.day(this.plan.firstCoreGroupOn()),
                            "The core group meets for the first time."),
                    new Moment(PlanPapers.day(this.plan.reviewOn()),
                            "We look again, at a review conference, whether the plan is still needed."));
        }

    }

    /** An entry of a time line. */
    record Moment(String when, String what) {
    }

    @Override
    public String id() {
        return "protection-outline-plan";
    }

    @Override
    public String title() {
        return "Outline child protection plan";
    }

    @Override
    public Audience audience() {
        return Audience.PARENT;
    }

    @Override
    public Class<Facts> model() {
        return Facts.class;
    }

    @Override
    public Readers readers() {
        return PlanPapers.READERS;
    }

}
