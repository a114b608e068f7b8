package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One next step towards education or work, and what came of it. */
@Entity
@Table(name = "next_step")
class NextStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "next_step_seq")
    @SequenceGenerator(name = "next_step_seq", sequenceName = "next_step_seq", allocationSize = 1)
    private Long id;

    private long timeId;

    private String step;

    private LocalDate plannedOn;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Intervention intervention;

    @Enumerated(EnumType.STRING)
    private Sponsor sponsor;

    private String sponsorName;

    @Enumerated(EnumType.STRING)
    private StepOutcome outcome;

    private LocalDate reviewedOn;

    /** What they began to do, where the step led to education or work. */
    private String ledTo;

    protected NextStep() {
    }

    NextStep(TimeWithoutWork time, StepPlan plan, LocalDate plannedOn) {
        this.timeId = time.id();
        this.step = plan.step();
        this.plannedOn = plannedOn;
        this.dueOn = plan.dueOn();
        this.intervention = plan.intervention();
        this.sponsor = plan.sponsor();
        this.sponsorName = plan.sponsorName();
    }

    void cameTo(StepOutcome came, LocalDate on, String began) {
        this.outcome = came;
        this.reviewedOn = on;
        this.ledTo = began;
    }

    long timeId() {
        return this.timeId;
    }

    String step() {
        return this.step;
    }

    LocalDate plannedOn() {
        return this.plannedOn;
    }

    LocalDate dueOn() {
        return this.dueOn;
    }

    Intervention intervention() {
        return this.intervention;
    }

    Sponsor sponsor() {
        return this.sponsor;
    }

    String sponsorName() {
        return this.sponsorName;
    }

    StepOutcome outcome() {
        return this.outcome;
    }

    LocalDate reviewedOn() {
        return this.reviewedOn;
    }

    String ledTo() {
        return this.ledTo;
    }

    Long id() {
        return this.id;
    }

}
