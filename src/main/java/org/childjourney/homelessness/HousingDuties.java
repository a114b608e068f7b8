package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a district owes under part 7 of the Housing Act 1996, from the first day of a duty
 * to its end and to the review of a decision.
 */
@Service
@Transactional
public class HousingDuties {

    /** A relief duty begins. */
    public static final String RELIEF = "RELIEF";

    /** The main duty is to be decided on. */
    public static final String MAIN = "MAIN";

    /** The district's duty has ended. */
    public static final String ENDED = "ENDED";

    private final HousingDutyRows duties;

    private final JointWork work;

    private final Deadlines deadlines;

    HousingDuties(HousingDutyRows duties, JointWork work, Deadlines deadlines) {
        this.duties = duties;
        this.work = work;
        this.deadlines = deadlines;
    }

    /** Takes in the duty that the district accepts; false where one is open already. */
    boolean accept(JointWork.Step step, HousingAssessment assessment) {
        if (this.duties.findByOpenFor(step.child().value()).isPresent()) {
            return false;
        }
        begin(step, step.joint().district(), assessment.duty(), assessment.dutyFrom());
        return true;
    }

    private void begin(JointWork.Step step, String district, DutyKind kind, LocalDate from) {
        this.duties.save(new HousingDuty(step.child(), district, kind, from, step.now(), step.by()));
        this.deadlines.start(step.child(), clock(kind), district, WorkingCalendar.startOf(from), ClockFacts.none());
    }

    private static String clock(DutyKind kind) {
        return switch (kind) {
            case PREVENTION -> HomelessClocks.PREVENTION;
            case RELIEF -> HomelessClocks.RELIEF;
            case MAIN -> HomelessClocks.MAIN_DUTY;
            case NONE -> throw new IllegalArgumentException("No duty has no clock");
        };
    }

    /** Which duty is open now. */
    @Transactional(readOnly = true)
    public DutyKind open(CaseReference child) {
        return existing(child).kind();
    }

    private HousingDuty existing(CaseReference child) {
        return this.duties.findByOpenFor(child.value())
            .orElseThrow(() -> new Refused("endedOn", "No duty of the district is open for this young person."));
    }

    /** Whether the district owes anything now. */
    boolean isOpen(CaseReference child) {
        return this.duties.findByOpenFor(child.value()).isPresent();
    }

    /**
     * Records how the prevention duty ended, which takes a notice in writing.
     * @return {@link #RELIEF} or {@link #ENDED}
     * @throws Refused if it is claimed that somebody made themselves homeless, or a day
     * lies in the future
     */
    public String endPrevention(CaseReference child, PreventionEnd end) {
        var step = this.work.of(child);
        step.joint().requireNoIntentionalityOpen("how");
        Days.notInFuture("endedOn", end.endedOn(), step.today());
        Days.notInFuture("noticeOn", end.noticeOn(), step.today());
        var duty = existing(child);
        duty.end(end.endedOn(), end.how(), end.noticeOn(), end.housedAt());
        this.deadlines.stop(child, HomelessClocks.PREVENTION, Days.doneOn(end.endedOn(), step.now()));
        this.work.record(step, "end-prevention", end, "The prevention duty ended on %s by notice: %s. %s"
            .formatted(Days.said(end.endedOn()), end.how().words(), end.rationale()));
        if (end.how() != PreventionEndHow.BECAME_HOMELESS) {
            return ENDED;
        }
        this.duties.flush();
        begin(step, duty.district(), DutyKind.RELIEF, end.endedOn());
        return RELIEF;
    }

    /**
     * Records how the relief duty ended. After 56 days it ends by itself, and the main
     * duty is decided on.
     * @return {@link #MAIN} or {@link #ENDED}
     * @throws Refused if it is claimed that somebody made themselves homeless, the 56
     * days are not over, or a day lies in the future
     */
    public String endRelief(CaseReference child, ReliefEnd end) {
        var step = this.work.of(child);
        step.joint().requireNoIntentionalityOpen("how");
        Days.notInFuture("endedOn", end.endedOn(), step.today());
        Days.notInFuture("noticeOn", end.noticeOn(), step.today());
        var duty = existing(child);
        if (end.how() == ReliefEndHow.FIFTY_SIX_DAYS) {
            requireOver(step, duty, end.endedOn());
        }
        duty.end(end.endedOn(), end.how(), end.noticeOn(), end.housedAt());
        this.deadlines.stop(child, HomelessClocks.RELIEF, Days.doneOn(end.endedOn(), step.now()));
        this.work.record(step, "end-relief", end, "The relief duty ended on %s: %s. %s"
            .formatted(Days.said(end.endedOn()), end.how().words(), end.rationale()));
        if (end.how() != ReliefEndHow.FIFTY_SIX_DAYS) {
            return ENDED;
        }
        this.duties.flush();
        begin(step, duty.district(), DutyKind.MAIN, end.endedOn());
        return MAIN;
    }

