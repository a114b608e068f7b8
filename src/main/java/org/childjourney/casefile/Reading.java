package org.childjourney.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That someone read a part of a child's record. */
@Entity
@Immutable
@Table(name = "reading")
class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading_seq")
    @SequenceGenerator(name = "reading_seq", sequenceName = "reading_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String userId;

    private String part;

    private Instant readAt;

    protected Reading() {
    }

    Reading(CaseReference child, String userId, String part, Instant readAt) {
        this.caseReference = child.value();
        this.userId = userId;
        this.part = part;
        this.readAt = readAt;
    }

    RecordAccess.Read facts() {
        return new RecordAccess.Read(CaseReference.of(this.caseReference), this.userId, this.part, this.readAt);
    }

}
