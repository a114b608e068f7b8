package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.AccountText;
import org.springframework.stereotype.Component;

/**
 * What brothers and sisters share, each meeting stored once however many of them it was
 * about.
 */
@Component("preProceedingsFamilyEvents")
class FamilyEvents {

    private final EntityManager entities;

    private final AccountText text;

    FamilyEvents(EntityManager entities, AccountText text) {
        this.entities = entities;
        this.text = text;
    }

    /**
     * Records an event for one child of the family: what was recorded already, word for
     * word and of the same day, is about this child too.
     */
    void record(Step step, EventKind kind, LocalDate on, Record facts) {
        var written = this.text.of(facts);
        var event = of(step.matter().familyId(), kind).stream()
            .filter((known) -> known.heldOn().equals(on) && known.says(written))
            .findFirst()
            .orElseGet(() -> {
                var fresh = new FamilyEvent(step.matter().familyId(), kind, on, written, step.now(), step.by());
                this.entities.persist(fresh);
                return fresh;
            });
        event.isAbout(step.matter());
    }

    /**
     * The events of that kind of this family, in the order in which they were recorded.
     */
    List<FamilyEvent> of(long familyId, EventKind kind) {
        return this.entities
            .createQuery("from PloFamilyEvent e where e.familyId = ?1 and e.kind = ?2 order by e.id", FamilyEvent.class)
            .setParameter(1, familyId)
            .setParameter(2, kind)
            .getResultList();
    }

    /** Every event about this matter, the latest first. */
    List<FamilyEvent> about(Matter matter) {
        return this.entities
            .createQuery("from PloFamilyEvent e where ?1 member of e.matters order by e.heldOn desc, e.id desc",
                    FamilyEvent.class)
            .setParameter(1, matter.id())
            .getResultList();
    }

}
