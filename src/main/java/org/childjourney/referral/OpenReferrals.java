package org.childjourney.referral;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;

/**
 * The open referral and the running assessment of a child. Asked many times in a step,
 * they are read once.
 */
@Repository
class OpenReferrals {

    private final EntityManager entities;

    OpenReferrals(EntityManager entities) {
        this.entities = entities;
    }

    Referral of(CaseReference child) {
        return find(child).orElseThrow(() -> new Refused("caseReference",
                "No referral is open for %s. Record a contact first.".formatted(child)));
    }

    Optional<Referral> find(CaseReference child) {
        return this.entities.unwrap(Session.class).bySimpleNaturalId(Referral.class).loadOptional(child.value());
    }

    Assessment assessmentOf(CaseReference child) {
        return findAssessment(child)
            .orElseThrow(() -> new Refused("caseReference", "No assessment is under way for %s.".formatted(child)));
    }

    Optional<Assessment> findAssessment(CaseReference child) {
        return this.entities.unwrap(Session.class).bySimpleNaturalId(Assessment.class).loadOptional(child.value());
    }

    List<Referral> all(CaseReference child) {
        return this.entities
            .createQuery("from Referral where caseReference = ?1 order by receivedAt desc, id desc", Referral.class)
            .setParameter(1, child.value())
            .getResultList();
    }

    List<Assessment> allAssessments(CaseReference child) {
        return this.entities
            .createQuery("from Assessment where caseReference = ?1 order by startedAt desc, id desc", Assessment.class)
            .setParameter(1, child.value())
            .getResultList();
    }

}
