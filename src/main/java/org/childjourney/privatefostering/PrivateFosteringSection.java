package org.childjourney.privatefostering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Private fostering in the child's record: the arrangements and their visits, the latest
 * first.
 */
@Component
@Order(440)
class PrivateFosteringSection implements RecordSection {

    private final Arrangements arrangements;

    private final Visits visits;

    PrivateFosteringSection(Arrangements arrangements, Visits visits) {
        this.arrangements = arrangements;
        this.visits = visits;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var known = this.arrangements.findByCaseReferenceOrderByIdDesc(child.value());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var items = new ArrayList<Section.Item>();
        this.visits.findByArrangementIdInOrderByIdDesc(known.stream().map(Arrangement::id).toList())
            .forEach((row) -> items.add(visit(row.visit())));
        known.forEach((arrangement) -> items.add(arrangement(arrangement)));
        return Optional.of(Section.timeline("Private fostering", List.copyOf(items)));
    }

    private static Section.Item visit(Visit visit) {
        var title = visit.childSeen() ? visit.spokenToAlone() ? "Visit, the child was spoken to alone"
                : "Visit, the child was not spoken to alone" : "Visit, the child was not seen";
        return new Section.Item(title, visit.report(), WorkingCalendar.startOf(visit.visitedOn()));
    }

    private static Section.Item arrangement(Arrangement arrangement) {
        var taken = arrangement.acceptance();
        if (taken == null || !taken.accepted()) {
            return new Section.Item((taken == null) ? "Notified, not yet taken up" : "Notified: not private fostering",
                    (taken == null) ? null : taken.notPrivateExplanation(), arrangement.notifiedAt());
        }
        var words = "With %s, %s (%s), since %s.".formatted(taken.carerName(), taken.carerAddress(),
                taken.carerRelationship(), Days.said(taken.startsOn()));
        if (arrangement.isOpen()) {
            return new Section.Item("Private foster carer",
                    (arrangement.toEndOn() == null) ? words
                            : words + " It is to end on %s.".formatted(Days.said(arrangement.toEndOn())),
                    arrangement.notifiedAt());
        }
        return new Section.Item("Private foster carer until %s, %s".formatted(Days.said(arrangement.endedOn()),
                arrangement.endedBecause()), words, arrangement.notifiedAt());
    }

}
