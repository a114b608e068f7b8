package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person of the family who has no case record of their own here. */
@Entity
@Table(name = "family_member")
class FamilyMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_member_seq")
    @SequenceGenerator(name = "family_member_seq", sequenceName = "family_member_seq", allocationSize = 1)
    private Long id;

    private long familyGroupId;

    private String ofChild;

    private String name;

    private String relationship;

    private boolean adult;

    private LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private Answer parentalResponsibility;

    private String whereabouts;

    @Enumerated(EnumType.STRING)
    private Answer contactSafe;

    private String address;

    private Instant recordedAt;

    private String recordedBy;

    @Version
    private Long version;

    protected FamilyMember() {
    }

    FamilyMember(long familyGroupId, NewFamilyMember known, CaseReference ofChild, Instant at, String by) {
        this.familyGroupId = familyGroupId;
        this.ofChild = (ofChild != null) ? ofChild.value() : null;
        recorded(known, at, by);
    }

    void recorded(NewFamilyMember known, Instant at, String by) {
        this.name = Wording.required("name", known.name(), 200,
                "Please give the family member's name, or how the family speaks of them.");
        this.relationship = Wording.required("relationship", known.relationship(), 100,
                "Please say how " + this.name + " is related to the child.");
        this.adult = known.adult();
        this.dateOfBirth = known.dateOfBirth();
        this.parentalResponsibility = (known.hasPR() != null) ? known.hasPR() : Answer.UNKNOWN;
        if (!this.adult && this.parentalResponsibility == Answer.YES && !isParent(this.relationship)) {
            throw new Refused("hasPR", "Only an adult, or a young parent, can have parental responsibility. "
                    + "Please check what is recorded for " + this.name + ".");
        }
        this.whereabouts = Wording.narrative("whereabouts", known.whereabouts());
        this.contactSafe = (known.contactSafe() != null) ? known.contactSafe() : Answer.UNKNOWN;
        this.address = Wording.tidy("address", known.address(), 1000);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    private static boolean isParent(String relationship) {
        String said = relationship.toLowerCase(Locale.ROOT);
        return said.contains("mother") || said.contains("father") || said.contains("parent");
    }

    long familyGroupId() {
        return this.familyGroupId;
    }

    FamilyMemberDetails details() {
        return new FamilyMemberDetails(this.id, this.familyGroupId,
                (this.ofChild != null) ? CaseReference.of(this.ofChild) : null, this.name, this.relationship,
                this.adult, this.dateOfBirth, this.parentalResponsibility, this.whereabouts, this.contactSafe,
                this.address);
    }

}
