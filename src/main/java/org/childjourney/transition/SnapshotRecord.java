package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** What the annual return says about one birthday. */
@Entity
@Table(name = "birthday_snapshot")
class SnapshotRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "birthday_snapshot_seq")
    @SequenceGenerator(name = "birthday_snapshot_seq", sequenceName = "birthday_snapshot_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private int age;

    private LocalDate recordedOn;

    private String inTouch;

    private String activity;

    private String accommodation;

    private Boolean suitable;

    protected SnapshotRecord() {
    }

    SnapshotRecord(CaseReference child, BirthdaySnapshot snapshot, LocalDate recordedOn) {
        this.caseReference = child.value();
        this.age = snapshot.age();
        this.recordedOn = recordedOn;
        this.inTouch = snapshot.inTouch();
        this.activity = snapshot.activity();
        this.accommodation = snapshot.accommodation();
        this.suitable = snapshot.suitable();
    }

    int age() {
        return this.age;
    }

    LocalDate recordedOn() {
        return this.recordedOn;
    }

    String inTouch() {
        return this.inTouch;
    }

    String activity() {
        return this.activity;
    }

    String accommodation() {
        return this.accommodation;
    }

    Boolean suitable() {
        return this.suitable;
    }

    Long id() {
        return this.id;
    }

}
