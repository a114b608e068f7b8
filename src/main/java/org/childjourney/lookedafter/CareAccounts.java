package org.childjourney.lookedafter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Repository;

/**
 * The steps that people take in a child's care: who takes one and when, what they wrote,
 * and the line of the chronology that says so.
 */
@Repository
class CareAccounts {

    private final EntityManager entities;

    private final CarePeriods periods;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    private final AccountText text;

    CareAccounts(EntityManager entities, CarePeriods periods, Chronology chronology, SignedIn signedIn, Clock clock,
            AccountText text) {
        this.entities = entities;
        this.periods = periods;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
        this.text = text;
    }

    /**
     * Somebody takes a step for a child.
     *
     * @param period the period of care that goes on, null before and after care
     * @param now when
     * @param today the day of it in England
     * @param by user id
     */
    record Taken(CaseReference child, CarePeriod period, Instant now, LocalDate today, String by) {
    }

    /** A step for a child who may or may not be looked after. */
    Taken step(CaseReference child) {
        var now = this.clock.instant();
        return new Taken(child, this.periods.openOf(child.value()).orElse(null), now, WorkingCalendar.dateOf(now),
                this.signedIn.userId());
    }

    /**
     * A step for a child who is looked after.
     * @throws org.childjourney.casefile.Refused if the child is not
     */
    Taken stepInCare(CaseReference child) {
        var taken = step(child);
        if (taken.period() == null) {
            throw CarePeriod.notLookedAfter(child);
        }
        return taken;
    }

    /** Keeps what was written, and says so in the chronology. */
    void keep(Taken taken, CareStep step, LocalDate happenedOn, Record account, String line) {
        this.entities.persist(new CareAccount(taken.child(), (taken.period() != null) ? taken.period().id() : null,
                step, happenedOn, this.text.of(account), taken.now(), taken.by()));
        this.chronology.add(taken.child(), taken.now(), taken.by(), line);
    }

    /** What was written last at that step. */
    <T extends Record> Optional<T> latest(CaseReference child, CareStep step, Class<T> type) {
        return written(child, step).setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst()
            .map((account) -> read(account, type));
    }

    /** Everything that was written at that step, the latest first. */
    List<CareAccount> of(CaseReference child, CareStep step) {
        return written(child, step).getResultList();
    }

    private TypedQuery<CareAccount> written(CaseReference child, CareStep step) {
        return this.entities
            .createQuery("from CareAccount where caseReference = ?1 and step = ?2 order by happenedOn desc, id desc",
                    CareAccount.class)
            .setParameter(1, child.value())
            .setParameter(2, step.name());
    }

    /** What was written last about the child's care, the latest first. */
    List<CareAccount> latest(CaseReference child, int limit) {
        return this.entities
            .createQuery("from CareAccount where caseReference = ?1 order by happenedOn desc, id desc",
                    CareAccount.class)
            .setParameter(1, child.value())
            .setMaxResults(limit)
            .getResultList();
    }

    <T> T read(CareAccount account, Class<T> type) {
        return this.text.read(account, type);
    }

}
