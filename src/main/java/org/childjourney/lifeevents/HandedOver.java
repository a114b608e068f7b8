package org.childjourney.lifeevents;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** A hand-over that a team manager took forward. */
@Entity
@Table(name = "hand_over")
class HandedOver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_over_seq")
    @SequenceGenerator(name = "hand_over_seq", sequenceName = "hand_over_seq", allocationSize = 50)
    private Long id;

    private String caseReference;

    private String message;

    @Embedded
    private TakenForward taken;

    private Instant recordedAt;

    private String recordedBy;

    protected HandedOver() {
    }

    HandedOver(CaseReference child, String message, TakenForward taken, Instant at, String by) {
        this.caseReference = child.value();
        this.message = message;
        this.taken = taken;
        this.recordedAt = at;
        this.recordedBy = by;
    }

}
