package org.childjourney.lookedafter;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** A formal dispute about a child's care, until it is settled. */
@Entity
@Table(name = "iro_dispute")
class FormalDispute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "iro_dispute_seq")
    @SequenceGenerator(name = "iro_dispute_seq", sequenceName = "iro_dispute_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the dispute goes on, so that there is never a second one. */
    private String openFor;

    private LocalDate raisedOn;

    private String raisedBy;

    private String matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_level")
    private DisputeLevel level;

    private LocalDate endedOn;

    private String endedHow;

    @Version
    private Long version;

    protected FormalDispute() {
    }

    FormalDispute(CaseReference child, RaisedDispute raised, LocalDate on, String by) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.raisedOn = on;
        this.raisedBy = by;
        this.matter = raised.matter();
        this.level = raised.level();
    }

    void climbTo(DisputeLevel next) {
        this.level = next;
    }

    void end(LocalDate on, String how) {
        this.openFor = null;
        this.endedOn = on;
        this.endedHow = how;
    }

    DisputeLevel level() {
        return this.level;
    }

    LocalDate raisedOn() {
        return this.raisedOn;
    }

    String raisedBy() {
        return this.raisedBy;
    }

    String matter() {
        return this.matter;
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    String endedHow() {
        return this.endedHow;
    }

}
