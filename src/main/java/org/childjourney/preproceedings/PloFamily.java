package org.childjourney.preproceedings;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Brothers and sisters who are one family in pre-proceedings: their meetings and letters
 * are recorded once.
 */
@Entity
@Table(name = "plo_family")
class PloFamily {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plo_family_seq")
    @SequenceGenerator(name = "plo_family_seq", sequenceName = "plo_family_seq", allocationSize = 1)
    private Long id;

    private long familyGroupId;

    private boolean keptApart;

    private boolean domesticAbuse;

    private Instant openedAt;

    @Version
    private Long version;

    protected PloFamily() {
    }

    PloFamily(long familyGroupId, boolean keptApart, Instant openedAt) {
        this.familyGroupId = familyGroupId;
        this.keptApart = keptApart;
        this.openedAt = openedAt;
    }

    void domesticAbuseKnown() {
        this.domesticAbuse = true;
    }

    boolean domesticAbuse() {
        return this.domesticAbuse;
    }

    long id() {
        return this.id;
    }

    /** The number that the pre-proceedings data set asks for, such as PLO1042. */
    String number() {
        return number(this.id);
    }

    static String number(long id) {
        return "PLO" + id;
    }

}
