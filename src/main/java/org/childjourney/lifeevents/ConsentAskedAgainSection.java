package org.childjourney.lifeevents;

import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which consent a task asks about again. */
@Component
@Order(50)
class ConsentAskedAgainSection implements RecordSection {

    private final ConsentsToRevisit consents;

    private final AskedAbout asked;

    ConsentAskedAgainSection(ConsentsToRevisit consents, AskedAbout asked) {
        this.consents = consents;
        this.asked = asked;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn("revisit-consent");
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var asked = this.consents.consent(this.asked.consentOf(context.processInstanceId()));
        var consent = asked.consent();
        return Optional.of(Section.facts("The consent that is asked about",
                List.of(new Fact("For", Sentences.begin(consent.purpose().words())),
                        new Fact("Last asked", Days.said(asked.recordedAt())),
                        new Fact("Who was asked", (consent.giverName() != null) ? consent.giverName() : "Not recorded"),
                        new Fact("To be asked again by", Days.said(consent.revisitDue())))));
    }

}
