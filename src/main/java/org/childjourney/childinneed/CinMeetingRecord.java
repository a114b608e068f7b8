package org.childjourney.childinneed;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;

/** A first meeting as it was recorded. */
@Entity
@Table(name = "child_in_need_meeting")
class CinMeetingRecord extends CinRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_meeting_seq")
    @SequenceGenerator(name = "child_in_need_meeting_seq", sequenceName = "child_in_need_meeting_seq",
            allocationSize = 1)
    private Long id;

    @Embedded
    private FirstMeeting meeting;

    @ElementCollection
    @BatchSize(size = 25)
    @CollectionTable(name = "child_in_need_meeting_attended", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Invited> attended;

    protected CinMeetingRecord() {
    }

    CinMeetingRecord(ChildInNeedPlan plan, FirstMeeting meeting, List<Invited> attended, Instant at, String by) {
        super(plan, at, by);
        this.meeting = meeting;
        this.attended = List.copyOf(attended);
    }

    FirstMeeting meeting() {
        return this.meeting;
    }

    List<Invited> attended() {
        return this.attended;
    }

}
