package org.childjourney.preproceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * The module on pre-proceedings of the children in need census of 2026-27, made from the
 * record.
 */
@Component
class PreProceedingsCensus implements Report {

    private static final List<String> NAMES = List.of("PPStartDate", "LBPSentDate", "FGDMMeetingOffer",
            "FGDMMeetingFac", "InitialPPMeetingDate", "ReviewMeetingsCount", "StepDecisionDate", "PPOutcome",
            "CourtAppDate", "LetterInitCPDate");

    private final Matters matters;

    private final ReturnsOfMatters returns;

    PreProceedingsCensus(Matters matters, ReturnsOfMatters returns) {
        this.matters = matters;
        this.returns = returns;
    }

    @Override
    public String id() {
        return "pre-proceedings-census";
    }

    @Override
    public String title() {
        return "Pre-proceedings in the children in need census";
    }

    @Override
    public String question() {
        return "What does the module on pre-proceedings of the census say of each child?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("data-officer", "case-progression-manager", "head-of-service", "assistant-director", "director",
                "qa-officer");
    }

    @Override
    public Answer answer(Period period) {
        var all = this.matters.underWay(period.from(), period.ends())
            .stream()
            .filter((matter) -> matter.startedOn() != null && !matter.startedOn().isAfter(period.to()))
            .toList();
        return Answer.of(Answer.Figures.of("The module", Figure.count("children", "Rows",
                "Children whose pre-proceedings had begun by the end of the period and had not ended before it.",
                all.size()),
                Figure.count("letter-before-application", "To be looked at: letter before the application",
                        "Children whose family was told of the application by letter before the court issued it. That is good practice; the census asks why.",
                        all.stream().filter(PreProceedingsCensus::toldBefore).count())),
                Answer.Listing.ofChildren("module", "Children",
                        "Children whose pre-proceedings were under way in the period, by case reference. Columns have the names of the module; days are written year, month, day, and yes and no as 1 and 0.",
                        NAMES, (offset, limit) -> all.stream().skip(offset).limit(limit).map(this::row).toList()),
                new Answer.Remark("Before the first return",
                        "The labels of PPOutcome are not verified: A is written for a decision to step down and B for one to ask the court. Confirm both with the census guide of 2026-27."));
    }

    private static boolean toldBefore(Matter matter) {
        var told = matter.outcomeLetterOn();
        var issued = matter.court().issuedOn();
        return told != null && issued != null && told.isBefore(issued);
    }

    private Row row(Matter matter) {
        return new Row(matter.child(), new ArrayList<>(this.returns.census(matter).values()));
    }

}
