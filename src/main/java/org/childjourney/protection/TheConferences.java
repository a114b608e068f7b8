package org.childjourney.protection;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.protection.Accounts.Written;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The conferences about the child and what the social worker wrote for them, the latest
 * first.
 */
@Component
@Order(152)
class TheConferences implements RecordSection {

    private final ProtectionCases cases;

    private final ConferenceRows conferences;

    private final Accounts accounts;

    private final Addressees people;

    TheConferences(ProtectionCases cases, ConferenceRows conferences, Accounts accounts, Addressees people) {
        this.cases = cases;
        this.conferences = conferences;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var held = this.cases.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .flatMap((work) -> Stream.concat(
                    this.conferences.findByCaseIdOrderByIdDesc(work.id()).stream().map(this::item),
                    this.accounts.all(work.id(), ReportShared.class).stream().map(this::report)))
            .sorted(Comparator.comparing(Item::when).reversed())
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

    private Item report(Written<ReportShared> written) {
        var said = written.said();
        var detail = Stream
            .of(said.report(), (said.parentsSay() != null) ? "The parents say: " + said.parentsSay() : null,
                    said.sharedWithParents() ? null : "The parents have not read it: " + said.whyNotShared(),
                    (said.childTold() ? "The child was told of it: " : "The child was not told of it: ")
                            + said.howChildTold(),
                    "Written by " + this.people.nameOf(written.by()))
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining("\n"));
        return new Item("What the social worker wrote for the conference", detail, written.at());
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
