package org.childjourney.referral;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Candidate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.PersonSought;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in contacts. Each child of a contact has one record for life and a journey of
 * their own; children of one contact share a family group. A contact is a contact each
 * time, anonymous or repeated.
 */
@Service
@Transactional
public class Contacts {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final ContactRepository contacts;

    private final EntityManager entities;

    private final OpenReferrals open;

    private final Cases cases;

    private final RecordAccess access;

    private final Episodes episodes;

    private final Chronology chronology;

    private final CodeSets codes;

    private final Deadlines deadlines;

    private final ContactJourneys journeys;

    private final WorkingCalendar calendar;

    private final SignedIn signedIn;

    private final Clock clock;

    Contacts(ContactRepository contacts, EntityManager entities, OpenReferrals open, Cases cases, RecordAccess access,
            Episodes episodes, Chronology chronology, CodeSets codes, Deadlines deadlines, ContactJourneys journeys,
            WorkingCalendar calendar, SignedIn signedIn, Clock clock) {
        this.contacts = contacts;
        this.entities = entities;
        this.open = open;
        this.cases = cases;
        this.access = access;
        this.episodes = episodes;
        this.chronology = chronology;
        this.codes = codes;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records a contact, opens a record for each child who has none, and brings the
     * contact to each child's journey: a new referral, news for the worker of an open
     * case, or a new concern on the journey under way. The clocks run from receipt.
     * @return the same as the first time, when the caller sends the same contact again
     * @throws Refused naming the field, when something is missing or cannot be; nothing
     * is stored then
     */
    public ReceivedContact receive(NewContact told) {
        var digest = digest(told);
        var earlier = earlier(told, digest);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var now = this.clock.instant();
        var receivedAt = told.receivedAt().atZone(WorkingCalendar.LONDON).toInstant();
        if (receivedAt.isAfter(now)) {
            throw new Refused("receivedAt", "The contact cannot have come in later than now. Check date and time.");
        }
        this.codes.require(CodeSet.REFERRAL_SOURCE, told.referralSourceCode(), WorkingCalendar.dateOf(receivedAt));
        var known = known(told.children());
        var matches = matches(told.children());
        var by = this.signedIn.userId();
        var family = register(told, known, by);
        var contact = this.contacts
            .save(new Contact(told, digest, receivedAt, outOfHours(told, receivedAt), family.groupId(), now, by));
        var received = new ArrayList<ReceivedContact.Child>();
        for (int i = 0; i < family.children().size(); i++) {
            received.add(bring(contact, told.children().get(i), family.children().get(i), matches.get(i), i, now, by));
        }
        return new ReceivedContact(received);
    }

    private Optional<ReceivedContact> earlier(NewContact told, String digest) {
        if (told.callerReference() == null) {
            return Optional.empty();
        }
        return this.contacts.findByCallerReference(told.callerReference()).map((contact) -> {
            if (!contact.digest().equals(digest)) {
                throw new Refused("callerReference",
                        "Another contact was sent with this reference. Send a new contact with a reference of its own.");
            }
            return new ReceivedContact(
                    this.contacts.childrenOf(contact.id()).stream().map(ContactedChild::received).toList());
        });
    }

    private Map<CaseReference, ChildDetails> known(List<ContactChild> children) {
        var references = new ArrayList<CaseReference>();
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            if (child.isKnown()) {
                var reference = reference(child.knownReference(), i);
                if (references.contains(reference)) {
                    throw new Refused("children[%d].knownReference".formatted(i),
                            "%s is named twice in this contact. Name each child once.".formatted(reference));
                }
                references.add(reference);
            }
        }
        var found = this.cases.children(references);
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).isKnown() && !found.containsKey(reference(children.get(i).knownReference(), i))) {
                throw new Refused("children[%d].knownReference".formatted(i),
                        "There is no child with the case reference %s. Check it, or leave it empty for a new record."
                            .formatted(children.get(i).knownReference()));
            }
        }
        return found;
    }

    private static CaseReference reference(String value, int index) {
        try {
            return CaseReference.of(value.strip());
        }
        catch (Refused malformed) {
            throw new Refused("children[%d].knownReference".formatted(index), malformed.getMessage());
        }
    }

    private List<List<String>> matches(List<ContactChild> children) {
        var sought = children.stream()
            .filter((child) -> !child.isKnown())
            .map((child) -> new PersonSought(child.firstName(), child.familyName(), child.birthOrExpectedDate()))
            .toList();
        var candidates = sought.isEmpty() ? List.<List<Candidate>>of() : this.cases.candidates(sought);
        var next = candidates.iterator();
        return children.stream()
            .map((child) -> child.isKnown() ? List.<String>of()
                    : next.next().stream().map((candidate) -> candidate.reference().value()).toList())
            .toList();
    }

    private record Family(long groupId, List<CaseReference> children) {
    }

    private Family register(NewContact told, Map<CaseReference, ChildDetails> known, String by) {
        var group = known.values().stream().findFirst().map(ChildDetails::familyGroupId).orElse(null);
        var fresh = told.children().stream().filter((child) -> !child.isKnown()).toList();
        if (fresh.isEmpty()) {
            return new Family(group, List.copyOf(known.keySet()));
        }
        var members = told.householdMembers().stream().map(HouseholdMember::toNewFamilyMember).toList();
        var registered = register(told.children(),
                new NewFamily(group, fresh.stream().map(ContactChild::toNewChild).toList(), members), by);
        var references = registered.children().iterator();
        var all = new ArrayList<CaseReference>();
        for (var child : told.children()) {
            var reference = child.isKnown() ? CaseReference.of(child.knownReference().strip()) : references.next();
            all.add(reference);
            if (child.restrictedAccess() != null && child.restrictedAccess() != RestrictedAccess.NONE
                    && !child.isKnown()) {
                this.access.restrict(reference, child.restrictedAccess(), Set.of(by),
                        "Asked for when the contact was recorded.", by);
            }
        }
        return new Family(registered.familyGroupId(), all);
    }

    private org.childjourney.casefile.RegisteredFamily register(List<ContactChild> told, NewFamily family, String by) {
        try {
            return this.cases.register(family, by);
        }
        catch (Refused refusal) {
            throw new Refused(asTold(told, refusal.field()), refusal.getMessage());
        }
    }

    /** The record counts new children only; the contact counts all. */
    private static String asTold(List<ContactChild> told, String field) {
        if (field == null || !field.startsWith("children[")) {
            return field;
        }
        var among = Integer.parseInt(field.substring(9, field.indexOf(']')));
        for (int i = 0; i < told.size(); i++) {
            if (!told.get(i).isKnown() && among-- == 0) {
                return "children[%d]%s".formatted(i, field.substring(field.indexOf(']') + 1))
                    .replace("givenName", "firstName");
            }
        }
        return field;
    }

    private ReceivedContact.Child bring(Contact contact, ContactChild told, CaseReference child, List<String> matches,
            int position, Instant now, String by) {
        var underWay = told.isKnown() ? this.open.find(child) : Optional.<Referral>empty();
        var openCase = told.isKnown() && underWay.isEmpty() && this.episodes.isOpen(child);
        var treatedAs = underWay.isPresent() ? TreatedAs.NEW_CONCERN : openCase ? TreatedAs.OPEN_CASE
                : contact.notificationOnly() ? TreatedAs.NOTIFICATION : TreatedAs.REFERRAL;
        var entry = new ContactedChild(contact.id(), child, position, treatedAs, matches, told);
        this.entities.persist(entry);
        this.chronology.add(child, contact.receivedAt(), by, line(contact, treatedAs, matches), "CONTACT");
        if (underWay.isPresent()) {
            underWay.get().contactedAgain(contact.receivedAt());
        }
        else {
            refer(contact, child, treatedAs, told, position, now);
        }
        this.journeys.bring(child, openCase, contact.outOfHours());
        return entry.received();
    }

    private void refer(Contact contact, CaseReference child, TreatedAs treatedAs, ContactChild told, int position,
            Instant now) {
        var day = WorkingCalendar.dateOf(contact.receivedAt());
        var previous = told.isKnown() ? this.episodes.referralsInTwelveMonthsBefore(child, day) : 0;
        var isReferral = treatedAs == TreatedAs.REFERRAL;
        if (isReferral) {
            open(contact, child, day, position);
        }
        this.entities.persist(new Referral(child, contact, treatedAs == TreatedAs.OPEN_CASE, isReferral, previous));
        if (treatedAs == TreatedAs.OPEN_CASE) {
            return;
        }
        if (isReferral) {
            this.deadlines.start(child, ReferralClocks.DECISION, contact.receivedAt());
        }
        this.deadlines.start(child, ReferralClocks.ACKNOWLEDGE, contact.receivedAt());
        if (contact.outOfHours()) {
            this.deadlines.start(child, ReferralClocks.HAND_OVER, contact.receivedAt());
        }
    }

    private void open(Contact contact, CaseReference child, LocalDate day, int position) {
        try {
            this.episodes.open(child, day, contact.referralSource());
        }
        catch (Refused refusal) {
            throw new Refused(
                    "referralDate".equals(refusal.field())
                            ? "children[%d].%s".formatted(position, "expectedDateOfBirth") : refusal.field(),
                    refusal.getMessage());
        }
    }

    private String line(Contact contact, TreatedAs treatedAs, List<String> matches) {
        var source = this.codes
            .meaning(CodeSet.REFERRAL_SOURCE, contact.referralSource(), WorkingCalendar.dateOf(contact.receivedAt()))
            .orElse(contact.referralSource());
        var what = switch (treatedAs) {
            case REFERRAL -> "A contact came in %s from %s: %s";
            case NOTIFICATION -> "A notification came in %s from %s: %s";
            case OPEN_CASE -> "A contact about this child, who is open already, came in %s from %s: %s";
            case NEW_CONCERN -> "A further contact came in %s from %s: %s";
        };
        var line = Sentences.end(what.formatted(contact.channel().words(), Sentences.within(source), contact.reason()));
        return matches.isEmpty() ? line
                : line + " This may be the same child as %s: somebody has to compare the records."
                    .formatted(Sentences.list(matches));
    }

    /**
     * Out of hours the emergency duty team acts: from 17:00 to 09:00, at weekends and on
     * bank holidays.
     */
    private boolean outOfHours(NewContact told, Instant receivedAt) {
        var local = receivedAt.atZone(WorkingCalendar.LONDON);
        return told.channel() == ContactChannel.EDT || !this.calendar.isWorkingDay(local.toLocalDate())
                || local.toLocalTime().isBefore(OFFICE_OPENS) || !local.toLocalTime().isBefore(OFFICE_CLOSES);
    }

    private static String digest(NewContact told) {
        try {
            return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

}
