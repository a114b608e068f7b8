package org.childjourney.homelessness;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.AccountText;
import org.springframework.stereotype.Repository;

/** Keeps what a person wrote at a step, whole, under the step's name. */
@Repository("homelessnessAccounts")
class Accounts {

    private final EntityManager entities;

    private final AccountText text;

    Accounts(EntityManager entities, AccountText text) {
        this.entities = entities;
        this.text = text;
    }

    void keep(JointWork.Step at, String step, Record account) {
        this.entities.persist(new JointAccount(at.joint(), step, this.text.of(account), at.now(), at.by()));
    }

    /** What was written last at that step of this joint work. */
    <T extends Record> Optional<T> latest(JointAssessment joint, String step, Class<T> type) {
        return last(joint, step).map((account) -> read(account, type));
    }

    private Optional<JointAccount> last(JointAssessment joint, String step) {
        return this.entities
            .createQuery("from JointAccount where jointAssessmentId = ?1 and step = ?2 order by id desc",
                    JointAccount.class)
            .setParameter(1, joint.id())
            .setParameter(2, step)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst();
    }

    /** Everything written in this joint work, the latest first. */
    List<JointAccount> of(JointAssessment joint) {
        return this.entities
            .createQuery("from JointAccount where jointAssessmentId = ?1 order by id desc", JointAccount.class)
            .setParameter(1, joint.id())
            .getResultList();
    }

    <T> T read(JointAccount account, Class<T> type) {
        return this.text.read(account, type);
    }

}
