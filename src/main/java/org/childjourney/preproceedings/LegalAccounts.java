package org.childjourney.preproceedings;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Keeps what people wrote about one child's matter, whole, under the step's name. */
@Component
class LegalAccounts {

    private final EntityManager entities;

    private final ObjectMapper json = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    LegalAccounts(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Step step, String name, Record account) {
        this.entities.persist(new LegalAccount(step.matter(), name, write(account), step.now(), step.by()));
    }

    /** Everything that was written at that step of the matter, the latest first. */
    <T extends Record> List<T> all(Matter matter, String step, Class<T> type) {
        return this.entities
            .createQuery("from LegalAccount a where a.matterId = ?1 and a.step = ?2 order by a.id desc",
                    LegalAccount.class)
            .setParameter(1, matter.id())
            .setParameter(2, step)
            .getResultList()
            .stream()
            .map((account) -> read(account.account(), type))
            .toList();
    }

    /** What was written last at that step of the matter. */
    <T extends Record> Optional<T> latest(Matter matter, String step, Class<T> type) {
        return all(matter, step, type).stream().findFirst();
    }

    String write(Record account) {
        try {
            return this.json.writeValueAsString(account);
        }
        catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    <T> T read(String account, Class<T> type) {
        try {
            return this.json.readValue(account, type);
        }
        catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
