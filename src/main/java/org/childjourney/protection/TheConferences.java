package org.childjourney.protection;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The conferences about the child, the latest first. */
@Component
@Order(152)
class TheConferences implements RecordSection {

    private final ProtectionCases cases;

    private final ConferenceRows conferences;

    private final Addressees people;

    TheConferences(ProtectionCases cases, ConferenceRows conferences, Addressees people) {
        this.cases = cases;
        this.conferences = conferences;
        this.people = people;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var held = this.cases.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .flatMap((work) -> this.conferences.findByCaseIdOrderByIdDesc(work.id()).stream())
            .map(this::item)
            .toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Conferences", held));
    }

    private Item item(Conference conference) {
        var detail = Stream
            .of((conference.heldOn() == null) ? "Where: " + conference.place() : null,
                    "Chair: " + this.people.nameOf(conference.chair()),
                    (conference.timesNotHeld() > 0) ? "Not held in its time: " + conference.timesNotHeld() : null,
                    conference.late() ? "Booked for later than its limit" : null,
                    (conference.reportSharedOn() != null)
                            ? "The parents got the report on " + Days.said(conference.reportSharedOn()) : null,
                    advocate(conference),
                    (conference.participation() != null) ? "The child %s (%s)"
                        .formatted(conference.participation().words(), conference.participation()) : null,
                    (conference.excludedParent() != null) ? "Excluded by the chair: " + conference.excludedParent()
                            : null)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining("\n"));
        return new Item(title(conference), detail,
                (conference.heldOn() != null) ? WorkingCalendar.startOf(conference.heldOn()) : conference.bookedFor());
    }

    private static String title(Conference conference) {
        var kind = Sentences.begin(conference.kind().words());
        if (conference.heldOn() == null) {
            return kind + " is booked";
        }
        var decision = (conference.kind() == ConferenceKind.REVIEW)
                ? ReviewDecision.valueOf(conference.decision()).words()
                : ConferenceDecision.valueOf(conference.decision()).words();
        return kind + ": " + decision;
    }

    private static String advocate(Conference conference) {
        if (!conference.advocateOffered()) {
            return "The child was not offered an advocate";
        }
        return conference.advocateWanted() ? "The child wants an advocate" : "The child was offered an advocate";
    }

}
