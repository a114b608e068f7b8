package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The family group of a child: brothers and sisters with records here, and everyone else
 * who belongs to it.
 */
@Service
@Transactional
public class Families {

    private final EntityManager entities;

    private final ChildRepository children;

    private final FamilyMemberRepository members;

    private final Chronology chronology;

    private final Clock clock;

    Families(EntityManager entities, ChildRepository children, FamilyMemberRepository members, Chronology chronology,
            Clock clock) {
        this.entities = entities;
        this.children = children;
        this.members = members;
        this.chronology = chronology;
        this.clock = clock;
    }

    /**
     * The other children of the family group. A restricted child is among them: whoever
     * shows the list shows no more than the reference to people who may not open that
     * record.
     */
    @Transactional(readOnly = true)
    public List<ChildDetails> brothersAndSisters(CaseReference child) {
        return this.children.familyOf(child.value())
            .stream()
            .filter((other) -> !other.reference().equals(child))
            .map(Child::details)
            .toList();
    }

    /** Family members of this child who have no record here, adults first. */
    @Transactional(readOnly = true)
    public List<FamilyMemberDetails> members(CaseReference child) {
        return this.members.ofChild(child.value()).stream().map(FamilyMember::details).toList();
    }

    /**
     * Adds a family member, of this child alone.
     * @return what identifies the entry
     * @throws Refused if the child is unknown, name or relationship is missing, or a
     * child is said to have parental responsibility without being a parent
     */
    public long add(CaseReference child, NewFamilyMember known, String by) {
        Child existing = this.entities.find(Child.class, child.value());
        if (existing == null) {
            throw new Refused("caseReference", "There is no child with the case reference " + child + ".");
        }
        Instant now = this.clock.instant();
        FamilyMember member = new FamilyMember(existing.familyGroupId(), known, child, now, by);
        this.entities.persist(member);
        this.chronology.add(child, now, by,
                "A family member was added: " + known.name().strip() + " (" + known.relationship().strip() + ").",
                "FAMILY");
        return member.details().id();
    }

    /**
     * Corrects what is known of a family member.
     * @throws Refused as for adding, or if the entry is not of this child's family
     */
    public void correct(CaseReference child, long memberId, NewFamilyMember known, String by) {
        Instant now = this.clock.instant();
        existing(child, memberId).recorded(known, now, by);
        this.chronology.add(child, now, by, "What is known of " + known.name().strip() + " was corrected.", "FAMILY");
    }

    /**
     * Removes an entry that does not belong to the family.
     * @throws Refused if no reason is given, or if the entry is not of this child's
     * family
     */
    public void remove(CaseReference child, long memberId, String reason, String by) {
        String why = Wording.required("reason", reason, 500, "Please say why this person is removed.");
        FamilyMember member = existing(child, memberId);
        this.members.delete(member);
        this.chronology.add(child, this.clock.instant(), by,
                member.details().name() + " was removed from the family: " + why, "FAMILY");
    }

    private FamilyMember existing(CaseReference child, long memberId) {
        Child existing = this.entities.find(Child.class, child.value());
        return this.members.findById(memberId)
            .filter((member) -> existing != null && member.familyGroupId() == existing.familyGroupId())
            .orElseThrow(() -> new Refused("familyMember",
                    "This person is not recorded in the child's family. Please choose someone from the list."));
    }

}
