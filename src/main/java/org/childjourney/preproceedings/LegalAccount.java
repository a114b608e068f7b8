package org.childjourney.preproceedings;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a person wrote at a step of one child's matter, whole. */
@Entity
@Table(name = "legal_account")
class LegalAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_account_seq")
    @SequenceGenerator(name = "legal_account_seq", sequenceName = "legal_account_seq", allocationSize = 50)
    private Long id;

    private long matterId;

    private String caseReference;

    private String step;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected LegalAccount() {
    }

    LegalAccount(Matter matter, String step, String account, Instant at, String by) {
        this.matterId = matter.id();
        this.caseReference = matter.child().value();
        this.step = step;
        this.account = account;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    String step() {
        return this.step;
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
