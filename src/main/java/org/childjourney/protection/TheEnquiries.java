package org.childjourney.protection;

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

/** Strategy discussions, and the enquiries that followed them. */
@Component
@Order(154)
class TheEnquiries implements RecordSection {

    private final ProtectionCases cases;

    private final Section47s enquiries;

    private final Accounts accounts;

    private final Addressees people;

    TheEnquiries(ProtectionCases cases, Section47s enquiries, Accounts accounts, Addressees people) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var discussions = this.cases.findFirstByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .flatMap((work) -> Stream.concat(
                    this.accounts.all(work.id(), StrategyDiscussion.class).stream().map(TheEnquiries::discussion),
                    this.accounts.all(work.id(), EnquiryReport.class).stream().map(TheEnquiries::report)));
        var made = this.enquiries.findByCaseReferenceOrderByIdDesc(child.value()).stream().map(this::enquiry);
        var items = Stream.concat(made, discussions).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.list("Discussions and enquiries", items));
    }

    private Item enquiry(Section47 enquiry) {
        var title = (enquiry.outcome() != null) ? Sentences.begin(enquiry.outcome().words())
                : (enquiry.decidedOn() != null) ? "The enquiry was not finished" : "The enquiry is under way";
        return new Item(title,
                lines(enquiry.joint() ? "With the police" : "By children's services",
                        "Social worker: " + this.people.nameOf(enquiry.leadPractitioner()),
                        (enquiry.childSeenAt() != null) ? "Child first seen: " + Days.said(enquiry.childSeenAt())
                                : "The child has not been seen yet",
                        (enquiry.decidedOn() != null) ? "Ended: " + Days.said(enquiry.decidedOn()) : null),
                WorkingCalendar.startOf(enquiry.discussedOn()));
    }

    private static Item discussion(Written<StrategyDiscussion> written) {
        var said = written.said();
        return new Item("Strategy discussion: " + said.decision().words(),
                lines(said.shared(), said.rationale(),
                        (said.immediateSafety() != null) ? "At once: " + said.immediateSafety() : null,
                        (said.brothersAndSisters() != null) ? "Brothers and sisters: " + said.brothersAndSisters()
                                : null,
                        (said.safeMeanwhile() != null) ? "Until then: " + said.safeMeanwhile() : null),
                written.at());
    }

    private static Item report(Written<EnquiryReport> written) {
        var said = written.said();
        return new Item(
                "The enquiry as it was written", lines(said.findings(), said.analysis(),
                        "The parents: " + said.parentsViews(), "What would help them: " + said.whatWouldHelp()),
                written.at());
    }

    private static String lines(String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining("\n"));
    }

}
