package org.childjourney.lookedafter;

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
import org.hibernate.annotations.Immutable;

/** What somebody wrote at one step of a child's care, whole and unchanged. */
@Entity
@Immutable
@Table(name = "care_account")
class CareAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_account_seq")
    @SequenceGenerator(name = "care_account_seq", sequenceName = "care_account_seq", allocationSize = 50)
    private Long id;

    private String caseReference;

    /** Null for what was done before the child was looked after. */
    private Long periodId;

    @Enumerated(EnumType.STRING)
    private CareStep step;

    private LocalDate happenedOn;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected CareAccount() {
    }

    CareAccount(CaseReference child, Long periodId, CareStep step, LocalDate happenedOn, String account, Instant at,
            String by) {
        this.caseReference = child.value();
        this.periodId = periodId;
        this.step = step;
        this.happenedOn = happenedOn;
        this.account = account;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    CareStep step() {
        return this.step;
    }

    Long periodId() {
        return this.periodId;
    }

    LocalDate happenedOn() {
        return this.happenedOn;
    }

    String account() {
        return this.account;
    }

    String writtenBy() {
        return this.writtenBy;
    }

}
