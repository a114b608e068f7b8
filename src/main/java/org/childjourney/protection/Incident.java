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

/** A serious incident, with whether the national panel knows and has the rapid review. */
@Entity
@Table(name = "serious_incident")
class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "serious_incident_seq")
    @SequenceGenerator(name = "serious_incident_seq", sequenceName = "serious_incident_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    private LocalDate knownOn;

    private String account;

    private Boolean notified;

    private LocalDate notifiedOn;

    private LocalDate rapidReviewSentOn;

    private Instant recordedAt;

    private String recordedBy;

    @Version
    private Long version;

    protected Incident() {
    }

    Incident(CaseReference child, IncidentKind kind, LocalDate knownOn, String account, Instant at, String by) {
        this.caseReference = child.value();
        this.kind = kind;
        this.knownOn = knownOn;
        this.account = account;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void decided(boolean notify, LocalDate on) {
        this.notified = notify;
        this.notifiedOn = on;
    }

    /** Whether it is still to be decided whether the panel is notified. */
    boolean undecided() {
        return this.notified == null;
    }

    /** Whether the panel knows of it and waits for its rapid review. */
    boolean reviewAwaited() {
        return Boolean.TRUE.equals(this.notified) && this.rapidReviewSentOn == null;
    }

    void rapidReviewSent(LocalDate on) {
        this.rapidReviewSentOn = on;
    }

    IncidentKind kind() {
        return this.kind;
    }

    LocalDate knownOn() {
        return this.knownOn;
    }

    String account() {
        return this.account;
    }

    Boolean notified() {
        return this.notified;
    }

    LocalDate notifiedOn() {
        return this.notifiedOn;
    }

    LocalDate rapidReviewSentOn() {
        return this.rapidReviewSentOn;
    }

}
