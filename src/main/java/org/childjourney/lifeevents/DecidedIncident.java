package org.childjourney.lifeevents;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** What was decided after the death of a child. */
@Entity
@Table(name = "incident_decision")
class DecidedIncident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_decision_seq")
    @SequenceGenerator(name = "incident_decision_seq", sequenceName = "incident_decision_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Embedded
    private IncidentDecision decision;

    private Instant decidedAt;

    private String decidedBy;

    protected DecidedIncident() {
    }

    DecidedIncident(CaseReference child, IncidentDecision decision, Instant at, String by) {
        this.caseReference = child.value();
        this.decision = decision;
        this.decidedAt = at;
        this.decidedBy = by;
    }

}
