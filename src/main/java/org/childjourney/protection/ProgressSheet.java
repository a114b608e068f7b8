package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.charts.Chart;
import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** How a plan is going, drawn as lines that a family can read. */
@Component
class ProgressSheet implements DocumentKind<ProgressSheet.Facts> {

    /**
     * What it tells.
     *
     * @param child the child as the sheet names it
     * @param heldOn the day of the core group
     * @param outcomes each outcome with what was said of it last
     * @param lines how each outcome and each tool went on
     * @param next what happens next
     * @param nextOn when the core group meets again
     */
    record Facts(String child, LocalDate heldOn, List<Now> outcomes, ProgressLines lines, String next,
            LocalDate nextOn) {

        /** What was said last, as rows of a table. */
        public List<List<String>> rows() {
            return this.outcomes.stream()
                .map((outcome) -> List.of(outcome.number() + ". " + outcome.wanted(), outcome.progress(),
                        outcome.seen()))
                .toList();
        }

        /** The outcomes of the plan, up to four lines in one drawing. */
        public List<Chart> outcomeCharts() {
            return this.lines.outcomeCharts();
        }

        /** What the tools for neglect showed; none where none was used. */
        public List<Chart> neglectCharts() {
            return this.lines.neglectCharts();
        }

    }

    /** How things are with one outcome. */
    record Now(int number, String wanted, String progress, String seen) {
    }

    @Override
    public String id() {
        return "protection-progress";
    }

    @Override
    public String title() {
        return "How the plan is going";
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
