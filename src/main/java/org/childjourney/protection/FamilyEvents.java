package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.protection.Steps.Step;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What the children of a family share is recorded once, with one of them, and stands with
 * each. What it means is decided for each child alone: there is no copying of that.
 */
@Component("protectionFamilyEvents")
class FamilyEvents {

    private final EntityManager entities;

    private final FamilyEventChildren waiting;

    private final ProtectionCases cases;

    private final Families families;

    private final RecordAccess access;

    private final Chronology chronology;

    private final AccountText text;

    FamilyEvents(EntityManager entities, FamilyEventChildren waiting, ProtectionCases cases, Families families,
            RecordAccess access, Chronology chronology, AccountText text) {
        this.entities = entities;
        this.waiting = waiting;
        this.cases = cases;
        this.families = families;
        this.access = access;
        this.chronology = chronology;
        this.text = text;
    }

    /**
     * An event as it is entered.
     *
     * @param kind what it is
     * @param at when
     * @param on on which day
     * @param place where or how, may be null
     * @param people who was there
     * @param agencies for whom they took part, by their codes
     * @param quorate whether it could decide
     * @param others the brothers and sisters it was about, too
     */
    record Entered(EventKind kind, Instant at, LocalDate on, String place, WhoWasThere people, List<String> agencies,
            boolean quorate, List<OtherChild> others) {
    }

    /**
     * Who was at an event.
     *
     * @param people who took part, null where it is told in words
     * @param told in words, null where each is named
     */
    record WhoWasThere(List<?> people, String told) {

        static WhoWasThere named(List<?> people) {
            return new WhoWasThere(people, null);
        }

        static WhoWasThere asTold(String words) {
            return new WhoWasThere(null, words);
        }

    }

    /**
     * Records an event with this child and lets it stand with the others it was about.
     */
    FamilyEvent record(Step step, Entered entered) {
        Days.notInFuture("heldOn", entered.on(), step.today());
        var event = new FamilyEvent(entered.kind(), entered.at(), entered.on(), entered.place(),
                this.text.of(entered.people()), entered.agencies().isEmpty() ? null : entered.agencies(),
                entered.quorate(), step.now(), step.by());
        this.entities.persist(event);
        this.entities.persist(new FamilyEventChild(event, step.child(), true));
        for (var other : entered.others()) {
            var sibling = brotherOrSister(step, other);
            this.entities.persist(new FamilyEventChild(event, sibling, false));
            this.chronology.add(sibling, step.now(), step.by(),
                    "A %s on %s was about this child, too. What it means for this child is recorded separately."
                        .formatted(entered.kind().words(), Days.said(entered.on())));
        }
        return event;
    }

    private CaseReference brotherOrSister(Step step, OtherChild other) {
        var child = CaseReference.of(other.caseReference());
        var known = this.families.brothersAndSisters(step.child())
            .stream()
            .anyMatch((sibling) -> sibling.reference().equals(child));
        if (!known || !this.access.mayOpen(step.by(), child)) {
            throw new Refused("otherChildren",
                    "%s is not a brother or sister of this child on the record. Check the reference.".formatted(child));
        }
        if (this.cases.findByOpenFor(child.value()).isEmpty()) {
            throw new Refused("otherChildren",
                    "%s is not on child protection. Leave that child out, or ask for a strategy discussion."
                        .formatted(child));
        }
        return child;
    }

    /**
     * Takes the latest event of that kind that was recorded with a brother or sister and
     * waits for this child's own answers.
     * @throws Refused if none waits
     */
    FamilyEvent take(Step step, EventKind kind) {
        return this.waiting.waiting(step.child().value(), kind, Limit.of(1))
            .stream()
            .findFirst()
            .map(FamilyEventChild::answer)
            .orElseThrow(() -> new Refused("recordedWithSibling",
                    "No %s that was about this child, too, has been recorded with a brother or sister. Record it here."
                        .formatted(kind.words())));
    }

}
