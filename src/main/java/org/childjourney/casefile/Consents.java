package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;

/**
 * Consent, and what was decided where there is none. Consent is not required to share
 * information in order to safeguard a child; then the lawful basis is recorded instead.
 */
@Service
@Transactional
public class Consents {

    private final EntityManager entities;

    private final ConsentRepository consents;

    private final Chronology chronology;

    private final Clock clock;

    Consents(EntityManager entities, ConsentRepository consents, Chronology chronology, Clock clock) {
        this.entities = entities;
        this.consents = consents;
        this.chronology = chronology;
        this.clock = clock;
    }

    /**
     * Records an answer and adds its line to the chronology. An earlier answer for the
     * same purpose stays and counts as revisited.
     * @throws Refused if something needed is missing (who was asked; why nobody was;
     * reason, manager and lawful basis when dispensed), if the one who dispenses is no
     * manager, if a young person who consents for themselves is not of that age, if
     * consent is withdrawn that was never given, or if it is to be revisited in the past
     */
    public void record(CaseReference child, NewConsent consent, String by) {
        Instant now = this.clock.instant();
        Consent answer = new Consent(child, consent, now, by);
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.LONDON);
        if (consent.revisitDue() != null && consent.revisitDue().isBefore(today)) {
            throw new Refused("revisitDue", "Consent is to be revisited on " + Days.said(consent.revisitDue())
                    + ", which is past. Please give a later date.");
        }
        requireAge(child, consent.givenBy(), today);
        if (consent.status() == ConsentStatus.WITHDRAWN
                && latest(child, consent.purpose()).filter((before) -> before.consent().status() == ConsentStatus.GIVEN)
                    .isEmpty()) {
            throw new Refused("status",
                    "Consent can be withdrawn only after it was given. If it was never given, record it as refused.");
        }
        this.consents.notRevisited(child.value(), consent.purpose()).forEach((before) -> before.revisited(now));
        this.entities.persist(answer);
        this.chronology.add(child, now, by, answer.line(), "CONSENT");
    }

    private void requireAge(CaseReference child, ConsentGiver giver, LocalDate today) {
        if (giver != ConsentGiver.CHILD_16_17 && giver != ConsentGiver.CHILD_COMPETENT) {
            return;
        }
        Child record = this.entities.find(Child.class, child.value());
        if (record == null || record.dateOfBirth() == null) {
            throw new Refused("givenBy", "A child who is not born yet cannot be asked. Please say who was asked.");
        }
        int age = Birthdays.ageOn(record.dateOfBirth(), today);
        if (giver == ConsentGiver.CHILD_16_17 && age < 16) {
            throw new Refused("givenBy", "This child is " + age + ". A child under 16 who understands what is asked "
                    + "is recorded as a competent child.");
        }
        if (giver == ConsentGiver.CHILD_COMPETENT && age >= 16) {
            throw new Refused("givenBy",
                    "This young person is " + age + " and is recorded as consenting for themselves, aged 16 or 17.");
        }
    }

    /** The latest answer for that purpose, if anyone was ever asked. */
    @Transactional(readOnly = true)
    public Optional<ConsentDetails> latest(CaseReference child, ConsentPurpose purpose) {
        return this.consents.findFirstByCaseReferenceAndPurposeOrderByRecordedAtDescIdDesc(child.value(), purpose)
            .map(Consent::details);
    }

    /** All answers, latest first. */
    @Transactional(readOnly = true)
    public List<ConsentDetails> all(CaseReference child) {
        return this.consents.findByCaseReferenceOrderByRecordedAtDescIdDesc(child.value())
            .stream()
            .map(Consent::details)
            .toList();
    }

    /** The answers of these numbers, in one query. */
    @Transactional(readOnly = true)
    public List<ConsentDetails> byId(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : this.consents.findByIdInOrderById(ids).stream().map(Consent::details).toList();
    }

    /**
     * Latest answers that are to be revisited on that day or were before, of children who
     * are open to the service, a page at a time.
     * @param after the id of the last entry of the page before, or 0
     */
    @Transactional(readOnly = true)
    public List<ConsentDetails> dueForRevisit(LocalDate day, long after, int limit) {
        return this.consents.due(day, after, Limit.of(limit)).stream().map(Consent::details).toList();
    }

}
