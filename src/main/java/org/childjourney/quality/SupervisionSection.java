package org.childjourney.quality;

import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What managers directed in supervision, the latest first. */
@Component
@Order(320)
class SupervisionSection implements RecordSection {

    private final SupervisionRepository supervisions;

    SupervisionSection(SupervisionRepository supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.supervisions.findTop12ByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(SupervisionSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Supervision", items));
    }

    private static Section.Item item(SupervisionRecord recorded) {
        var held = recorded.supervision();
        return new Section.Item("The manager directs: " + held.direction(),
                "How life is for the child: %s\nProgress: %s\nWorries: %s\nRecorded by %s".formatted(held.childsLife(),
                        held.progress(), held.worries(), recorded.recordedBy()),
                WorkingCalendar.startOf(held.heldOn()));
    }

}
