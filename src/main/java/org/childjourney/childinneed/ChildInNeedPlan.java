package org.childjourney.childinneed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;

/** One child in need plan of a child, from the request to its end. */
@Entity
@Table(name = "child_in_need_plan")
class ChildInNeedPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_in_need_plan_seq")
    @SequenceGenerator(name = "child_in_need_plan_seq", sequenceName = "child_in_need_plan_seq", allocationSize = 1)
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

    /** How often, in working days, the protection plan before it asked for a visit. */
    private Integer protectionVisitsEvery;

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

    private String contingency;

    private String howMadeTogether;

    private LocalDate reviewOn;

    private LocalDate progressOn;

    @Embedded
    private ShortBreaks shortBreaks;

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
        plan.protectionVisitsEvery = agreed.visitsEveryWorkingDays();
        plan.meetingBookedFor = agreed.meetingBookedFor();
        plan.invited = new ArrayList<>(agreed.invited());
        return plan;
    }

    void begin(LocalDate on) {
        this.startsOn = on;
    }

    void bookMeeting(LocalDate on, boolean confirmed, List<Invited> asked) {
        this.meetingBookedFor = on;
        this.meetingConfirmed = confirmed;
        if (!asked.isEmpty()) {
            this.invited.clear();
            this.invited.addAll(asked);
        }
    }

    void unbookMeeting() {
        this.meetingBookedFor = null;
        this.meetingConfirmed = false;
    }

    void met(FirstMeeting meeting, AgreedPlan agreed) {
        this.firstMeetingOn = meeting.heldOn();
        this.firstMeeting = meeting.outcome();
        this.primaryNeed = agreed.primaryNeed();
        this.contingency = agreed.contingency();
        this.howMadeTogether = agreed.howMadeTogether();
        this.visits = agreed.visits();
        this.shortBreaks = agreed.shortBreaks();
        this.reviewOn = agreed.reviewOn();
        moved(meeting.heldOn());
    }

    void reviewed(HeldReview held) {
        this.reviewOn = held.review().nextReviewOn();
        if (held.contingency() != null) {
            this.contingency = held.contingency();
        }
        if (held.visits() != null) {
            this.visits = held.visits();
        }
        if (held.shortBreaks() != null) {
            this.shortBreaks = held.shortBreaks();
        }
        moved(held.review().heldOn());
    }

    /** Progress in the plan was recorded for that day. */
    void moved(LocalDate on) {
        if (this.progressOn == null || on.isAfter(this.progressOn)) {
            this.progressOn = on;
        }
    }

    void consentLost(LocalDate on) {
        this.consentLostOn = on;
    }

    void consentSettled() {
        this.consentLostOn = null;
    }

    void end(Instant at, LocalDate on, PlanEnd how, String because) {
        this.openFor = null;
        this.consentLostOn = null;
        this.endedAt = at;
        this.endedOn = on;
        this.endedHow = how;
        this.endedBecause = because;
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    boolean steppedDown() {
        return this.origin == PlanOrigin.STEP_DOWN;
    }

    /** The clock that runs to the first meeting. */
    String meetingClock() {
        return steppedDown() ? CinClocks.STEP_DOWN_MEETING : CinClocks.FIRST_MEETING;
    }

    MeetingState meeting() {
        if (this.firstMeetingOn != null) {
            return MeetingState.HELD;
        }
        if (this.meetingBookedFor == null) {
            return MeetingState.NOT_BOOKED;
        }
        return this.meetingConfirmed ? MeetingState.CONFIRMED : MeetingState.BOOKED;
    }

    /** The first day that belongs to this plan. */
    LocalDate firstDay() {
        return begun() ? this.startsOn : WorkingCalendar.dateOf(this.requestedAt);
    }

    boolean begun() {
        return this.startsOn != null;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    PlanOrigin origin() {
        return this.origin;
    }

    Instant requestedAt() {
        return this.requestedAt;
    }

    LocalDate startsOn() {
        return this.startsOn;
    }

    String primaryNeed() {
        return this.primaryNeed;
    }

    String draft() {
        return this.draft;
    }

    VisitFrequency visits() {
        return this.visits;
    }

    /** How often, in working days, the child is visited now. */
    int visitsEvery() {
        return (this.protectionVisitsEvery != null && this.firstMeetingOn == null)
                ? Math.min(this.protectionVisitsEvery, this.visits.workingDays()) : this.visits.workingDays();
    }

    LocalDate meetingBookedFor() {
        return this.meetingBookedFor;
    }

    List<Invited> invited() {
        return List.copyOf(this.invited);
    }

    LocalDate firstMeetingOn() {
        return this.firstMeetingOn;
    }

    FirstMeetingOutcome firstMeeting() {
        return this.firstMeeting;
    }

    LocalDate consentLostOn() {
        return this.consentLostOn;
    }

    String contingency() {
        return this.contingency;
    }

    String howMadeTogether() {
        return this.howMadeTogether;
    }

    LocalDate reviewOn() {
        return this.reviewOn;
    }

    LocalDate progressOn() {
        return this.progressOn;
    }

    ShortBreaks shortBreaks() {
        return this.shortBreaks;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    PlanEnd endedHow() {
        return this.endedHow;
    }

    String endedBecause() {
        return this.endedBecause;
    }

}
