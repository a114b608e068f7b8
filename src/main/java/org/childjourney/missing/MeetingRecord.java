package org.childjourney.missing;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A multi-agency meeting as it was recorded, with its actions. */
@Entity
@Table(name = "exploitation_meeting")
class MeetingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exploitation_meeting_seq")
    @SequenceGenerator(name = "exploitation_meeting_seq", sequenceName = "exploitation_meeting_seq", allocationSize = 1)
    private Long id;

    private long workId;

    @Embedded
    private Meeting meeting;

    @ElementCollection
    @CollectionTable(name = "exploitation_action", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingAction> actions;

    private Instant recordedAt;

    private String recordedBy;

    protected MeetingRecord() {
    }

    MeetingRecord(Exploitation work, Meeting meeting, List<MeetingAction> actions, Instant at, String by) {
        this.workId = work.id();
        this.meeting = meeting;
        this.actions = List.copyOf(actions);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Meeting meeting() {
        return this.meeting;
    }

    List<MeetingAction> actions() {
        return this.actions;
    }

}
