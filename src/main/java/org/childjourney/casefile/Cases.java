package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.calendar.WorkingCalendar;

/**
 * The children of the record: opening it, finding a child, and correcting what is known.
 * Every change adds its own line to the chronology; opening a record does not, because
 * the contact that opens it does.
 */
@Service
@Transactional
public class Cases {

    private final EntityManager entities;

    private final CaseNumbers numbers;

    private final ChildRepository children;

    private final ChildAddressRepository addresses;

    private final EpisodeRepository episodes;

    private final Chronology chronology;

    private final CodeSets codes;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Cases(EntityManager entities, CaseNumbers numbers, ChildRepository children, ChildAddressRepository addresses,
            EpisodeRepository episodes, Chronology chronology, CodeSets codes, ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.numbers = numbers;
        this.children = children;
        this.addresses = addresses;
        this.episodes = episodes;
        this.chronology = chronology;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Whether no child has a record yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return this.children.count() == 0;
    }

    /**
     * Opens a record for each child of a contact, all in one family group. Nothing is
     * stored when one is refused.
     * @return the references, in the order of the children given
     * @throws Refused if there is no child, or if what is known of one breaks a rule of
     * the record; the field then reads like {@code children[1].dateOfBirth}, counting
     * from 0
     */
    public RegisteredFamily register(NewFamily family, String by) {
        if (family.children() == null || family.children().isEmpty()) {
            throw new Refused("children", "Please add at least one child.");
        }
        Instant now = this.clock.instant();
        long group = (family.familyGroupId() != null) ? known(family.familyGroupId()) : newGroup(now, by);
        List<CaseReference> references = new ArrayList<>();
        for (NewChild known : family.children()) {
            references.add(inPlace("children", references.size(), () -> open(known, group, now)));
        }
        // The parts below refer to the children by reference alone, so the children must
        // be stored first.
        this.entities.flush();
        for (int i = 0; i < references.size(); i++) {
            CaseReference child = references.get(i);
            NewChild known = family.children().get(i);
            if (known.address() != null && !known.address().isBlank()) {
                inPlace("children", i, () -> live(child, known.address(), known.postcode(), null));
            }
        }
        List<NewFamilyMember> members = (family.members() != null) ? family.members() : List.of();
        for (int i = 0; i < members.size(); i++) {
            NewFamilyMember member = members.get(i);
            inPlace("members", i, () -> join(group, member, references, now, by));
        }
        for (int i = 0; i < references.size(); i++) {
            this.events
                .publishEvent(new ChildRegistered(references.get(i), family.children().get(i).dateOfBirth() == null));
        }
        return new RegisteredFamily(group, List.copyOf(references));
    }

    private long known(long familyGroupId) {
        if (this.entities.find(FamilyGroup.class, familyGroupId) == null) {
            throw new Refused("familyGroupId",
                    "There is no family group " + familyGroupId + ". Leave it out to begin a new one.");
        }
        return familyGroupId;
    }

    private long newGroup(Instant now, String by) {
        FamilyGroup group = new FamilyGroup(now, by);
        this.entities.persist(group);
        return group.id();
    }

    private CaseReference open(NewChild known, long group, Instant now) {
        Child child = new Child(this.numbers.next(), group, known, this.codes, today(), now);
        Child.postcode(known.postcode());
        this.entities.persist(child);
        return child.reference();
    }

    private Void live(CaseReference child, String address, String postcode, LocalDate from) {
        this.entities.persist(new ChildAddress(child, address, postcode, from));
        return null;
    }

    private Void join(long group, NewFamilyMember member, List<CaseReference> references, Instant now, String by) {
        CaseReference ofChild = null;
        if (member.childNumber() != null) {
            if (member.childNumber() < 1 || member.childNumber() > references.size()) {
                throw new Refused("childNumber", "There is no child number " + member.childNumber()
                        + " in this contact. Please choose one of the children.");
            }
            ofChild = references.get(member.childNumber() - 1);
        }
        this.entities.persist(new FamilyMember(group, member, ofChild, now, by));
        return null;
    }

    private static <T> T inPlace(String list, int index, Supplier<T> work) {
        try {
            return work.get();
        }
        catch (Refused refusal) {
            String place = list + "[" + index + "]";
            throw new Refused((refusal.field() != null) ? place + "." + refusal.field() : place, refusal.getMessage());
        }
    }

    /**
     * The child of that reference.
     * @throws Refused if there is none
     */
    @Transactional(readOnly = true)
    public ChildDetails child(CaseReference reference) {
        return existing(reference).details();
    }

