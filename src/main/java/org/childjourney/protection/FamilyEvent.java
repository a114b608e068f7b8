package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.Codes;

/**
 * Something that several children of a family share: a discussion, a conference, a
 * meeting, a visit. It is recorded once; what it means is said for each child.
 */
@Entity(name = "ProtectionEvent")
@Table(name = "protection_event")
class FamilyEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_event_seq")
    @SequenceGenerator(name = "protection_event_seq", sequenceName = "protection_event_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant heldAt;

    private LocalDate heldOn;

    private String place;

    private String people;

    @Convert(converter = Codes.class)
    private List<String> agencies;

    private boolean quorate;

    private Instant recordedAt;

    private String recordedBy;

    protected FamilyEvent() {
    }

    FamilyEvent(EventKind kind, Instant heldAt, LocalDate heldOn, String place, String people, List<String> agencies,
            boolean quorate, Instant at, String by) {
        this.kind = kind;
        this.heldAt = heldAt;
        this.heldOn = heldOn;
        this.place = place;
        this.people = people;
        this.agencies = agencies;
        this.quorate = quorate;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Long id() {
        return this.id;
    }

    EventKind kind() {
        return this.kind;
    }

    Instant heldAt() {
        return this.heldAt;
    }

    LocalDate heldOn() {
        return this.heldOn;
    }

    String place() {
        return this.place;
    }

    String people() {
        return this.people;
    }

    boolean quorate() {
        return this.quorate;
    }

}
