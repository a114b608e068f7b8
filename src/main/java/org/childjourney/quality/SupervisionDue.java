package org.childjourney.quality;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/**
 * That somebody is open to a worker and when supervision is due. Most of the time this
 * row is all that supervision costs.
 */
@Entity
@Table(name = "supervision_due")
class SupervisionDue {

    @Id
    private String caseReference;

    private LocalDate dueOn;

    /** From this day on the manager has a task. */
    private LocalDate askOn;

    /** The last supervision, or the day on which the work with the child began. */
    private LocalDate lastOn;

    private Instant askedAt;

    @Version
    private Long version;

    protected SupervisionDue() {
    }

    SupervisionDue(CaseReference child, LocalDate lastOn, LocalDate dueOn) {
        this.caseReference = child.value();
        since(lastOn, dueOn);
    }

    void since(LocalDate lastOn, LocalDate dueOn) {
        this.lastOn = lastOn;
        this.dueOn = dueOn;
        this.askOn = dueOn.minusWeeks(1);
        this.askedAt = null;
    }

    /** Whether this call is the one that asks. */
    boolean ask(Instant at) {
        if (this.askedAt != null) {
            return false;
        }
        this.askedAt = at;
        return true;
    }

    void askAgain() {
        this.askedAt = null;
    }

    LocalDate lastOn() {
        return this.lastOn;
    }

}
