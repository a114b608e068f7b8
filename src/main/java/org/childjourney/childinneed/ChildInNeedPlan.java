package org.childjourney.childinneed;

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
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** One child in need plan of a child, from the request to its end. */
@Entity
@Table(name = "child_in_need_plan")
class ChildInNeedPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_plan_seq")
    @SequenceGenerator(name = "child_in_need_plan_seq", sequenceName = "child_in_need_plan_seq", allocationSize = 50)
    private Long id;

    private String caseReference;

    /**
     * The child while the plan is asked for or open, so that there is never a second one.
     */
    private String openFor;

    @Enumerated(EnumType.STRING)
    private PlanOrigin origin;

    private Instant requestedAt;

    private LocalDate startsOn;

    private String primaryNeed;

    private String draft;

    @Enumerated(EnumType.STRING)
    private VisitFrequency visits = VisitFrequency.EVERY_20_WORKING_DAYS;

    private LocalDate meetingBookedFor;

    private boolean meetingConfirmed;

    @ElementCollection
    @CollectionTable(name = "child_in_need_invited", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Invited> invited = new ArrayList<>();

    private LocalDate firstMeetingOn;

    @Enumerated(EnumType.STRING)
    private FirstMeetingOutcome firstMeeting;

    private LocalDate consentLostOn;

    private Instant endedAt;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private PlanEnd endedHow;

    private String endedBecause;

    @Version
    private Long version;

    protected ChildInNeedPlan() {
    }

    ChildInNeedPlan(CaseReference child, PlanOrigin origin, Instant requestedAt) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.origin = origin;
        this.requestedAt = requestedAt;
    }

    /** A plan that begins on the day on which the protection plan ended. */
    static ChildInNeedPlan after(CaseReference child, StepDown agreed, Instant at) {
        var plan = new ChildInNeedPlan(child, PlanOrigin.STEP_DOWN, at);
        plan.startsOn = agreed.decidedOn();
        plan.primaryNeed = agreed.primaryNeed();
        plan.draft = agreed.draftPlan();
        plan.visits = VisitFrequency.noLongerThan(agreed.visitsEveryWorkingDays());
        plan.meetingBookedFor = agreed.meetingBookedFor();
        plan.invited = new ArrayList<>(agreed.invited());
        return plan;
    }

    void consentLost(LocalDate on) {
        this.consentLostOn = on;
    }

    void end(Instant at, LocalDate on, PlanEnd how, String because) {
        this.openFor = null;
        this.consentLostOn = null;
        this.endedAt = at;
        this.endedOn = on;
        this.endedHow = how;
        this.endedBecause = because;
    }

    boolean begun() {
        return this.startsOn != null;
    }

    Long id() {
        return this.id;
    }

    PlanOrigin origin() {
        return this.origin;
    }

    LocalDate startsOn() {
        return this.startsOn;
    }

    VisitFrequency visits() {
        return this.visits;
    }

    PlanEnd endedHow() {
        return this.endedHow;
    }

}
