package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Letter;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The letter that tells a parent what a conference decided. */
@Component
class LetterAfterConference implements DocumentKind<LetterAfterConference.Facts> {

    /**
     * What it tells.
     *
     * @param letter its head
     * @param child the child as the letter names it
     * @param heldOn the day of the conference
     * @param decision what was decided, in a sentence for a parent
     * @param why the reason, as the chair wrote it
     * @param theySaid what the parents said, may be null
     * @param wouldHelp what the parents say would help, may be null
     * @param outline the outline plan, null where none was made
     * @param reviewOn when it is looked at again, null where no plan runs
     * @param worker the child's social worker
     */
    record Facts(Letter letter, String child, LocalDate heldOn, String decision, String why, String theySaid,
            String wouldHelp, OutlinePlan outline, LocalDate reviewOn, String worker) {

        /** What will be different, as rows of a table. */
        public List<List<String>> wanted() {
            return OutlinePlanSheet.Facts.wanted(this.outline.outcomes());
        }

        /** When people meet. */
        public List<OutlinePlanSheet.Moment> moments() {
            return List.of(
                    new OutlinePlanSheet.Moment(PlanPapers.day(this.outline.firstCoreGroupOn()),
                            "You meet the core group: the people who help with the plan."),
                    new OutlinePlanSheet.Moment(PlanPapers.day(this.reviewOn),
                            "We look again, at a review conference, whether the plan is still needed."));
        }

    }

    @Override
    public String id() {
        return "protection-letter-after-conference";
    }

    @Override
    public String title() {
        return "What the conference decided";
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
