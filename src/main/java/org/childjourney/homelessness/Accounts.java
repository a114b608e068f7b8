package org.childjourney.homelessness;

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
import org.springframework.stereotype.Repository;

/** Keeps what a person wrote at a step, whole, under the step's name. */
@Repository("homelessnessAccounts")
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

    void keep(JointWork.Step at, String step, Record account) {
        try {
            this.entities.persist(
                    new WrittenAccount(at.joint(), step, this.json.writeValueAsString(account), at.now(), at.by()));
        }
        catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written last at that step of this joint work. */
    <T extends Record> Optional<T> latest(JointAssessment joint, String step, Class<T> type) {
        return last(joint, step).map((account) -> read(account, type));
    }

    private Optional<WrittenAccount> last(JointAssessment joint, String step) {
        return this.entities
            .createQuery("from HomelessnessAccount where jointAssessmentId = ?1 and step = ?2 order by id desc",
                    WrittenAccount.class)
            .setParameter(1, joint.id())
            .setParameter(2, step)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst();
    }

    /** Everything written in this joint work, the latest first. */
    List<WrittenAccount> of(JointAssessment joint) {
        return this.entities
            .createQuery("from HomelessnessAccount where jointAssessmentId = ?1 order by id desc", WrittenAccount.class)
            .setParameter(1, joint.id())
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
