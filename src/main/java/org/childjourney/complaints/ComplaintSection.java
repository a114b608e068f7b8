package org.childjourney.complaints;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A complaint, at its own tasks alone: it is kept apart from the record of the child. */
@Component
@Order(10)
class ComplaintSection implements RecordSection {

    private final ComplaintRepository complaints;

    ComplaintSection(ComplaintRepository complaints) {
        this.complaints = complaints;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn("complaint");
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.complaints.findByCaseReferenceAndEndedAtIsNullOrderById(child.value())
            .stream()
            .map(ComplaintSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("The complaint", items));
    }

    private static Section.Item item(MadeComplaint complaint) {
        var made = complaint.made();
        var answer = complaint.answer();
        var investigation = complaint.investigation();
        var adjudicated = complaint.adjudicated();
        var panel = complaint.panel();
        return new Section.Item(
                "Complaint of %s (%s), stage %d".formatted(made.madeByName(), made.madeBy().words(), complaint.stage()),
                Stream
                    .of((made.advocate() != null) ? Sentences.begin(made.advocate().words()) : "",
                            "What happened: " + made.whatHappened(), "What they want: " + made.wanted(),
                            (answer != null) ? "Answer at stage 1 (%s): %s".formatted(answer.finding().words(),
                                    answer.response()) : "",
                            (investigation != null) ? "Investigation: %s\nRecommended: %s"
                                .formatted(investigation.findings(), investigation.recommendations()) : "",
                            (adjudicated != null) ? "Adjudication (%s): %s"
                                .formatted(adjudicated.adjudication().words(), adjudicated.adjudicationReason()) : "",
                            (panel != null) ? "Review panel: %s\nRecommended: %s".formatted(panel.panelFound(),
                                    panel.panelRecommends()) : "")
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")),
                WorkingCalendar.startOf(made.receivedOn()));
    }

}
