package org.childjourney.preproceedings;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Answer;

/** The part of a matter that is in court. */
@Embeddable
class InCourt {

    private Boolean shortNotice;

    @Enumerated(EnumType.STRING)
    private ShortNoticeReason shortNoticeReason;

    private LocalDate issuedOn;

    private String courtName;

    private String courtReference;

    @Enumerated(EnumType.STRING)
    private Answer legalRepAtIssue;

    @Enumerated(EnumType.STRING)
    private CarePlan initialCarePlan;

    @Enumerated(EnumType.STRING)
    private Answer initialPlanApproved;

    private int hearings;

    @Enumerated(EnumType.STRING)
    private HearingKind nextHearing;

    private LocalDate nextHearingOn;

    private LocalDate endsBy;

    @Enumerated(EnumType.STRING)
    private OrderMade finalOrder;

    private LocalDate finalOrderOn;

    @Enumerated(EnumType.STRING)
    private CarePlan finalCarePlan;

    @Enumerated(EnumType.STRING)
    private Answer finalPlanApproved;

    void atShortNotice(Boolean asked, ShortNoticeReason reason) {
        this.shortNotice = asked;
        this.shortNoticeReason = reason;
    }

    void issued(Issue issue, LocalDate endsBy) {
        this.issuedOn = issue.issuedOn();
        this.courtName = issue.court();
        this.courtReference = issue.courtReference();
        this.legalRepAtIssue = issue.parentsLegalRep();
        this.initialCarePlan = issue.carePlan();
        this.endsBy = endsBy;
    }

    void listed(HearingKind kind, LocalDate on) {
        this.nextHearing = kind;
        this.nextHearingOn = on;
    }

    void heard() {
        this.hearings++;
    }

    void extended(LocalDate until) {
        this.endsBy = until;
    }

    /** The first answer is about the plan that the court saw first. */
    void ordered(CourtOrder order) {
        if (order.order().disposes()) {
            this.finalOrder = order.order();
            this.finalOrderOn = order.madeOn();
            this.finalCarePlan = order.finalCarePlan();
            this.finalPlanApproved = order.planApproved();
        }
        else if (this.initialPlanApproved == null) {
            this.initialPlanApproved = order.planApproved();
        }
    }

    boolean issued() {
        return this.issuedOn != null;
    }

    Boolean shortNotice() {
        return this.shortNotice;
    }

    ShortNoticeReason shortNoticeReason() {
        return this.shortNoticeReason;
    }

    LocalDate issuedOn() {
        return this.issuedOn;
    }

    String courtName() {
        return this.courtName;
    }

    String courtReference() {
        return this.courtReference;
    }

    Answer legalRepAtIssue() {
        return this.legalRepAtIssue;
    }

    CarePlan initialCarePlan() {
        return this.initialCarePlan;
    }

    Answer initialPlanApproved() {
        return this.initialPlanApproved;
    }

    int hearings() {
        return this.hearings;
    }

    HearingKind nextHearing() {
        return this.nextHearing;
    }

    LocalDate nextHearingOn() {
        return this.nextHearingOn;
    }

    /** The last day of the time within which the court disposes of the application. */
    LocalDate endsBy() {
        return this.endsBy;
    }

    OrderMade finalOrder() {
        return this.finalOrder;
    }

    LocalDate finalOrderOn() {
        return this.finalOrderOn;
    }

    CarePlan finalCarePlan() {
        return this.finalCarePlan;
    }

    Answer finalPlanApproved() {
        return this.finalPlanApproved;
    }

}
