package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** One action of the plan that a family agreed to in pre-proceedings. */
@Entity
@Table(name = "plo_action")
class AgreedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plo_action_seq")
    @SequenceGenerator(name = "plo_action_seq", sequenceName = "plo_action_seq", allocationSize = 1)
    private Long id;

    private long familyId;

    @Column(name = "action_number")
    private int number;

    private String action;

    private String owner;

    private LocalDate dueOn;

    private String onlyFor;

    @Enumerated(EnumType.STRING)
    private ActionMet met;

    private String note;

    protected AgreedAction() {
    }

    AgreedAction(long familyId, int number, PlannedAction planned) {
        this.familyId = familyId;
        this.number = number;
        this.action = planned.action();
        this.owner = planned.owner();
        this.dueOn = planned.due();
        this.onlyFor = planned.child();
    }

    boolean is(PlannedAction planned) {
        return this.action.equals(planned.action()) && this.owner.equals(planned.owner())
                && this.dueOn.equals(planned.due()) && Objects.equals(this.onlyFor, planned.child());
    }

    /** Whether it is part of this child's plan. */
    boolean isFor(CaseReference child) {
        return this.onlyFor == null || this.onlyFor.equals(child.value());
    }

    void went(Progress progress) {
        this.met = progress.met();
        this.note = progress.note();
    }

    int number() {
        return this.number;
    }

    String action() {
        return this.action;
    }

    String owner() {
        return this.owner;
    }

    LocalDate dueOn() {
        return this.dueOn;
    }

    ActionMet met() {
        return this.met;
    }

    String note() {
        return this.note;
    }

}
