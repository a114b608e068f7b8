package org.childjourney.preproceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that brothers and sisters share, stored once. */
@Entity(name = "PloFamilyEvent")
@Table(name = "plo_event")
class FamilyEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plo_event_seq")
    @SequenceGenerator(name = "plo_event_seq", sequenceName = "plo_event_seq", allocationSize = 1)
    private Long id;

    private long familyId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private LocalDate heldOn;

    private String facts;

    private Instant recordedAt;

    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "plo_event_matter", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "matter_id")
    private Set<Long> matters = new HashSet<>();

    protected FamilyEvent() {
    }

    FamilyEvent(long familyId, EventKind kind, LocalDate heldOn, String facts, Instant at, String by) {
        this.familyId = familyId;
        this.kind = kind;
        this.heldOn = heldOn;
        this.facts = facts;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void isAbout(Matter matter) {
        this.matters.add(matter.id());
    }

    boolean says(String what) {
        return this.facts.equals(what);
    }

    EventKind kind() {
        return this.kind;
    }

    LocalDate heldOn() {
        return this.heldOn;
    }

    String facts() {
        return this.facts;
    }

}
