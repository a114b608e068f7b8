package org.childjourney.referral;

import java.util.List;
import java.util.Set;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.LaterOutcomes;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Whether recognising young carers changes something for them: how they fare six and
 * twelve months later (inspection paragraph 12).
 */
@Component
class YoungCarers implements Report {

    /** The assessment factor of the census: young carer. */
    private static final String CARING = "7A";

    private final LaterOutcomes outcomes;

    YoungCarers(LaterOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "young-carers";
    }

    @Override
    public String title() {
        return "Young carers, and how they fare later";
    }

    @Override
    public String question() {
        return "How many children are recognised as young carers, and what has become of them six and twelve months later?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "service-manager", "head-of-service", "assistant-director", "director",
                "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var found = this.outcomes.found(CARING, period.from(), period.to());
        var half = after(period, 6);
        var year = after(period, 12);
        return Answer.of(Answer.Figures.of("Recognised in the period",
                Figure.count("recognised", "Assessments that found a young carer",
                        "Assessments that were authorised in the period with the factor young carer (7A).",
                        found.found()),
                Figure.share("recognised-share", "Of all assessments",
                        "Of the assessments that were authorised in the period, those with the factor young carer (7A).",
                        found.found(), found.assessments())),
                figures("Six months later", 6, half), figures("Twelve months later", 12, year),
                Answer.Drawings.of("Side by side",
                        "Of the children whose assessment was six, or twelve, months ago within the period.",
                        drawn("Six months later", half), drawn("Twelve months later", year)),
                listed(period, 6), listed(period, 12), new Answer.Remark("What this does not tell",
                        "That a child was not referred again does not say that caring has become lighter. Read it beside what young carers say about the work."));
    }

    private LaterOutcomes.Outcomes after(Period period, int months) {
        return this.outcomes.after(CARING, period.from(), period.to(), months);
    }

    private static Answer.Figures figures(String heading, int months, LaterOutcomes.Outcomes outcomes) {
        var whose = "Of the young carers whose assessment was authorised %d months before a day of the period, "
            .formatted(months);
        return Answer.Figures.of(heading, Figure.count("children-" + months, "Young carers",
                "Children whose assessment found a young carer and was authorised %d months before a day of the period."
                    .formatted(months),
                outcomes.children()),
                Figure.share("supported-" + months, "Still supported by a worker",
                        whose + "those who were open to the service %d months later.".formatted(months),
                        outcomes.supported(), outcomes.children()),
                Figure.share("managing-" + months, "Managing without us",
                        whose + "those who were closed %d months later and had not been referred again."
                            .formatted(months),
                        outcomes.managing(), outcomes.children()),
                Figure.share("again-" + months, "Referred again",
                        whose + "those who were referred again within %d months.".formatted(months), outcomes.again(),
                        outcomes.children()),
                Figure.share("protection-plan-" + months, "A child protection plan began",
                        whose + "those for whom a child protection plan began within %d months.".formatted(months),
                        outcomes.onProtectionPlan(), outcomes.children()));
    }

    private static Bars drawn(String title, LaterOutcomes.Outcomes outcomes) {
        return new Bars(title, Unit.PERCENT,
                List.of(bar("Still supported", outcomes.supported(), outcomes),
                        bar("Managing without us", outcomes.managing(), outcomes),
                        bar("Referred again", outcomes.again(), outcomes)));
    }

    private static Bars.Bar bar(String label, long part, LaterOutcomes.Outcomes outcomes) {
        return new Bars.Bar(label,
                (outcomes.children() == 0) ? null : Math.round(1000.0 * part / outcomes.children()) / 10.0,
                "%d of %d".formatted(part, outcomes.children()));
    }

    private Answer.Listing listed(Period period, int months) {
        return Answer.Listing.ofChildren("after-%d-months".formatted(months),
                "After %d months, child by child".formatted(months),
                "Young carers whose assessment was authorised %d months before a day of the period, in the order of their assessments."
                    .formatted(months),
                List.of("Assessed", "Still supported", "Referred again", "Protection plan began"),
                (offset, limit) -> this.outcomes.each(CARING, period.from(), period.to(), months, offset, limit)
                    .stream()
                    .map(child -> Row.of(child.child(), Days.said(child.assessedOn()), yesOrNo(child.supported()),
                            yesOrNo(child.again()), yesOrNo(child.onProtectionPlan())))
                    .toList());
    }

    private static String yesOrNo(boolean so) {
        return so ? "yes" : "no";
    }

}
