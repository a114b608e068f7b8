package org.childjourney.referral;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Repository;

/** Keeps what a person wrote at a step, whole, under the step's name. */
@Repository
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

    void keep(CaseReference child, long referralId, String step, Record account, Instant at, String by) {
        try {
            this.entities.persist(
                    new WrittenAccount(child.value(), referralId, step, this.json.writeValueAsString(account), at, by));
        }
        catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written last at that step. */
    <T extends Record> Optional<T> latest(CaseReference child, String step, Class<T> type) {
        return this.entities
            .createQuery("from WrittenAccount where caseReference = ?1 and step = ?2 order by id desc",
                    WrittenAccount.class)
            .setParameter(1, child.value())
            .setParameter(2, step)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst()
            .map(account -> read(account, type));
    }

    /** Everything written for a referral, in order. */
    List<WrittenAccount> of(long referralId) {
        return this.entities.createQuery("from WrittenAccount where referralId = ?1 order by id", WrittenAccount.class)
            .setParameter(1, referralId)
            .getResultList();
    }

    <T> T read(WrittenAccount account, Class<T> type) {
        try {
            return this.json.readValue(account.account(), type);
        }
        catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
