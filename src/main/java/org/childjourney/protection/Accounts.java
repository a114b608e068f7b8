package org.childjourney.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Repository;

/** Keeps what a person wrote at a step, whole, under the name of what it says. */
@Repository("protectionAccounts")
class Accounts {

    private final EntityManager entities;

    private final AccountText text;

    Accounts(EntityManager entities, AccountText text) {
        this.entities = entities;
        this.text = text;
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
        this.entities.persist(new ProtectionAccount(child, caseId, account.getClass().getSimpleName(),
                this.text.of(account), at, by));
    }

    /**
     * Everything of that kind that was written in this piece of work, the latest first.
     */
    <T extends Record> List<Written<T>> all(long caseId, Class<T> type) {
        return written(caseId, type).getResultList().stream().map((row) -> read(row, type)).toList();
    }

    /** What was written last of that kind in this piece of work. */
    <T extends Record> Optional<Written<T>> latest(long caseId, Class<T> type) {
        return written(caseId, type).setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst()
            .map((row) -> read(row, type));
    }

    private TypedQuery<ProtectionAccount> written(long caseId, Class<?> type) {
        return this.entities
            .createQuery("from ProtectionAccount where caseId = ?1 and step = ?2 order by id desc",
                    ProtectionAccount.class)
            .setParameter(1, caseId)
            .setParameter(2, type.getSimpleName());
    }

    private <T extends Record> Written<T> read(ProtectionAccount row, Class<T> type) {
        return new Written<>(this.text.read(row, type), row.writtenAt(), row.writtenBy());
    }

}
