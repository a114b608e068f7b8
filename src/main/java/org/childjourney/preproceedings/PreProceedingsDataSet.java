package org.childjourney.preproceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/** The draft pre-proceedings data set of local authorities, made from the record. */
@Component
class PreProceedingsDataSet implements Report {

    private static final List<String> NAMES = List.of("ploFamilyId", "preProDecisionDate", "initialPpmDate",
            "preProOutcome", "agreeStepdownIssueDate", "cppCountThisReferral", "legalGatewayOutcome",
            "prevPreProcChild", "prevCareProcChild", "preProLetterDate", "careProLetterDate", "preProReviewMeetings",
            "parentsLegalRep", "parentsLegalRepAtIssue", "courtReference", "courtHearings", "shortNoticeIssue",
            "shortNoticeReason", "initialPlanApproved", "initialCarePlan", "finalPlanApproved", "finalCarePlan");

    private final Matters matters;

    private final ReturnsOfMatters returns;

    PreProceedingsDataSet(Matters matters, ReturnsOfMatters returns) {
        this.matters = matters;
        this.returns = returns;
    }

    @Override
    public String id() {
        return "pre-proceedings-data-set";
    }

    @Override
    public String title() {
        return "Pre-proceedings data set";
    }

    @Override
    public String question() {
        return "What does the record say of each child in pre-proceedings, in the names and codes of the data set?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("data-officer", "case-progression-manager", "head-of-service", "assistant-director", "director",
                "qa-officer");
    }

    @Override
    public Answer answer(Period period) {
        var all = this.matters.underWay(period.from(), period.ends());
        return Answer.of(
                Answer.Figures.of("The data set", Figure.count("rows", "Rows",
                        "Matters of children that were under way on at least one day of the period, one row for each.",
                        all.size())),
                Answer.Listing.ofChildren("data-set", "Children",
                        "Matters that were under way in the period, by case reference. Columns have the names of the data set, days are written year, month, day, and what has not happened is left empty.",
                        NAMES, (offset, limit) -> rows(all.stream().skip(offset).limit(limit).toList())));
    }

    private List<Row> rows(List<Matter> page) {
        var fields = this.returns.dataSet(page);
        return IntStream.range(0, page.size())
            .mapToObj((row) -> new Row(page.get(row).child(), new ArrayList<>(fields.get(row).values())))
            .toList();
    }

}
