package org.childjourney.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** A time without education, employment or training, until work has lasted 13 weeks. */
@Entity
@Table(name = "time_without_work")
class TimeWithoutWork {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "time_without_work_seq")
    @SequenceGenerator(name = "time_without_work_seq", sequenceName = "time_without_work_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The young person while it goes on, so that there is never a second one. */
    private String openFor;

    private LocalDate beganOn;

    private LocalDate detectedOn;

    private String reason;

    /** The days of the stretches that are over. */
    private int countedDays;

    @ElementCollection
    @CollectionTable(name = "stretch_without_work", joinColumns = @JoinColumn(name = "time_id"))
    private List<StretchWithoutWork> stretches = new ArrayList<>();

    /** Since when days count; null while they work or learn. */
    private LocalDate countsFrom;

    private LocalDate workingSince;

    private LocalDate panelOn;

    private LocalDate understoodOn;

    private LocalDate plannedOn;

    private LocalDate virtualSchoolOn;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private EndOfTime endedHow;

    @Version
    private Long version;

    protected TimeWithoutWork() {
    }

    TimeWithoutWork(CaseReference child, LocalDate beganOn, LocalDate detectedOn, String reason) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.beganOn = beganOn;
        this.detectedOn = detectedOn;
        counts(beganOn);
        this.reason = reason;
    }

    private void counts(LocalDate from) {
        this.countsFrom = from;
        this.stretches.add(new StretchWithoutWork(from));
    }

    private void countsNoMore(LocalDate from) {
        this.countedDays = daysUntil(from);
        this.countsFrom = null;
        this.stretches.forEach((stretch) -> stretch.end(from));
    }

    /** They have begun to learn or work: days count no more, and none is forgotten. */
    void begunToWork(LocalDate since) {
        countsNoMore(since);
        this.workingSince = since;
    }

    /** It did not last: days count again, added to those before. */
    void withoutAgain(LocalDate since, LocalDate detected) {
        counts(since);
        this.workingSince = null;
        this.detectedOn = detected;
        this.understoodOn = null;
        this.plannedOn = null;
    }

    /** All days without education or work until this one, over all stretches. */
    int daysUntil(LocalDate day) {
        return this.countedDays
                + ((this.countsFrom != null) ? (int) Math.max(0, ChronoUnit.DAYS.between(this.countsFrom, day)) : 0);
    }

    void understood(LocalDate on) {
        this.understoodOn = on;
    }

    void planned(LocalDate on) {
        this.plannedOn = on;
    }

    void panelHeld(LocalDate on) {
        this.panelOn = on;
    }

    void virtualSchoolOffered(LocalDate on) {
        this.virtualSchoolOn = on;
    }

    void end(LocalDate on, EndOfTime how) {
        countsNoMore(on);
        this.openFor = null;
        this.endedOn = on;
        this.endedHow = how;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    LocalDate beganOn() {
        return this.beganOn;
    }

    LocalDate detectedOn() {
        return this.detectedOn;
    }

    String reason() {
        return this.reason;
    }

    int countedDays() {
        return this.countedDays;
    }

    LocalDate countsFrom() {
        return this.countsFrom;
    }

    LocalDate workingSince() {
        return this.workingSince;
    }

    LocalDate panelOn() {
        return this.panelOn;
    }

    LocalDate understoodOn() {
        return this.understoodOn;
    }

    LocalDate plannedOn() {
        return this.plannedOn;
    }

    LocalDate virtualSchoolOn() {
        return this.virtualSchoolOn;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    EndOfTime endedHow() {
        return this.endedHow;
    }

    Long id() {
        return this.id;
    }

}
