package org.childjourney.referral;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a person wrote at one step, whole and unchanged. */
@Entity
@Immutable
@Table(name = "written_account")
class WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "written_account_seq")
    @SequenceGenerator(name = "written_account_seq", sequenceName = "written_account_seq", allocationSize = 50)
    private Long id;

    private long referralId;

    private String caseReference;

    private String step;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected WrittenAccount() {
    }

    WrittenAccount(String child, long referralId, String step, String account, Instant at, String by) {
        this.referralId = referralId;
        this.caseReference = child;
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
