package org.childjourney.lookedafter;

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
import org.hibernate.annotations.Immutable;

/** What somebody wrote at one step of a child's care, whole and unchanged. */
@Entity
@Immutable
@Table(name = "care_account")
class CareAccount extends WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_account_seq")
    @SequenceGenerator(name = "care_account_seq", sequenceName = "care_account_seq", allocationSize = 1)
    private Long id;

    /** Null for what was done before the child was looked after. */
    private Long periodId;

    private LocalDate happenedOn;

    protected CareAccount() {
    }

    CareAccount(CaseReference child, Long periodId, CareStep step, LocalDate happenedOn, String account, Instant at,
            String by) {
        super(child, step.name(), account, at, by);
        this.periodId = periodId;
        this.happenedOn = happenedOn;
    }

    Long periodId() {
        return this.periodId;
    }

    LocalDate happenedOn() {
        return this.happenedOn;
    }

}