    /**
     * The children of those references, in one query and in the order asked; unknown
     * references are left out.
     */
    @Transactional(readOnly = true)
    public Map<CaseReference, ChildDetails> children(Collection<CaseReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<CaseReference, ChildDetails> found = this.children.findByCaseReferenceIn(Child.values(references))
            .stream()
            .map(Child::details)
            .collect(Collectors.toMap(ChildDetails::reference, (child) -> child));
        Map<CaseReference, ChildDetails> ordered = new LinkedHashMap<>();
        for (CaseReference reference : references) {
            if (found.containsKey(reference)) {
                ordered.put(reference, found.get(reference));
            }
        }
        return ordered;
    }

    /** All addresses of the child, latest first. */
    @Transactional(readOnly = true)
    public List<Address> addresses(CaseReference reference) {
        return this.addresses.findByCaseReferenceOrderByIdDesc(reference.value())
            .stream()
            .map(ChildAddress::facts)
            .toList();
    }

    /**
     * Where each child lives now, in one query; children without a known address are left
     * out.
     */
    @Transactional(readOnly = true)
    public Map<CaseReference, Address> currentAddresses(Collection<CaseReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return this.addresses.current(Child.values(references))
            .stream()
            .map(ChildAddress::facts)
            .collect(Collectors.toMap(Address::child, (address) -> address, (earlier, later) -> later));
    }

