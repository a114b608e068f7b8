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
import org.childjourney.casefile.CaseReference;

/** A goal of a pathway plan, and how far it has come. */
@Entity
@Table(name = "pathway_goal")
class PathwayGoal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pathway_goal_seq")
    @SequenceGenerator(name = "pathway_goal_seq", sequenceName = "pathway_goal_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private int number;

    @Enumerated(EnumType.STRING)
    private PathwayMatter matter;

    private String goal;

    private String steps;

    private String who;

    private LocalDate byWhen;

    private LocalDate setOn;

    @Enumerated(EnumType.STRING)
    private GoalProgress progress;

    /** How far it had come before the last review. */
    @Enumerated(EnumType.STRING)
    private GoalProgress before;

    private LocalDate reviewedOn;

    private String outcome;

    protected PathwayGoal() {
    }

    PathwayGoal(CaseReference child, int number, Goal goal, LocalDate setOn) {
        this.caseReference = child.value();
        this.number = number;
        this.matter = goal.matter();
        this.goal = goal.goal();
        this.steps = goal.steps();
        this.who = goal.who();
        this.byWhen = goal.byWhen();
        this.setOn = setOn;
        this.progress = GoalProgress.NOT_BEGUN;
        this.before = GoalProgress.NOT_BEGUN;
    }

    void reviewed(GoalReviewed review, LocalDate on) {
        this.before = this.progress;
        this.progress = review.progress();
        this.outcome = review.outcome();
        this.reviewedOn = on;
    }

    int number() {
        return this.number;
    }

    PathwayMatter matter() {
        return this.matter;
    }

    String goal() {
        return this.goal;
    }

    String steps() {
        return this.steps;
    }

    String who() {
        return this.who;
    }

    LocalDate byWhen() {
        return this.byWhen;
    }

    LocalDate setOn() {
        return this.setOn;
    }

    GoalProgress progress() {
        return this.progress;
    }

    GoalProgress before() {
        return this.before;
    }

    LocalDate reviewedOn() {
        return this.reviewedOn;
    }

    String outcome() {
        return this.outcome;
    }

    Long id() {
        return this.id;
    }

}
