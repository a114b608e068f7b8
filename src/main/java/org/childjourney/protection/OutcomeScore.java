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

/** How one outcome had moved at one core group. */
@Entity
@Table(name = "protection_outcome_score")
class OutcomeScore {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_outcome_score_seq")
    @SequenceGenerator(name = "protection_outcome_score_seq", sequenceName = "protection_outcome_score_seq",
            allocationSize = 1)
    private Long id;

    private long outcomeId;

    private LocalDate scoredOn;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private String seen;

    protected OutcomeScore() {
    }

    OutcomeScore(PlanOutcome outcome, LocalDate on, OutcomeProgress progress) {
        this.outcomeId = outcome.id();
        this.scoredOn = on;
        this.progress = progress.progress();
        this.seen = progress.seen();
    }

    long outcomeId() {
        return this.outcomeId;
    }

    LocalDate scoredOn() {
        return this.scoredOn;
    }

    Progress progress() {
        return this.progress;
    }

    String seen() {
        return this.seen;
    }

}
