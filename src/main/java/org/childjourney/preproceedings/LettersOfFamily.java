package org.childjourney.preproceedings;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/** The letters of a family in pre-proceedings. */
@Component
class LettersOfFamily {

    private final EntityManager entities;

    LettersOfFamily(EntityManager entities) {
        this.entities = entities;
    }

    void add(LetterBatch batch) {
        this.entities.persist(batch);
    }

    /** The letters of that kind that are under way for this child. */
    Optional<LetterBatch> underWay(Matter matter, LetterKind kind) {
        return all(matter).stream()
            .filter((batch) -> batch.kind() == kind && batch.state() != LetterState.DONE)
            .findFirst();
    }

    LetterBatch requireUnderWay(Matter matter, LetterKind kind) {
        return underWay(matter, kind).or(() -> latest(matter, kind))
            .orElseThrow(() -> new Refused("caseReference", "No %s has been written yet.".formatted(kind.words())));
    }

    /** The latest letters of that kind about this child. */
    Optional<LetterBatch> latest(Matter matter, LetterKind kind) {
        return all(matter).stream().filter((batch) -> batch.kind() == kind).findFirst();
    }

    /** All letters about this child, the latest first. */
    List<LetterBatch> all(Matter matter) {
        if (matter.familyId() == null) {
            return List.of();
        }
        return this.entities
            .createQuery("from LetterBatch b where b.familyId = ?1 order by b.id desc", LetterBatch.class)
            .setParameter(1, matter.familyId())
            .getResultList()
            .stream()
            .filter((batch) -> batch.isAbout(matter))
            .toList();
    }

    /**
     * Where the letter about the decision stands for this child, as far as it is not
     * delivered.
     */
    Stage telling(Matter matter) {
        return underWay(matter, LetterKind.OUTCOME).map((batch) -> switch (batch.state()) {
            case WRITTEN -> Stage.OUTCOME_APPROVAL;
            case APPROVED -> Stage.OUTCOME_DELIVERY;
            case RETURNED, DONE -> Stage.TELLING;
        }).orElse(Stage.TELLING);
    }

    /** Whether a parent may not have the capacity to take part in court. */
    boolean someoneMayLackCapacity(Matter matter) {
        return all(matter).stream()
            .flatMap((batch) -> batch.about(matter.child()).stream())
            .anyMatch(ParentLetter::capacityConcern);
    }

}
