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
import org.childjourney.casefile.CaseReference;

/** What a tool for neglect showed on one day. */
@Entity
@Table(name = "neglect_score")
class ScoredNeglect {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "neglect_score_seq")
    @SequenceGenerator(name = "neglect_score_seq", sequenceName = "neglect_score_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private NeglectTool tool;

    private int score;

    private LocalDate scoredOn;

    private String recordedBy;

    protected ScoredNeglect() {
    }

    ScoredNeglect(CaseReference child, NeglectTool tool, int score, LocalDate on, String by) {
        this.caseReference = child.value();
        this.tool = tool;
        this.score = score;
        this.scoredOn = on;
        this.recordedBy = by;
    }

    NeglectTool tool() {
        return this.tool;
    }

    int score() {
        return this.score;
    }

    LocalDate scoredOn() {
        return this.scoredOn;
    }

}
