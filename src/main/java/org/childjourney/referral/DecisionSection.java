package org.childjourney.referral;

import java.util.ArrayList;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was found and decided at the front door, the latest first, with the advice of the
 * decision table while the decision is open.
 */
@Component
@Order(160)
class DecisionSection implements RecordSection {

    private final OpenReferrals open;

    private final Accounts accounts;

    private final ThresholdDecisionRepository decisions;

    DecisionSection(OpenReferrals open, Accounts accounts, ThresholdDecisionRepository decisions) {
        this.open = open;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = new ArrayList<Item>();
        this.open.find(child).ifPresent((referral) -> {
            if (!referral.decided() && ThresholdAdvice.names(referral.advice())) {
                items.add(new Item("The decision table advises: " + ThresholdOutcome.valueOf(referral.advice()).words(),
                        "Advice only. A manager decides."));
            }
            if (referral.ragRating() != null) {
                var rating = referral.ragRating();
                items.add(new Item("Rated %s: %s".formatted(rating.words(), rating.meaning()),
                        referral.riskFlags().isEmpty() ? null : "Signs of " + Sentences
                            .list(referral.riskFlags().stream().sorted().map(RiskFlag::words).toList())));
            }
            this.accounts.latest(child, "check-immediate-safety", SafetyCheck.class)
                .ifPresent((check) -> items.add(new Item(
                        check.immediateProtection() ? "The child needed protection" : "The child was safe for now",
                        check.immediateProtection() ? check.protectionReason() + " " + check.safetyRationale()
                                : check.safetyRationale())));
        });
        this.decisions.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(ThresholdDecision::details)
            .map(DecisionSection::item)
            .forEach(items::add);
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.list("Safety, urgency and decisions", items));
    }

    private static Item item(DecisionDetails decision) {
        var detail = new StringBuilder(Sentences.end(decision.rationale()));
        add(detail, "Safe meanwhile because", decision.safeMeanwhileBecause());
        add(detail, "Different this time", decision.differentThisTime());
        for (var action : decision.safetyActions()) {
            add(detail, "To keep the child safe", "%s (%s, %s, by %s)".formatted(action.action(), action.owner(),
                    action.agency().words(), Days.said(action.due())));
        }
        add(detail, "If things get worse", decision.contingencyPlan());
        return new Item(
                Sentences.begin(decision.outcome().words())
                        + (decision.toBeConfirmed() ? " (a service manager has to confirm it)" : ""),
                detail.toString(), decision.decidedAt());
    }

    private static void add(StringBuilder detail, String name, String value) {
        if (value != null) {
            detail.append(' ').append(name).append(": ").append(Sentences.end(value));
        }
    }

}
