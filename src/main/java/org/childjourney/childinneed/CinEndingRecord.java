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
class CinEndingRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_ending_seq")
    @SequenceGenerator(name = "child_in_need_ending_seq", sequenceName = "child_in_need_ending_seq", allocationSize = 1)
    private Long id;

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

    protected CinEndingRecord() {
    }

    CinEndingRecord(ChildInNeedPlan plan, Ending ending, boolean forWantOfConsent, boolean early, Instant at,
            String by) {
        super(plan, at, by);
        this.ending = ending;
        this.forWantOfConsent = forWantOfConsent;
        this.early = early;
    }

    Ending ending() {
        return this.ending;
    }

    void requireAnotherPerson(String person) {
        if (person.equals(recordedBy())) {
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

}
