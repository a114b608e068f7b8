package org.childjourney.record;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentDetails;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.NewConsent;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was asked for consent and what they said, latest first. */
@Component
@Order(500)
class ConsentAnswers implements RecordSection {

    private final Consents consents;

    ConsentAnswers(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var answers = this.consents.all(child).stream().map(ConsentAnswers::item).toList();
        return Optional.of(answers.isEmpty() ? Section.text("Consent", "Nobody has been asked for consent yet.")
                : Section.timeline("Consent", answers));
    }

    private static Item item(ConsentDetails details) {
        var consent = details.consent();
        return new Item(answer(consent) + " for " + consent.purpose().words(), Told.lines((consent.givenBy() != null)
                ? "Asked: " + ((consent.giverName() != null) ? consent.giverName() : consent.givenBy().words()) : null,
                (consent.dispensedReason() != null)
                        ? "Decided by " + consent.dispensedBy() + ": " + consent.dispensedReason().words() : null,
                (consent.lawfulBasis() != null) ? "Lawful basis: " + consent.lawfulBasis() : null, consent.note(),
                (consent.revisitDue() != null && details.revisitedAt() == null)
                        ? "To be asked again by " + Told.day(consent.revisitDue()) : null,
                (details.revisitedAt() != null) ? "Asked again on " + Told.day(details.revisitedAt()) : null),
                details.recordedAt());
    }

    private static String answer(NewConsent consent) {
        return switch (consent.status()) {
            case GIVEN -> "Consent given";
            case REFUSED -> "Consent refused";
            case WITHDRAWN -> "Consent withdrawn";
            case NOT_SOUGHT -> "Consent not asked for yet";
            case DISPENSED -> "Going on without consent";
        };
    }

}
