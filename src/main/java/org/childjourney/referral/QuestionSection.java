package org.childjourney.referral;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The question that a partner is asked, for that partner alone. */
@Component
@Order(50)
class QuestionSection implements RecordSection {

    private final PartnerChecks checks;

    QuestionSection(PartnerChecks checks) {
        this.checks = checks;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn("partner-check") && context.agency() != null;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.checks.openQuestion(child, context.agency())
            .map((check) -> Section.text("What you are asked", check.question()));
    }

}
