package org.childjourney.quality;

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

/** Which journey is audited and what is to be put right, for those who do it. */
@Component
@Order(30)
class AuditSection implements RecordSection {

    private final AuditRepository audits;

    AuditSection(AuditRepository audits) {
        this.audits = audits;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn("audit-case");
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        List<Section.Item> items = this.audits.findByCaseReferenceOrderById(child.value())
            .stream()
            .filter(Audit::open)
            .map(AuditSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.list("What is audited", items));
    }

    private static Section.Item item(Audit audit) {
        var drawn = "Drawn by chance on " + Days.said(WorkingCalendar.dateOf(audit.drawnAt()));
        var finding = audit.finding();
        return new Section.Item("Journey: " + audit.journey().replace('-', ' '),
                (finding == null) ? drawn : "%s\nJudged %s\nTo be put right: %s".formatted(drawn,
                        finding.judgement().words(), finding.whatToPutRight()));
    }

}
