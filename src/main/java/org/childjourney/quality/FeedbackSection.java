package org.childjourney.quality;

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

/** What the child and the family say about the work, the latest first. */
@Component
@Order(410)
class FeedbackSection implements RecordSection {

    private final FeedbackRepository feedback;

    FeedbackSection(FeedbackRepository feedback) {
        this.feedback = feedback;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.feedback.findTop50ByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(FeedbackSection::item)
            .toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("What the family says about the work", items));
    }

    private static Section.Item item(FeedbackRecord recorded) {
        var said = recorded.feedback();
        return new Section.Item(
                "%s, %s: %s".formatted(Sentences.begin(said.saidBy().words()), said.occasion().words(),
                        said.helped().words()),
                Stream
                    .of(Sentences.begin(said.listenedTo().words()),
                            (said.whatHelped() != null) ? "What has helped: " + said.whatHelped() : "",
                            (said.whatToChange() != null) ? "What should change: " + said.whatToChange() : "",
                            "Recorded by " + recorded.recordedBy())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")),
                WorkingCalendar.startOf(said.saidOn()));
    }

}
