package org.childjourney.childinneed;

import java.time.Instant;
import jakarta.persistence.Version;
import org.childjourney.casefile.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * How a plan is to end, as a team manager decided, with the signature that an early
 * ending needs.
 */
@Entity
@Table(name = "child_in_need_ending")
class CinEndingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_ending_seq")
    @SequenceGenerator(name = "child_in_need_ending_seq", sequenceName = "child_in_need_ending_seq",
            allocationSize = 50)
    private Long id;

    private long planId;

    @Embedded
    private Ending ending;

    private boolean forWantOfConsent;

    private boolean early;

    private Boolean signed;

    private Instant signedAt;

    private String signedBy;

    private String signedBecause;

    @Version
    private Long version;

    private Instant recordedAt;

    private String recordedBy;

    protected CinEndingRecord() {
    }

    CinEndingRecord(ChildInNeedPlan plan, Ending ending, boolean forWantOfConsent, boolean early, Instant at,
            String by) {
        this.planId = plan.id();
        this.ending = ending;
        this.forWantOfConsent = forWantOfConsent;
        this.early = early;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Ending ending() {
        return this.ending;
    }

    void requireAnotherPerson(String person) {
        if (person.equals(this.recordedBy)) {
            throw new Refused(null, "You decided on this ending. Another manager has to sign it.");
        }
    }

    void sign(EndingSignature signature, Instant at, String by) {
        this.signed = signature.signed();
        this.signedBecause = signature.because();
        this.signedAt = at;
        this.signedBy = by;
    }

    boolean forWantOfConsent() {
        return this.forWantOfConsent;
    }

    boolean early() {
        return this.early;
    }

    Boolean signed() {
        return this.signed;
    }

    String signedBecause() {
        return this.signedBecause;
    }

    String recordedBy() {
        return this.recordedBy;
    }

    Instant recordedAt() {
        return this.recordedAt;
    }

}
