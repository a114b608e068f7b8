package org.childjourney.homelessness;

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
import org.childjourney.casefile.Days;

/**
 * A duty that a district owes under part 7 of the Housing Act 1996, from its first day to
 * its end. At most one is open for a young person.
 */
@Entity
@Table(name = "housing_duty")
class HousingDuty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "housing_duty_seq")
    @SequenceGenerator(name = "housing_duty_seq", sequenceName = "housing_duty_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String district;

    private String openFor;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private LocalDate fromDay;

    private LocalDate endedOn;

    private String endedHow;

    private LocalDate noticeOn;

    @Enumerated(EnumType.STRING)
    private HousedAtEnd housedAt;

    private Boolean owed;

    private LocalDate letterOn;

    private LocalDate reviewRequestedOn;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome reviewOutcome;

    private LocalDate reviewNoticeOn;

    private Instant recordedAt;

    private String recordedBy;

    @Version
    private Long version;

    protected HousingDuty() {
    }

    HousingDuty(CaseReference child, String district, DutyKind kind, LocalDate fromDay, Instant at, String by) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.district = district;
        this.kind = kind;
        this.fromDay = fromDay;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void end(LocalDate on, Enum<?> how, LocalDate notice, HousedAtEnd housed) {
        Days.inOrder("endedOn", this.fromDay, on,
                "The duty began on %s. Check the day.".formatted(Days.said(this.fromDay)));
        Days.inOrder("noticeOn", this.fromDay, notice,
                "The duty began on %s. Check the day of the notice.".formatted(Days.said(this.fromDay)));
        this.endedOn = on;
        this.endedHow = how.name();
        this.noticeOn = notice;
        this.housedAt = housed;
        this.openFor = null;
    }

    void cease(LocalDate on, String how) {
        this.endedOn = on;
        this.endedHow = how;
        this.openFor = null;
    }

    void decided(MainDutyDecision decision) {
        Days.inOrder("letterOn", this.fromDay, decision.letterOn(),
                "Relief ended on %s. Check the day of the letter.".formatted(Days.said(this.fromDay)));
        this.owed = decision.owed();
        this.letterOn = decision.letterOn();
    }

    void reviewRequested(LocalDate on) {
        Days.inOrder("requestedOn", this.letterOn, on,
                "The letter was sent on %s. Check the day of the request.".formatted(Days.said(this.letterOn)));
        this.reviewRequestedOn = on;
    }

    void reviewed(HousingReviewDecision decision) {
        Days.inOrder("noticeOn", this.reviewRequestedOn, decision.noticeOn(),
                "The review was asked for on %s. Check the day.".formatted(Days.said(this.reviewRequestedOn)));
        this.reviewOutcome = decision.reviewed();
        this.reviewNoticeOn = decision.noticeOn();
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    String district() {
        return this.district;
    }

    DutyKind kind() {
        return this.kind;
    }

    LocalDate fromDay() {
        return this.fromDay;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    String endedHow() {
        return this.endedHow;
    }

    Boolean owed() {
        return this.owed;
    }

    LocalDate letterOn() {
        return this.letterOn;
    }

    HousedAtEnd housedAt() {
        return this.housedAt;
    }

    ReviewOutcome reviewOutcome() {
        return this.reviewOutcome;
    }

}
