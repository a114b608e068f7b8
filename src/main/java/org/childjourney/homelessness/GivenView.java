package org.childjourney.homelessness;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What one authority decided or held, and why: the act of one agency. */
@Entity
@Table(name = "outcome_view")
class GivenView {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_view_seq")
    @SequenceGenerator(name = "outcome_view_seq", sequenceName = "outcome_view_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private long jointAssessmentId;

    private int round;

    /** Between whom it was talked over; null for the first decision. */
    @Enumerated(EnumType.STRING)
    private Talks talks;

    private int turn;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String rationale;

    private Instant givenAt;

    private String givenBy;

    protected GivenView() {
    }

    GivenView(JointAssessment joint, Talks talks, int turn, Side side, Outcome outcome, String rationale, Instant at,
            String by) {
        this.caseReference = joint.child().value();
        this.jointAssessmentId = joint.id();
        this.round = joint.round();
        this.talks = talks;
        this.turn = turn;
        this.side = side;
        this.outcome = outcome;
        this.rationale = rationale;
        this.givenAt = at;
        this.givenBy = by;
    }

    boolean isOf(int aRound, Talks level, int aTurn) {
        return this.round == aRound && this.talks == level && this.turn == aTurn;
    }

    int round() {
        return this.round;
    }

    Talks talks() {
        return this.talks;
    }

    int turn() {
        return this.turn;
    }

    Side side() {
        return this.side;
    }

    Outcome outcome() {
        return this.outcome;
    }

    String rationale() {
        return this.rationale;
    }

    Instant givenAt() {
        return this.givenAt;
    }

}
