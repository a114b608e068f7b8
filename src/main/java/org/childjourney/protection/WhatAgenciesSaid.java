package org.childjourney.protection;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What agencies shared for discussions and wrote for conferences, for those who plan with
 * it.
 */
@Component
@Order(155)
class WhatAgenciesSaid implements RecordSection {

    private final ProtectionCases cases;

    private final PartnerRequests requests;

    WhatAgenciesSaid(ProtectionCases cases, PartnerRequests requests) {
        this.cases = cases;
        this.requests = requests;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.cases.findFirstByCaseReferenceOrderByIdDesc(child.value())
            .map((work) -> this.requests.findByCaseIdOrderByIdDesc(work.id())
                .stream()
                .map(WhatAgenciesSaid::item)
                .toList())
            .filter((asked) -> !asked.isEmpty())
            .map((asked) -> Section.list("What agencies said", asked));
    }

    private static Item item(PartnerRequest request) {
        var agency = Sentences.begin(request.partner().words());
        var what = (request.part() == PartnerPart.REPORT) ? "the conference" : "the strategy discussion";
        if (request.unanswered()) {
            return new Item("%s did not answer for %s".formatted(agency, what), null, request.neededAt());
        }
        if (request.answeredAt() == null) {
            return new Item("%s is asked for %s".formatted(agency, what), null, request.neededAt());
        }
        var said = (request.said() != null) ? request.said() : "Nothing is known.";
        return new Item("%s for %s".formatted(agency, what),
                said + ((request.judgement() != null) ? "\nJudgement: " + request.judgement().words() : "")
                        + ((request.notForFamily() != null) ? "\nNot for the family: " + request.notForFamily() : ""),
                request.answeredAt());
    }

}
