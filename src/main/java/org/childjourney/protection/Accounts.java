package org.childjourney.protection;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Repository;

/** Keeps what a person wrote at a step, whole, under the name of what it says. */
@Repository("protectionAccounts")
class Accounts {

    private final EntityManager entities;

    private final ObjectMapper json = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was written, when and by whom.
     *
     * @param <T> what it says
     * @param said what it says
     * @param at when
     * @param by user id
     */
    record Written<T extends Record>(T said, Instant at, String by) {
    }

    void keep(CaseReference child, Long caseId, Record account, Instant at, String by) {
        this.entities.persist(new Account(child, caseId, account.getClass().getSimpleName(), text(account), at, by));
    }

    /** As it is kept: for what is part of a row of its own. */
    String text(Object said) {
        try {
            return this.json.writeValueAsString(said);
        }
        catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Everything of that kind that was written in this piece of work, the latest first.
     */
    <T extends Record> List<Written<T>> all(long caseId, Class<T> type) {
        return this.entities.createQuery("from Account where caseId = ?1 and step = ?2 order by id desc", Account.class)
            .setParameter(1, caseId)
            .setParameter(2, type.getSimpleName())
            .getResultList()
            .stream()
            .map((row) -> new Written<>(read(row.account(), type), row.writtenAt(), row.writtenBy()))
            .toList();
    }

    /** What was written last of that kind in this piece of work. */
    <T extends Record> Optional<Written<T>> latest(long caseId, Class<T> type) {
        return all(caseId, type).stream().findFirst();
    }

    private <T> T read(String account, Class<T> type) {
        try {
            return this.json.readValue(account, type);
        }
        catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