    private void requireOver(JointWork.Step step, HousingDuty duty, LocalDate on) {
        var last = this.deadlines.running(step.child(), HomelessClocks.RELIEF, duty.district())
            .map((clock) -> WorkingCalendar.dateOf(clock.dueAt()));
        if (last.isPresent() && on.isBefore(last.get())) {
            throw new Refused("endedOn", "The 56 days run until %s. Until then the duty does not end by itself."
                .formatted(Days.said(last.get())));
        }
    }

    /**
     * Records the decision on the main duty, from whose letter the young person has 21
     * days to ask for a review.
     * @throws Refused if it is claimed that somebody made themselves homeless, or the
     * letter lies in the future
     */
    public void decideMain(CaseReference child, MainDutyDecision decision) {
        var step = this.work.of(child);
        step.joint().requireNoIntentionalityOpen("owed");
        Days.notInFuture("letterOn", decision.letterOn(), step.today());
        var duty = existing(child);
        duty.decided(decision);
        this.deadlines.stop(child, HomelessClocks.MAIN_DUTY, Days.doneOn(decision.letterOn(), step.now()));
        this.deadlines.start(child, HomelessClocks.REVIEW_REQUEST, duty.district(),
                WorkingCalendar.startOf(decision.letterOn()), ClockFacts.none());
        this.work.record(step, "decide-main-duty", decision, "The main housing duty is %s, by letter of %s. %s"
            .formatted(decision.owed() ? "owed" : "not owed", Days.said(decision.letterOn()), decision.reasons()));
    }

    /**
     * Records whether a review was asked for.
     * @return whether it was
     * @throws Refused if nothing was asked for and the 21 days are not over, or a day
     * lies in the future
     */
    public boolean requestedReview(CaseReference child, ReviewRequest request) {
        var step = this.work.of(child);
        Days.notInFuture("requestedOn", request.requestedOn(), step.today());
        var duty = existing(child);
        if (!request.requested()) {
            this.deadlines.running(child, HomelessClocks.REVIEW_REQUEST, duty.district())
                .filter((clock) -> !step.now().isAfter(clock.dueAt()))
                .ifPresent((clock) -> {
                    throw new Refused("requested", "The young person can ask until %s. Wait until then."
                        .formatted(Days.said(WorkingCalendar.dateOf(clock.dueAt()))));
                });
            this.deadlines.withdraw(child, HomelessClocks.REVIEW_REQUEST, duty.district(), step.now(),
                    "Nobody asked for a review.");
            end(duty, step);
            this.work.record(step, "record-review-request", request, "No review of the housing decision was asked for");
            return false;
        }
        duty.reviewRequested(request.requestedOn());
        var on = Days.doneOn(request.requestedOn(), step.now());
        this.deadlines.stop(child, HomelessClocks.REVIEW_REQUEST, on);
        this.deadlines.start(child, HomelessClocks.REVIEW_DECISION, duty.district(),
                WorkingCalendar.startOf(request.requestedOn()),
                Boolean.TRUE.equals(request.shortReview()) ? ClockFacts.when("SHORT") : ClockFacts.none());
        this.work.record(step, "record-review-request", request,
                "The young person asked for a review of the housing decision on %s: %s"
                    .formatted(Days.said(request.requestedOn()), request.grounds()));
        return true;
    }

    /**
     * Records what the review found.
     * @throws Refused if the notice lies in the future or before the request
     */
    public void reviewed(CaseReference child, HousingReviewDecision decision) {
        var step = this.work.of(child);
        Days.notInFuture("noticeOn", decision.noticeOn(), step.today());
        var duty = existing(child);
        duty.reviewed(decision);
        this.deadlines.stop(child, HomelessClocks.REVIEW_DECISION, Days.doneOn(decision.noticeOn(), step.now()));
        end(duty, step);
        this.work.record(step, "decide-housing-review", decision,
                "The review of the housing decision found on %s: %s. %s".formatted(Days.said(decision.noticeOn()),
                        decision.reviewed().words(), decision.reasons()));
    }

    private static void end(HousingDuty duty, JointWork.Step step) {
        duty.cease(step.today(), "DECIDED");
    }

    /** Ends whatever duty is open with the life event that ends it. */
    void cease(JointWork.Step step, String because) {
        this.duties.findByOpenFor(step.child().value()).ifPresent((duty) -> duty.cease(step.today(), because));
    }

}
