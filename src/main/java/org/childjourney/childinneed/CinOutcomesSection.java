package org.childjourney.childinneed;

import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is to be different for the child, numbered as the review asks for it, with how
 * each outcome stands.
 */
@Component
@Order(412)
class CinOutcomesSection implements RecordSection {

    private final CinPlans plans;

    private final CinOutcomeRecords outcomes;

    CinOutcomesSection(CinPlans plans, CinOutcomeRecords outcomes) {
        this.plans = plans;
        this.outcomes = outcomes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        List<Section.Item> items = this.plans.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .findFirst()
            .map((plan) -> this.outcomes.findByPlanIdOrderByNumber(plan.id()))
            .orElse(List.of())
            .stream()
            .map(CinOutcomesSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.list("Outcomes of the child in need plan", items));
    }

    private static Section.Item item(CinOutcomeRecord outcome) {
        var detail = "We know by: %s\n%s sees to it by %s\nOn %s: %s".formatted(outcome.measure(), outcome.owner(),
                Days.said(outcome.dueOn()), Days.said(outcome.statusOn()), outcome.status().words());
        return new Section.Item("%d. %s".formatted(outcome.number(), outcome.goal()),
                (outcome.howItGoes() != null) ? detail + ". " + outcome.howItGoes() : detail);
    }

}
