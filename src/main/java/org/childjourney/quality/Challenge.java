package org.childjourney.quality;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** A challenge in the register, from the day it was raised until it is settled. */
@Entity
@Table(name = "challenge")
class Challenge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "challenge_seq")
    @SequenceGenerator(name = "challenge_seq", sequenceName = "challenge_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Embedded
    private NewChallenge raised;

    private Instant raisedAt;

    private String recordedBy;

    @Embedded
    private ChallengeReply reply;

    private Instant answeredAt;

    private String answeredBy;

    @Embedded
    private Weighed weighed;

    private Instant weighedAt;

    private String weighedBy;

    @Embedded
    private HigherDecision decided;

    private Instant decidedAt;

    private String decidedBy;

    private Instant endedAt;

    @Version
    private Long version;

    protected Challenge() {
    }

    Challenge(CaseReference child, NewChallenge raised, Instant at, String by) {
        this.caseReference = child.value();
        this.raised = raised;
        this.raisedAt = at;
        this.recordedBy = by;
    }

    void answered(ChallengeReply reply, Instant at, String by) {
        this.reply = reply;
        this.answeredAt = at;
        this.answeredBy = by;
    }

    void weighed(Weighed weighed, Instant at, String by) {
        this.weighed = weighed;
        this.weighedAt = at;
        this.weighedBy = by;
        if (weighed.settled()) {
            this.endedAt = at;
        }
    }

    void decided(HigherDecision decided, Instant at, String by) {
        this.decided = decided;
        this.decidedAt = at;
        this.decidedBy = by;
        this.endedAt = at;
    }

    void cancelled(Instant at) {
        this.endedAt = at;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    NewChallenge raised() {
        return this.raised;
    }

    Instant raisedAt() {
        return this.raisedAt;
    }

    ChallengeReply reply() {
        return this.reply;
    }

    Weighed weighed() {
        return this.weighed;
    }

    HigherDecision decided() {
        return this.decided;
    }

    String recordedBy() {
        return this.recordedBy;
    }

    boolean open() {
        return this.endedAt == null;
    }

    /** Whether the answer, or the head of service, settled it. */
    boolean settled() {
        return this.decided != null || (this.weighed != null && this.weighed.settled());
    }

}
