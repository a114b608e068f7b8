package org.childjourney.protection;

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
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** One enquiry under section 47, from the discussion that began it to its outcome. */
@Entity
@Table(name = "protection_enquiry")
class Section47 {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_enquiry_seq")
    @SequenceGenerator(name = "protection_enquiry_seq", sequenceName = "protection_enquiry_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    private String caseReference;

    /** The child while it goes on, so that there is never a second one. */
    private String openFor;

    private LocalDate discussedOn;

    private boolean joint;

    private String leadPractitioner;

    private Instant childSeenAt;

    private String writer;

    @Enumerated(EnumType.STRING)
    private EnquiryOutcome outcome;

    private LocalDate decidedOn;

    private String decidedBy;

    private LocalDate conferenceOn;

    @Enumerated(EnumType.STRING)
    private ConferenceDecision conferenceDecision;

    @Version
    private Long version;

    protected Section47() {
    }

    Section47(ProtectionCase work, LocalDate discussedOn, StrategyDiscussion discussion) {
        this.caseId = work.id();
        this.caseReference = work.child().value();
        this.openFor = work.child().value();
        this.discussedOn = discussedOn;
        this.joint = discussion.decision() != StrategyDecision.S47_SINGLE;
        this.leadPractitioner = discussion.lead();
    }

    void childSeen(Instant at) {
        this.childSeenAt = at;
    }

    void writtenBy(String person) {
        this.writer = person;
    }

    void decided(EnquiryOutcome found, LocalDate on, String by) {
        this.outcome = found;
        this.decidedOn = on;
        this.decidedBy = by;
        this.openFor = null;
    }

    void unfinished(LocalDate on) {
        this.decidedOn = on;
        this.openFor = null;
    }

    /** The work that this enquiry led to, where it is not that in which it began. */
    void leadsTo(ProtectionCase work) {
        this.caseId = work.id();
    }

    void conferenceHeld(LocalDate on, ConferenceDecision decision) {
        this.conferenceOn = on;
        this.conferenceDecision = decision;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    LocalDate discussedOn() {
        return this.discussedOn;
    }

    boolean joint() {
        return this.joint;
    }

    String leadPractitioner() {
        return this.leadPractitioner;
    }

    Instant childSeenAt() {
        return this.childSeenAt;
    }

    String writer() {
        return this.writer;
    }

    EnquiryOutcome outcome() {
        return this.outcome;
    }

    LocalDate decidedOn() {
        return this.decidedOn;
    }

    String decidedBy() {
        return this.decidedBy;
    }

    LocalDate conferenceOn() {
        return this.conferenceOn;
    }

    ConferenceDecision conferenceDecision() {
        return this.conferenceDecision;
    }

}
