package org.childjourney.preproceedings;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/**
 * The plan that a family agreed to, its actions numbered for all brothers and sisters.
 */
@Component
class AgreedPlan {

    private final EntityManager entities;

    private final Matters matters;

    AgreedPlan(EntityManager entities, Matters matters) {
        this.entities = entities;
        this.matters = matters;
    }

    /**
     * Adds what is not in the plan yet.
     * @throws Refused if an action is for a child who does not belong to the family
     */
    void agree(Step step, List<PlannedAction> planned) {
        requireOwnChildren(step, planned);
        var known = of(step.matter().familyId());
        var next = known.size() + 1;
        for (var action : planned) {
            if (known.stream().noneMatch((agreed) -> agreed.is(action))) {
                this.entities.persist(new AgreedAction(step.matter().familyId(), next++, action));
            }
        }
    }

    private void requireOwnChildren(Step step, List<PlannedAction> planned) {
        var own = this.matters.findByFamilyIdOrderById(step.matter().familyId())
            .stream()
            .map((matter) -> matter.child().value())
            .toList();
        planned.stream()
            .map(PlannedAction::child)
            .filter((child) -> child != null && !own.contains(child))
            .findFirst()
            .ifPresent((child) -> {
                throw new Refused("plan",
                        "%s is not one of the children of this family. Use the case reference of one, or leave it empty."
                            .formatted(child));
            });
    }

    /**
     * Records how actions went.
     * @throws Refused if the plan has no action of that number
     */
    void progressed(Step step, List<Progress> progress) {
        var known = of(step.matter().familyId());
        for (var went : progress) {
            known.stream()
                .filter((action) -> action.number() == went.number())
                .findFirst()
                .orElseThrow(() -> new Refused("progress",
                        "The plan has no action %d. Its actions are numbered in the child's record."
                            .formatted(went.number())))
                .went(went);
        }
    }

    /** The actions in their order. */
    List<AgreedAction> of(long familyId) {
        return this.entities
            .createQuery("from AgreedAction a where a.familyId = ?1 order by a.number", AgreedAction.class)
            .setParameter(1, familyId)
            .getResultList();
    }

}
