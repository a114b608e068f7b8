package org.childjourney.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Children and adults who belong together as one family. */
@Entity
@Table(name = "family_group")
class FamilyGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_group_seq")
    @SequenceGenerator(name = "family_group_seq", sequenceName = "family_group_seq", allocationSize = 1)
    private Long id;

    private Instant createdAt;

    private String createdBy;

    protected FamilyGroup() {
    }

    FamilyGroup(Instant at, String by) {
        this.createdAt = at;
        this.createdBy = by;
    }

    long id() {
        return this.id;
    }

}
