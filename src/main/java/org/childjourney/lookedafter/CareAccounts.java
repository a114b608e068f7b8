package org.childjourney.lookedafter;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
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

    private final ObjectMapper json = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
        .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        .build();

    CareAccounts(EntityManager entities, CarePeriods periods, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.entities = entities;
        this.periods = periods;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
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
        try {
            this.entities.persist(new CareAccount(taken.child(), (taken.period() != null) ? taken.period().id() : null,
                    step, happenedOn, this.json.writeValueAsString(account), taken.now(), taken.by()));
        }
        catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.chronology.add(taken.child(), taken.now(), taken.by(), line);
    }

    /** What was written last at that step. */
    <T extends Record> Optional<T> latest(CaseReference child, CareStep step, Class<T> type) {
        return of(child, step).stream().findFirst().map((account) -> read(account, type));
    }

    /** Everything that was written at that step, the latest first. */
    List<CareAccount> of(CaseReference child, CareStep step) {
        return this.entities
            .createQuery("from CareAccount where caseReference = ?1 and step = ?2 order by happenedOn desc, id desc",
                    CareAccount.class)
            .setParameter(1, child.value())
            .setParameter(2, step)
            .getResultList();
    }

    /** Everything that was written about the child's care, the latest first. */
    List<CareAccount> of(CaseReference child) {
        return this.entities
            .createQuery("from CareAccount where caseReference = ?1 order by happenedOn desc, id desc",
                    CareAccount.class)
            .setParameter(1, child.value())
            .getResultList();
    }

    <T> T read(CareAccount account, Class<T> type) {
        try {
            return this.json.readValue(account.account(), type);
        }
        catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
