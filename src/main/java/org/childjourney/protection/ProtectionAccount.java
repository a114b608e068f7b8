package org.childjourney.protection;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.WrittenAccount;
import org.hibernate.annotations.Immutable;

/** What a person wrote at one step of child protection. */
@Entity
@Immutable
@Table(name = "protection_account")
class ProtectionAccount extends WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_account_seq")
    @SequenceGenerator(name = "protection_account_seq", sequenceName = "protection_account_seq", allocationSize = 1)
    private Long id;

    private Long caseId;

    protected ProtectionAccount() {
    }

    ProtectionAccount(CaseReference child, Long caseId, String step, String account, Instant at, String by) {
        super(child, step, account, at, by);
        this.caseId = caseId;
    }

}
