package org.childjourney.transition;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The goals of a pathway plan, by their numbers, and how far they have come. */
@Component
@Order(362)
class PathwaySection implements RecordSection {

    private final TransitionAccounts accounts;

    PathwaySection(TransitionAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var goals = this.accounts.list(PathwayGoal.class, "where caseReference = ?1 order by number", child.value());
        return goals.isEmpty() ? Optional.empty()
                : Optional.of(Section.list("Pathway plan",
                        goals.stream()
                            .map((goal) -> new Section.Item(
                                    "%d. %s (%s)".formatted(goal.number(), goal.goal(), goal.progress().words()),
                                    "%s. %s, by %s.%s".formatted(goal.steps(), goal.who(), Days.said(goal.byWhen()),
                                            (goal.outcome() != null) ? " " + goal.outcome() : "")))
                            .toList()));
    }

}
