package org.childjourney.protection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The outcomes of the plan by number, each with how it went from core group to core
 * group.
 */
@Component
@Order(151)
class ThePlan implements RecordSection {

    private final ProtectionCases cases;

    private final PlanOutcomes outcomes;

    private final OutcomeScores scores;

    ThePlan(ProtectionCases cases, PlanOutcomes outcomes, OutcomeScores scores) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.scores = scores;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.cases.findFirstByCaseReferenceOrderByIdDesc(child.value()).flatMap((work) -> {
            var known = this.outcomes.findByCaseIdOrderByNumber(work.id());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            var scored = this.scores
                .findByOutcomeIdInOrderByScoredOnAscIdAsc(known.stream().map(PlanOutcome::id).toList());
            return Optional
                .of(Section.list("The plan", known.stream().map((outcome) -> item(outcome, scored)).toList()));
        });
    }

    private static Item item(PlanOutcome outcome, List<OutcomeScore> scored) {
        var own = scored.stream().filter((score) -> score.outcomeId() == outcome.id()).toList();
        var went = own.stream()
            .map((score) -> "%s: %s (%+d)".formatted(Days.said(score.scoredOn()), score.progress().words(),
                    score.progress().score()))
            .collect(Collectors.joining("; "));
        var shown = own.isEmpty() ? "" : "\nWhat shows it: " + own.get(own.size() - 1).seen();
        return new Item(outcome.number() + ". " + outcome.wanted(),
                "How we will see it: %s\n%s, by %s\n%s%s".formatted(outcome.howSeen(), outcome.owner(),
                        Days.said(outcome.byWhen()), went.isEmpty() ? "No core group has looked at it yet" : went,
                        shown));
    }

}
