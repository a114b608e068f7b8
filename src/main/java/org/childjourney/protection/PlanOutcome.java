package org.childjourney.protection;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that is to be different for the child, with its number in the plan. */
@Entity
@Table(name = "protection_outcome")
class PlanOutcome {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_outcome_seq")
    @SequenceGenerator(name = "protection_outcome_seq", sequenceName = "protection_outcome_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    private int number;

    private String wanted;

    private String howSeen;

    private String owner;

    private LocalDate byWhen;

    private LocalDate addedOn;

    protected PlanOutcome() {
    }

    PlanOutcome(ProtectionCase work, int number, WantedOutcome outcome, LocalDate on) {
        this.caseId = work.id();
        this.number = number;
        this.wanted = outcome.wanted();
        this.howSeen = outcome.howSeen();
        this.owner = outcome.owner();
        this.byWhen = outcome.byWhen();
        this.addedOn = on;
    }

    Long id() {
        return this.id;
    }

    int number() {
        return this.number;
    }

    String wanted() {
        return this.wanted;
    }

    String howSeen() {
        return this.howSeen;
    }

    String owner() {
        return this.owner;
    }

    LocalDate byWhen() {
        return this.byWhen;
    }

    LocalDate addedOn() {
        return this.addedOn;
    }

}
