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

/** A change in a child's life as somebody recorded it. */
@Entity
@Table(name = "life_event")
class LearnedChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "life_event_seq")
    @SequenceGenerator(name = "life_event_seq", sequenceName = "life_event_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Embedded
    private Change change;

    private Instant recordedAt;

    private String recordedBy;

    protected LearnedChange() {
    }

    LearnedChange(CaseReference child, Change change, Instant at, String by) {
        this.caseReference = child.value();
        this.change = change;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Change change() {
        return this.change;
    }

}
