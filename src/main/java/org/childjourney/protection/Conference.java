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

/** One conference about one child, from its booking to its decision. */
@Entity
@Table(name = "protection_conference")
class Conference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_conference_seq")
    @SequenceGenerator(name = "protection_conference_seq", sequenceName = "protection_conference_seq",
            allocationSize = 1)
    private Long id;

    private long caseId;

    private String caseReference;

    /** The child until it is held, so that there is never a second one. */
    private String openFor;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    private Instant bookedFor;

    private String place;

    private String chair;

    private boolean advocateOffered;

    private boolean advocateWanted;

    private String excludedParent;

    private boolean late;

    private int timesNotHeld;

    private LocalDate reportSharedOn;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Participation participation;

    private String decision;

    @Version
    private Long version;

    protected Conference() {
    }

    Conference(ProtectionCase work, ConferenceKind kind, BookedConference booked, boolean late) {
        this.caseId = work.id();
        this.caseReference = work.child().value();
        this.openFor = work.child().value();
        this.kind = kind;
        this.bookedFor = booked.bookedFor();
        this.place = booked.place();
        this.chair = booked.chair();
        this.advocateOffered = booked.advocateOffered();
        this.advocateWanted = Boolean.TRUE.equals(booked.advocateWanted());
        this.excludedParent = booked.excludedParent();
        this.late = late;
    }

    void bookedAgain(Rebooking booking) {
        this.bookedFor = booking.bookedFor();
        this.place = booking.place();
    }

    void reportShared(LocalDate on) {
        this.reportSharedOn = on;
    }

    void notHeld() {
        this.timesNotHeld++;
    }

    void held(LocalDate on, Participation tookPart, String decided) {
        this.heldOn = on;
        this.participation = tookPart;
        this.decision = decided;
        this.openFor = null;
    }

    void dropped() {
        this.openFor = null;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    ConferenceKind kind() {
        return this.kind;
    }

    Instant bookedFor() {
        return this.bookedFor;
    }

    String place() {
        return this.place;
    }

    String chair() {
        return this.chair;
    }

    boolean advocateOffered() {
        return this.advocateOffered;
    }

    boolean advocateWanted() {
        return this.advocateWanted;
    }

    String excludedParent() {
        return this.excludedParent;
    }

    boolean late() {
        return this.late;
    }

    int timesNotHeld() {
        return this.timesNotHeld;
    }

    LocalDate reportSharedOn() {
        return this.reportSharedOn;
    }

    LocalDate heldOn() {
        return this.heldOn;
    }

    Participation participation() {
        return this.participation;
    }

    String decision() {
        return this.decision;
    }

}
