package org.childjourney.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Repository;

/** Keeps what a person wrote at a step, whole, under the step's name. */
@Repository
class Accounts {

    private final EntityManager entities;

    private final AccountText text;

    Accounts(EntityManager entities, AccountText text) {
        this.entities = entities;
        this.text = text;
    }

    void keep(CaseReference child, long referralId, String step, Record account, Instant at, String by) {
        this.entities.persist(new ReferralAccount(child, referralId, step, this.text.of(account), at, by));
    }

    /** What was written last at that step. */
    <T extends Record> Optional<T> latest(CaseReference child, String step, Class<T> type) {
        return this.entities
            .createQuery("from ReferralAccount where caseReference = ?1 and step = ?2 order by id desc",
                    ReferralAccount.class)
            .setParameter(1, child.value())
            .setParameter(2, step)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst()
            .map(account -> read(account, type));
    }

    /** Everything written for a referral, in order. */
    List<ReferralAccount> of(long referralId) {
        return this.entities
            .createQuery("from ReferralAccount where referralId = ?1 order by id", ReferralAccount.class)
            .setParameter(1, referralId)
            .getResultList();
    }

    <T> T read(ReferralAccount account, Class<T> type) {
        return this.text.read(account, type);
    }

}
