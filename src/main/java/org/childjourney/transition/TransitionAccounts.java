package org.childjourney.transition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Repository;

/**
 * The steps that people take with a care leaver: who takes one and when, what they wrote,
 * and the line of the chronology that says so.
 */
@Repository
class TransitionAccounts {

    private final EntityManager entities;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    private final AccountText text;

    TransitionAccounts(EntityManager entities, Chronology chronology, SignedIn signedIn, Clock clock,
            AccountText text) {
        this.entities = entities;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
        this.text = text;
    }

    /**
     * Somebody takes a step with a care leaver.
     *
     * @param leaver what is known of them
     * @param now when
     * @param today the day of it in England
     * @param by user id
     */
    record Taken(CaseReference child, CareLeaver leaver, Instant now, LocalDate today, String by) {
    }

    /**
     * A step with a care leaver.
     * @throws Refused if nobody of that reference is known as one
     */
    Taken step(CaseReference child) {
        var leaver = leaver(child).orElseThrow(() -> new Refused("caseReference",
                "%s is not known as a care leaver. Check the reference.".formatted(child)));
        return taken(child, leaver);
    }

    Taken taken(CaseReference child, CareLeaver leaver) {
        var now = this.clock.instant();
        return new Taken(child, leaver, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    /** Of these children, whoever is known as a care leaver. */
    Map<CaseReference, CareLeaver> leavers(Collection<CaseReference> children) {
        return this.entities.createQuery("from CareLeaver where caseReference in ?1", CareLeaver.class)
            .setParameter(1, children.stream().map(CaseReference::value).toList())
            .getResultList()
            .stream()
            .collect(Collectors.toMap(CareLeaver::child, Function.identity()));
    }

    Optional<CareLeaver> leaver(CaseReference child) {
        return this.entities.createQuery("from CareLeaver where caseReference = ?1", CareLeaver.class)
            .setParameter(1, child.value())
            .getResultList()
            .stream()
            .findFirst();
    }

    void add(Object row) {
        this.entities.persist(row);
    }

    /** Keeps what was written, and says so in the chronology. */
    void keep(Taken taken, TransitionStep step, LocalDate happenedOn, Record account, String line) {
        this.entities.persist(
                new TransitionAccount(taken.child(), step, happenedOn, this.text.of(account), taken.now(), taken.by()));
        say(taken, line);
    }

    /** Adds a line to the chronology. */
    void say(Taken taken, String line) {
        this.chronology.add(taken.child(), taken.now(), taken.by(), line);
    }

    /** What was written last at that step. */
    <T extends Record> Optional<T> latest(CaseReference child, TransitionStep step, Class<T> type) {
        return this.entities
            .createQuery(
                    "from TransitionAccount where caseReference = ?1 and step = ?2 order by happenedOn desc, id desc",
                    TransitionAccount.class)
            .setParameter(1, child.value())
            .setParameter(2, step.name())
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst()
            .map((account) -> this.text.read(account, type));
    }

    /** What was written last about a care leaver, the latest first. */
    List<TransitionAccount> latest(CaseReference child, int limit) {
        return page(limit, TransitionAccount.class, "where caseReference = ?1 order by happenedOn desc, id desc",
                child.value());
    }

    <T> List<T> list(Class<T> type, String where, Object... parameters) {
        return query(type, where, parameters).getResultList();
    }

    /** The first of these, so many at most. */
    <T> List<T> page(int limit, Class<T> type, String where, Object... parameters) {
        return query(type, where, parameters).setMaxResults(limit).getResultList();
    }

    private <T> TypedQuery<T> query(Class<T> type, String where, Object... parameters) {
        var query = this.entities.createQuery("from " + type.getSimpleName() + " " + where, type);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** What was written, question by question, for whoever reads the record. */
    Map<?, ?> told(TransitionAccount account) {
        return this.text.read(account, Map.class);
    }

}
