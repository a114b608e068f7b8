package org.childjourney.transition;

import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a district sees of a homeless care leaver who agreed to be referred: name, birth
 * date, since when, tonight, and priority need.
 */
@Component
@Order(105)
class ReferralProjection implements RecordSection {

    private final CareLeaverNews news;

    private final Cases cases;

    ReferralProjection(CareLeaverNews news, Cases cases) {
        this.news = news;
        this.cases = cases;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn("duty-to-refer");
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var known = this.cases.child(child);
        var referral = this.news.referral(child);
        return Optional.of(Section.facts("About the young person",
                List.of(new Fact("Name", known.fullName()), new Fact("Date of birth", Days.said(known.dateOfBirth())),
                        new Fact("Homeless from", Days.said(referral.homelessFrom())),
                        new Fact("Tonight", referral.tonight()),
                        new Fact("As a care leaver", referral.priorityNeed().words()))));
    }

}
