package org.childjourney.childinneed;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One outcome of a plan and how it stands. */
@Entity
@Table(name = "child_in_need_outcome")
class CinOutcomeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_outcome_seq")
    @SequenceGenerator(name = "child_in_need_outcome_seq", sequenceName = "child_in_need_outcome_seq",
            allocationSize = 1)
    private Long id;

    private long planId;

    private int number;

    private String goal;

    private String measure;

    private String owner;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    private LocalDate statusOn;

    private String howItGoes;

    @Version
    private Long version;

    protected CinOutcomeRecord() {
    }

    CinOutcomeRecord(ChildInNeedPlan plan, int number, PlannedOutcome planned, LocalDate on) {
        this.planId = plan.id();
        this.number = number;
        this.goal = planned.goal();
        this.measure = planned.measure();
        this.owner = planned.owner();
        this.dueOn = planned.due();
        this.status = OutcomeStatus.AGREED;
        this.statusOn = on;
    }

    void stands(OutcomeProgress progress, LocalDate on) {
        this.status = progress.status();
        this.howItGoes = progress.howItGoes();
        this.statusOn = on;
    }

    int number() {
        return this.number;
    }

    String goal() {
        return this.goal;
    }

    String measure() {
        return this.measure;
    }

    String owner() {
        return this.owner;
    }

    LocalDate dueOn() {
        return this.dueOn;
    }

    OutcomeStatus status() {
        return this.status;
    }

    LocalDate statusOn() {
        return this.statusOn;
    }

    String howItGoes() {
        return this.howItGoes;
    }

}
