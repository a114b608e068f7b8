package org.childjourney.preproceedings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.AccountText;
import org.springframework.stereotype.Component;

/** Keeps what people wrote about one child's matter, whole, under the step's name. */
@Component
class LegalAccounts {

    private final EntityManager entities;

    private final AccountText text;

    LegalAccounts(EntityManager entities, AccountText text) {
        this.entities = entities;
        this.text = text;
    }

    void keep(Step step, String name, Record account) {
        this.entities.persist(new LegalAccount(step.matter(), name, this.text.of(account), step.now(), step.by()));
    }

    /** What was written at that step of every matter between two moments. */
    <T extends Record> List<T> written(String step, Instant from, Instant until, Class<T> type) {
        return this.entities
            .createQuery(
                    "from LegalAccount a where a.step = ?1 and a.writtenAt >= ?2 and a.writtenAt < ?3 order by a.id",
                    LegalAccount.class)
            .setParameter(1, step)
            .setParameter(2, from)
            .setParameter(3, until)
            .getResultList()
            .stream()
            .map((account) -> this.text.read(account, type))
            .toList();
    }

    /** What was written last at that step of the matter. */
    <T extends Record> Optional<T> latest(Matter matter, String step, Class<T> type) {
        return this.entities
            .createQuery("from LegalAccount a where a.matterId = ?1 and a.step = ?2 order by a.id desc",
                    LegalAccount.class)
            .setParameter(1, matter.id())
            .setParameter(2, step)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst()
            .map((account) -> this.text.read(account, type));
    }

}
