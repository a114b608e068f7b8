package org.childjourney.referral;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What partners were asked about the child and what they answered. */
@Component
@Order(170)
class PartnerSection implements RecordSection {

    private final PartnerChecks checks;

    PartnerSection(PartnerChecks checks) {
        this.checks = checks;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var asked = this.checks.all(child);
        return asked.isEmpty() ? Optional.empty()
                : Optional.of(Section.list("Questions to partners", asked.stream().map(PartnerSection::item).toList()));
    }

    private static Item item(PartnerCheckDetails check) {
        var partner = Sentences.begin(Partners.named(check.partner()));
        if (check.response() == null) {
            return new Item(partner + " has not answered yet", "Asked: " + check.question(), check.dueAt());
        }
        var detail = new StringBuilder("Asked: ").append(Sentences.end(check.question()));
        if (check.summary() != null) {
            detail.append(" Answered: ").append(Sentences.end(check.summary()));
        }
        if (check.notForFamilyReason() != null) {
            detail.append(" Not for the family: ").append(Sentences.end(check.notForFamilyReason()));
        }
        if (check.contactName() != null) {
            detail.append(" To ring: %s, %s.".formatted(check.contactName(), check.contactPhone()));
        }
        return new Item(partner + " " + check.response().words(), detail.toString(), check.answeredAt());
    }

}
