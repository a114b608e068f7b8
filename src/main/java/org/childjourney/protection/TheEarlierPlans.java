package org.childjourney.protection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The child protection plans before this one: a conference reads them before it decides
 * (inspection paragraph 7).
 */
@Component
@Order(156)
class TheEarlierPlans implements RecordSection {

    private final Episodes episodes;

    private final ProtectionCases cases;

    private final Accounts accounts;

    TheEarlierPlans(Episodes episodes, ProtectionCases cases, Accounts accounts) {
        this.episodes = episodes;
        this.cases = cases;
        this.accounts = accounts;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var works = this.cases.findByCaseReferenceOrderByIdDesc(child.value());
        var plans = this.episodes.history(child)
            .stream()
            .flatMap((episode) -> episode.activities().stream())
            .filter((activity) -> activity.kind() == ActivityKind.CP_PLAN && !activity.open())
            .map((plan) -> item(plan, works))
            .toList();
        return plans.isEmpty() ? Optional.empty() : Optional.of(Section.list("Earlier child protection plans", plans));
    }

    private Item item(ActivityDetails plan, List<ProtectionCase> works) {
        var work = works.stream().filter((one) -> plan.startedOn().equals(one.planStartedOn())).findFirst();
        var review = work.flatMap((one) -> this.accounts.latest(one.id(), ReviewConference.class))
            .map(Accounts.Written::said);
        return new Item("From %s to %s".formatted(Days.said(plan.startedOn()), Days.said(plan.endedOn())), Stream
            .of(work.map((one) -> "From what it protected: " + one.latestCategory().words()),
                    work.filter((one) -> one.planEnd() != null).map((one) -> "Why it ended: " + one.planEnd().words()),
                    review.map((held) -> "What the last review found: " + held.rationale()),
                    work.map(ProtectionCase::destination)
                        .filter((who) -> who != null)
                        .map((who) -> "Who supported the child then: " + who))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n")), WorkingCalendar.startOf(plan.startedOn()));
    }

}
