package org.childjourney.protection;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;
import org.hibernate.annotations.Immutable;

/** What a person wrote at one step of child protection, whole and unchanged. */
@Entity
@Immutable
@Table(name = "protection_account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_account_seq")
    @SequenceGenerator(name = "protection_account_seq", sequenceName = "protection_account_seq", allocationSize = 50)
    private Long id;

    private Long caseId;

    private String caseReference;

    private String step;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected Account() {
    }

    Account(CaseReference child, Long caseId, String step, String account, Instant at, String by) {
        this.caseReference = child.value();
        this.caseId = caseId;
        this.step = step;
        this.account = account;
        this.writtenAt = at;
        this.writtenBy = by;
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

}
