package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.calendar.WorkingCalendar;

/** Somewhere that a young person was, from one day to another. */
@Entity
@Table(name = "stay")
class Stay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_seq")
    @SequenceGenerator(name = "stay_seq", sequenceName = "stay_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private long jointAssessmentId;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    @Enumerated(EnumType.STRING)
    private SafeAnswer how;

    private boolean suitable;

    /** Whether it is their home for now, and not only for tonight. */
    private boolean settled;

    @Enumerated(EnumType.STRING)
    private Side arrangedBy;

    private String address;

    private Instant since;

    private Instant until;

    private String ofstedUrn;

    private LocalDate registerCheckedOn;

    private LocalDate searchedFrom;

    private Integer placesAsked;

    private Instant recordedAt;

    private String recordedBy;

    protected Stay() {
    }

    Stay(JointAssessment joint, PlaceKind kind, Side arrangedBy, String address, Instant since, Instant at, String by) {
        this.caseReference = joint.child().value();
        this.jointAssessmentId = joint.id();
        this.kind = kind;
        this.suitable = kind == null || !kind.unsuitable();
        this.arrangedBy = arrangedBy;
        this.address = address;
        this.since = since;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Stay as(SafeAnswer answer) {
        this.how = answer;
        return this;
    }

    Stay registered(String urn, LocalDate checkedOn) {
        this.ofstedUrn = urn;
        this.registerCheckedOn = checkedOn;
        return this;
    }

    /** A home for now, found after a search. */
    Stay settledAfter(LocalDate searchFrom, Integer asked) {
        this.settled = true;
        this.searchedFrom = searchFrom;
        this.placesAsked = asked;
        return this;
    }

    void endsWith(Instant next) {
        this.until = next.isBefore(this.since) ? this.since : next;
    }

    boolean isOpen() {
        return this.until == null;
    }

    boolean suitable() {
        return this.suitable;
    }

    boolean settled() {
        return this.settled;
    }

    PlaceKind kind() {
        return this.kind;
    }

    SafeAnswer how() {
        return this.how;
    }

    Side arrangedBy() {
        return this.arrangedBy;
    }

    String address() {
        return this.address;
    }

    Instant since() {
        return this.since;
    }

    Instant until() {
        return this.until;
    }

    String ofstedUrn() {
        return this.ofstedUrn;
    }

    Long id() {
        return this.id;
    }

    long jointAssessmentId() {
        return this.jointAssessmentId;
    }

    LocalDate searchedFrom() {
        return this.searchedFrom;
    }

    /**
     * The nights of this stay between two moments, that is the midnights it lasted over.
     */
    long nights(Instant from, Instant to) {
        var first = this.since.isAfter(from) ? this.since : from;
        var last = (this.until != null && this.until.isBefore(to)) ? this.until : to;
        return Math.max(0, ChronoUnit.DAYS.between(WorkingCalendar.dateOf(first), WorkingCalendar.dateOf(last)));
    }

    /** In words: "supported accommodation, 1 Sample Street". */
    String words() {
        var what = (this.kind != null) ? this.kind.words() : this.how.words();
        return what + ", " + this.address;
    }

}
