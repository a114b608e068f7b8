package org.childjourney.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Fact;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was told about the child, the latest contact first. */
@Component
@Order(150)
class ContactSection implements RecordSection {

    private final ContactRepository contacts;

    private final OpenReferrals open;

    private final CodeSets codes;

    ContactSection(ContactRepository contacts, OpenReferrals open, CodeSets codes) {
        this.contacts = contacts;
        this.open = open;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var told = this.contacts.about(child.value());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (told.size() > 1) {
            return Optional.of(Section.timeline("Contacts", told.stream().map(this::item).toList()));
        }
        var contact = told.get(0);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Came in",
                Days.said(WorkingCalendar.dateOf(contact.receivedAt())) + ", " + contact.channel().words()));
        facts.add(new Fact("From", source(contact) + "; " + contact.referrer()));
        facts.add(new Fact("The worry", contact.reason()));
        facts.add(new Fact("What happened", contact.whatHappened()));
        facts.add(new Fact("Where the child was", contact.childCurrentLocation()));
        add(facts, "Injuries or illness", contact.injuries());
        add(facts, "Who is said to have caused harm", contact.allegedPerpetrator());
        facts.add(new Fact("The family", switch (contact.familyAware()) {
            case YES -> "knows about the contact";
            case NO -> "does not know about the contact";
            case NOT_SAFE_TO_TELL -> "does not know: telling them could put a child at risk";
            case UNKNOWN -> "may or may not know about the contact";
        }));
        this.open.find(child)
            .filter(Referral::reReferral)
            .ifPresent((referral) -> facts
                .add(new Fact("Referrals in the 12 months before", String.valueOf(referral.previousReferrals12m()))));
        return Optional.of(Section.facts("The contact", facts));
    }

    private Item item(Contact contact) {
        return new Item(contact.reason(), "%s; %s. %s".formatted(Sentences.begin(contact.channel().words()),
                source(contact), contact.whatHappened()), contact.receivedAt());
    }

    private String source(Contact contact) {
        return this.codes
            .meaning(CodeSet.REFERRAL_SOURCE, contact.referralSource(), WorkingCalendar.dateOf(contact.receivedAt()))
            .orElse(contact.referralSource());
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

}
