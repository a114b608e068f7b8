package org.childjourney.transition;

import java.time.Instant;
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

/** What somebody wrote at one step on the way to adulthood, whole and unchanged. */
@Entity
@Table(name = "transition_account")
class TransitionAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transition_account_seq")
    @SequenceGenerator(name = "transition_account_seq", sequenceName = "transition_account_seq", allocationSize = 50)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private TransitionStep step;

    private LocalDate happenedOn;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected TransitionAccount() {
    }

    TransitionAccount(CaseReference child, TransitionStep step, LocalDate happenedOn, String account, Instant at,
            String by) {
        this.caseReference = child.value();
        this.step = step;
        this.happenedOn = happenedOn;
        this.account = account;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    TransitionStep step() {
        return this.step;
    }

    LocalDate happenedOn() {
        return this.happenedOn;
    }

    String account() {
        return this.account;
    }

    Instant writtenAt() {
        return this.writtenAt;
    }

    String writtenBy() {
        return this.writtenBy;
    }

    Long id() {
        return this.id;
    }

}
