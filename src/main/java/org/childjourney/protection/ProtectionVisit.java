package org.childjourney.protection;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One visit of a plan, as the inspectors' list counts it. */
@Entity
@Table(name = "protection_visit")
class ProtectionVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_visit_seq")
    @SequenceGenerator(name = "protection_visit_seq", sequenceName = "protection_visit_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    private LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    private SeenInEnquiry seen;

    private Boolean seenAlone;

    private Boolean bedroomSeen;

    private boolean late;

    protected ProtectionVisit() {
    }

    ProtectionVisit(ProtectionCase work, LocalDate on, PlanVisit visit, boolean late) {
        this.caseId = work.id();
        this.visitedOn = on;
        this.seen = visit.seen();
        this.seenAlone = visit.seenAlone();
        this.bedroomSeen = visit.bedroomSeen();
        this.late = late;
    }

    LocalDate visitedOn() {
        return this.visitedOn;
    }

    SeenInEnquiry seen() {
        return this.seen;
    }

    Boolean seenAlone() {
        return this.seenAlone;
    }

    boolean late() {
        return this.late;
    }

}
