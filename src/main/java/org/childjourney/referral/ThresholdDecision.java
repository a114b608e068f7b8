package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;

/** One threshold decision as it was made, interim ones too. */
@Entity
@DynamicUpdate
@Table(name = "threshold_decision")
class ThresholdDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "threshold_decision_seq")
    @SequenceGenerator(name = "threshold_decision_seq", sequenceName = "threshold_decision_seq", allocationSize = 1)
    private Long id;

    private long referralId;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private ThresholdOutcome outcome;

    private Integer thresholdLevel;

    private String advice;

    private String rationale;

    private String differsBecause;

    private String differentThisTime;

    private String safeMeanwhileBecause;

    @Enumerated(EnumType.STRING)
    private DecisionConsent consent;

    private String privateFosteringCarer;

    private LocalDate arrangementStart;

    private LocalDate notifiedOn;

    private String otherAuthority;

    private String contingencyPlan;

    @Enumerated(EnumType.STRING)
    private Agency contingencyAgency;

    private String contingencyOwner;

    @ElementCollection
    @BatchSize(size = 25)
    @CollectionTable(name = "safety_action", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<SafetyAction> safetyActions = new ArrayList<>();

    private boolean toBeConfirmed;

    private String confirmedBy;

    private Instant confirmedAt;

    private String confirmationRationale;

    private Instant decidedAt;

    private String decidedBy;

    protected ThresholdDecision() {
    }

    ThresholdDecision(Referral referral, Decision decision, boolean toBeConfirmed, Instant at, String by) {
        this.referralId = referral.id();
        this.caseReference = referral.child().value();
        this.outcome = decision.outcome();
        this.thresholdLevel = decision.thresholdLevel();
        this.advice = referral.advice();
        this.rationale = decision.rationale();
        this.differsBecause = decision.differsFromAdviceBecause();
        this.differentThisTime = decision.differentThisTime();
        this.safeMeanwhileBecause = decision.safeMeanwhileBecause();
        this.consent = decision.consent();
        this.privateFosteringCarer = decision.privateFosteringCarer();
        this.arrangementStart = decision.arrangementStart();
        this.notifiedOn = decision.notifiedOn();
        this.otherAuthority = decision.otherAuthority();
        this.contingencyPlan = decision.contingencyPlan();
        this.contingencyAgency = decision.contingencyAgency();
        this.contingencyOwner = decision.contingencyOwner();
        this.safetyActions.addAll(decision.interimSafetyActions());
        this.toBeConfirmed = toBeConfirmed;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    void confirmed(String rationale, Instant at, String by) {
        this.toBeConfirmed = false;
        this.confirmedBy = by;
        this.confirmedAt = at;
        this.confirmationRationale = rationale;
    }

    boolean toBeConfirmed() {
        return this.toBeConfirmed;
    }

    String decidedBy() {
        return this.decidedBy;
    }

    DecisionDetails details() {
        return new DecisionDetails(this.outcome, this.thresholdLevel, this.advice, this.rationale, this.differsBecause,
                this.differentThisTime, this.safeMeanwhileBecause, this.consent, this.privateFosteringCarer,
                this.arrangementStart, this.notifiedOn, this.otherAuthority, List.copyOf(this.safetyActions),
                this.contingencyPlan, this.contingencyAgency, this.contingencyOwner, this.toBeConfirmed,
                this.confirmedBy, this.decidedAt, this.decidedBy);
    }

}
