package org.childjourney.protection;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What one agency is asked for and what it said before: its own part and nobody else's.
 */
@Component
@Order(50)
class AgencysPart implements RecordSection {

    private final ProtectionCases cases;

    private final PartnerRequests requests;

    private final ConferenceRows conferences;

    private final Accounts accounts;

    private final Addressees people;

    AgencysPart(ProtectionCases cases, PartnerRequests requests, ConferenceRows conferences, Accounts accounts,
            Addressees people) {
        this.cases = cases;
        this.requests = requests;
        this.conferences = conferences;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.agency() != null
                && (context.isIn(PartnerPart.CONTRIBUTION.process()) || context.isIn(PartnerPart.REPORT.process()));
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var part = context.isIn(PartnerPart.REPORT.process()) ? PartnerPart.REPORT : PartnerPart.CONTRIBUTION;
        return this.cases.findByOpenFor(child.value())
            .map((work) -> Section.facts("What you are asked", facts(work, part, context.agency()).known()));
    }

    private FactList facts(ProtectionCase work, PartnerPart part, String agency) {
        var partner = Partner.ofGroup(agency);
        var facts = new FactList();
        if (part == PartnerPart.CONTRIBUTION) {
            facts.add("Why", "A strategy discussion under section 47 of the Children Act 1989. " + worry(work));
        }
        else {
            this.conferences.findByOpenFor(work.child().value())
                .ifPresent((conference) -> facts
                    .add("Why",
                            "The %s about this child, which decides whether a protection plan is needed"
                                .formatted(conference.kind().words()))
                    .add("When", Days.said(conference.bookedFor()))
                    .add("Where", conference.place())
                    .add("Chair", this.people.nameOf(conference.chair())));
        }
        var asked = this.requests.findByCaseIdOrderByIdDesc(work.id())
            .stream()
            .filter((request) -> request.partner() == partner)
            .toList();
        asked.stream()
            .filter((request) -> request.part() == part && request.answeredAt() == null)
            .findFirst()
            .ifPresent((request) -> facts.add("Needed by", Days.said(request.neededAt())));
        asked.stream()
            .filter((request) -> request.answeredAt() != null && request.said() != null)
            .findFirst()
            .ifPresent((request) -> facts.add("What your agency said on " + Days.said(request.answeredAt()),
                    request.said()));
        return facts;
    }

    private String worry(ProtectionCase work) {
        return this.accounts.latest(work.id(), FurtherRequest.class)
            .map((request) -> request.said().worry())
            .or(() -> this.accounts.latest(work.id(), RequestTaken.class).map((request) -> request.said().worry()))
            .orElse("");
    }

}
