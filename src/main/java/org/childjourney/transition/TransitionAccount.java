package org.childjourney.transition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.WrittenAccount;

/** What somebody wrote at one step on the way to adulthood, whole and unchanged. */
@Entity
@Table(name = "transition_account")
class TransitionAccount extends WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transition_account_seq")
    @SequenceGenerator(name = "transition_account_seq", sequenceName = "transition_account_seq", allocationSize = 1)
    private Long id;

    private LocalDate happenedOn;

    protected TransitionAccount() {
    }

    TransitionAccount(CaseReference child, TransitionStep step, LocalDate happenedOn, String account, Instant at,
            String by) {
        super(child, step.name(), account, at, by);
        this.happenedOn = happenedOn;
    }

    /** How the step is called in the record. */
    String words() {
        return TransitionStep.valueOf(step()).words();
    }

    LocalDate happenedOn() {
        return this.happenedOn;
    }

    Long id() {
        return this.id;
    }

}