    /**
     * Children who may be the ones sought: same name, whatever the accents, case and
     * spaces, and same date of birth or expected date of birth. One query for all;
     * whoever asks decides, nothing is merged.
     * @return for each person sought, in the same order, the candidates
     */
    @Transactional(readOnly = true)
    public List<List<Candidate>> candidates(List<PersonSought> sought) {
        Set<String> keys = sought.stream().map(Cases::key).filter((key) -> !key.isEmpty()).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return sought.stream().map((person) -> List.<Candidate>of()).toList();
        }
        Map<String, List<Child>> byName = this.children.findByNameKeyIn(keys)
            .stream()
            .collect(Collectors
                .groupingBy((child) -> Child.nameKey(child.details().givenName(), child.details().familyName())));
        Set<String> open = byName.isEmpty() ? Set.of()
                : this.episodes.openAmong(byName.values()
                    .stream()
                    .flatMap(List::stream)
                    .map((child) -> child.reference().value())
                    .collect(Collectors.toSet()));
        return sought.stream()
            .map((person) -> byName.getOrDefault(key(person), List.of())
                .stream()
                .filter((child) -> child.birthOrExpectedDate().equals(person.date()))
                .map((child) -> candidate(child.details(), open.contains(child.reference().value())))
                .toList())
            .toList();
    }

    private static String key(PersonSought person) {
        return Child.nameKey(person.givenName(), person.familyName());
    }

    private static Candidate candidate(ChildDetails child, boolean open) {
        if (child.restricted()) {
            return new Candidate(child.reference(), null, null, null, open, true);
        }
        LocalDate date = child.unborn() ? child.expectedDateOfBirth() : child.dateOfBirth();
        return new Candidate(child.reference(), child.familyGroupId(), child.fullName(), date, open, false);
    }

    /**
     * Children whose 18th birthday lies from one day to another, both included, and who
     * have not died; in the order of their references, a page at a time.
     * @param after the last reference of the page before, or null for the first page
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<CaseReference> turningEighteen(LocalDate from, LocalDate to, CaseReference after, int limit) {
        return this.children.turningEighteen(from, to, (after != null) ? after.value() : "", Limit.of(limit))
            .stream()
            .map(CaseReference::of)
            .toList();
    }

    /**
     * Children who are 18 on that day or before, a page at a time; otherwise as for a
     * period.
     */
    @Transactional(readOnly = true)
    public List<CaseReference> turnedEighteen(LocalDate onOrBefore, CaseReference after, int limit) {
        return turningEighteen(LocalDate.of(1900, 1, 1), onOrBefore, after, limit);
    }

    /**
     * Records the birth of a child known before birth: the same record is corrected, the
     * reference stays.
     * @param givenName first name, or null to keep what is recorded
     * @param familyName family name, or null to keep what is recorded
     * @throws Refused if the birth is recorded already or lies in the future, or if the
     * code for sex is not valid
     */
    public void born(CaseReference reference, LocalDate on, String givenName, String familyName, String sex,
            String by) {
        change(reference, by, "The child was born on " + said(on) + ".",
                (child, today) -> child.born(on, givenName, familyName, sex, this.codes, today));
        this.events.publishEvent(new ChildBorn(reference, on));
    }

    /**
     * Corrects a date of birth.
     * @throws Refused if the child is not born yet or the date is in the future
     */
    public void correctDateOfBirth(CaseReference reference, LocalDate on, String by) {
        change(reference, by, "The date of birth was corrected to " + said(on) + ".",
                (child, today) -> child.birthCorrectedTo(on, today));
    }

    /**
     * Corrects what is known of a child; what is null stays as it is.
     * @throws Refused if a rule of the record is broken
     */
    public void describe(CaseReference reference, ChildDescription description, String by) {
        change(reference, by, "The child's personal details were brought up to date.",
                (child, today) -> description.applyTo(child, this.codes, today));
    }

    /**
     * Records the unique pupil number or why it is not known; one of the two, or neither.
     * @throws Refused if both are given, if the number is malformed, or for UN7 if the
     * child has had more than a referral with no further action
     */
    public void pupilNumber(CaseReference reference, String upn, String unknownReason, String by) {
        if ("UN7".equals(unknownReason) && this.episodes.existsByCaseReferenceAndReferralNfaFalse(reference.value())) {
            throw new Refused("upnUnknownReason",
                    "UN7 is only for a child whose referral led to no further action. Please choose another reason.");
        }
        change(reference, by, "The unique pupil number, or why it is not known, was recorded.",
                (child, today) -> child.pupilNumber(upn, unknownReason, this.codes, today));
    }

    /**
     * Records immigration status.
     * @param unaccompaniedUntil last day as an unaccompanied child seeking asylum, or
     * null
     * @throws Refused if that day is after the 18th birthday, or given for a child who
     * was never unaccompanied
     */
    public void immigration(CaseReference reference, String status, boolean unaccompanied, LocalDate unaccompaniedUntil,
            String by) {
        change(reference, by, "Immigration status was brought up to date.",
                (child, today) -> child.immigration(status, unaccompanied, unaccompaniedUntil));
    }

    /**
     * Records the legal status as looked-after child, or that there is none (null).
     * @throws Refused if the code is not valid today
     */
    public void legalStatus(CaseReference reference, String code, String by) {
        var before = existing(reference).details().legalStatus();
        change(reference, by,
                (code == null) ? "The child is no longer looked after."
                        : "Legal status: " + this.codes.meaning(CodeSet.LEGAL_STATUS, code, today()).orElse(code) + ".",
                (child, today) -> child.ofLegalStatus(code, this.codes, today));
        if (!Objects.equals(before, code)) {
            this.events.publishEvent(new LegalStatusChanged(reference, before, code));
        }
    }

    /**
     * Records that the child died.
     * @throws Refused if the day is missing, in the future or before the birth
     */
    public void died(CaseReference reference, LocalDate on, String by) {
        change(reference, by, "The child died on " + said(on) + ".", (child, today) -> child.died(on, today));
    }

    /**
     * Records that the child left the United Kingdom for good.
     * @throws Refused if the day is missing, in the future or before the birth
     */
    public void leftUk(CaseReference reference, LocalDate on, String by) {
        change(reference, by, "The child left the United Kingdom for good on " + said(on) + ".",
                (child, today) -> child.leftUk(on, today));
    }

    /**
     * Records where the child lives now; the address before ends on that day.
     * @throws Refused if the address is missing or the postcode malformed
     */
    public void moved(CaseReference reference, String address, String postcode, LocalDate from, String by) {
        LocalDate since = (from != null) ? from : today();
        ChildAddress next = new ChildAddress(reference, address, postcode, since);
        this.addresses.leave(reference.value(), since);
        this.entities.persist(next);
        this.chronology.add(reference, this.clock.instant(), by, "The child's address changed.", "DETAILS");
    }

    /**
     * Brings a child into the family group of another, for instance when brothers and
     * sisters were first recorded apart.
     * @throws Refused if one of them is not in the record
     */
    public void joinFamilyOf(CaseReference reference, CaseReference other, String by) {
        long group = existing(other).familyGroupId();
        change(reference, by, "The child's record was brought together with that of the family of " + other + ".",
                (child, today) -> child.joins(group));
    }

    private void change(CaseReference reference, String by, String line, BiConsumer<Child, LocalDate> change) {
        change.accept(existing(reference), today());
        this.chronology.add(reference, this.clock.instant(), by, line, "DETAILS");
    }

    private Child existing(CaseReference reference) {
        Child child = this.entities.find(Child.class, reference.value());
        if (child == null) {
            throw new Refused("caseReference",
                    "There is no child with the case reference " + reference + ". Please check the reference.");
        }
        return child;
    }

    private static String said(LocalDate day) {
        return (day != null) ? Days.said(day) : "a day not given";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), WorkingCalendar.LONDON);
    }

}
