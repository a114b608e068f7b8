package org.childjourney.preproceedings;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.WrittenAccount;
import org.hibernate.annotations.Immutable;

/** What a person wrote at a step of one child's matter, whole. */
@Entity
@Immutable
@Table(name = "legal_account")
class LegalAccount extends WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_account_seq")
    @SequenceGenerator(name = "legal_account_seq", sequenceName = "legal_account_seq", allocationSize = 1)
    private Long id;

    private long matterId;

    protected LegalAccount() {
    }

    LegalAccount(Matter matter, String step, String account, Instant at, String by) {
        super(matter.child(), step, account, at, by);
        this.matterId = matter.id();
    }

}
