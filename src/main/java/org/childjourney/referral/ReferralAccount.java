package org.childjourney.referral;

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

/** What a person wrote at a step of a referral. */
@Entity
@Immutable
@Table(name = "written_account")
class ReferralAccount extends WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "written_account_seq")
    @SequenceGenerator(name = "written_account_seq", sequenceName = "written_account_seq", allocationSize = 1)
    private Long id;

    private long referralId;

    protected ReferralAccount() {
    }

    ReferralAccount(CaseReference child, long referralId, String step, String account, Instant at, String by) {
        super(child, step, account, at, by);
        this.referralId = referralId;
    }

}
