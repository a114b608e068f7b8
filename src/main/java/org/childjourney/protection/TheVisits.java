package org.childjourney.protection;

import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest visits of the plan: what is further back is in what has happened. */
@Component
@Order(153)
class TheVisits implements RecordSection {

    private final ProtectionCases cases;

    private final ProtectionVisits visits;

    TheVisits(ProtectionCases cases, ProtectionVisits visits) {
        this.cases = cases;
        this.visits = visits;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.cases.findFirstByCaseReferenceOrderByIdDesc(child.value())
            .map((work) -> this.visits.findTop12ByCaseIdOrderByVisitedOnDescIdDesc(work.id())
                .stream()
                .map(TheVisits::item)
                .toList())
            .filter((made) -> !made.isEmpty())
            .map((made) -> Section.timeline("Visits of the plan", made));
    }

    private static Item item(ProtectionVisit visit) {
        var seen = switch (visit.seen()) {
            case SEEN -> Boolean.TRUE.equals(visit.seenAlone()) ? "The child was seen alone" : "The child was seen";
            case NOT_SEEN -> "The child was not seen";
            case NOT_YET_BORN -> "Before the birth";
        };
        return new Item(seen, visit.late() ? "Later than its limit" : null, WorkingCalendar.startOf(visit.visitedOn()));
    }

}
