package org.childjourney.preproceedings;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/**
 * The assessments that were agreed for a family, each with when it was asked for and
 * came.
 */
@Component
class AgreedAssessments {

    private final EntityManager entities;

    private final Steps steps;

    AgreedAssessments(EntityManager entities, Steps steps) {
        this.entities = entities;
        this.steps = steps;
    }

    /**
     * Records how they stand; one that is known already is brought up to date.
     * @throws Refused if a day lies in the future, or they are called all in while one is
     * waited for
     */
    void follow(Step step, FollowedAssessments followed) {
        var known = of(step.matter().familyId());
        for (var one : followed.assessments()) {
            Days.notInFuture("instructedOn", one.instructedOn(), step.today());
            Days.notInFuture("receivedOn", one.receivedOn(), step.today());
            known.stream()
                .filter((agreed) -> agreed.is(one))
                .findFirst()
                .ifPresentOrElse((agreed) -> agreed.stands(one),
                        () -> this.entities.persist(new AgreedAssessment(step.matter().familyId(), one)));
        }
        var waiting = of(step.matter().familyId()).stream()
            .filter((agreed) -> agreed.receivedOn() == null)
            .map((agreed) -> "%s of %s".formatted(agreed.kind().words(), agreed.about()))
            .toList();
        if (followed.allIn() && !waiting.isEmpty()) {
            throw new Refused("allIn",
                    "Not all have come: %s. Say when they came, or answer no.".formatted(String.join(", ", waiting)));
        }
        this.steps.tell(step, waiting.isEmpty() ? "All agreed assessments have come."
                : "Assessments are waited for: %s.".formatted(String.join(", ", waiting)));
    }

    List<AgreedAssessment> of(long familyId) {
        return this.entities
            .createQuery("from AgreedAssessment a where a.familyId = ?1 order by a.id", AgreedAssessment.class)
            .setParameter(1, familyId)
            .getResultList();
    }

}
