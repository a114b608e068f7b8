package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first meeting of a child in need plan. It is held within ten working days, also
 * after a child protection plan, where the family being unavailable was why it was late
 * (inspection report, paragraph 8): other times and video calls are offered, and on the
 * tenth day, and not before, the professionals meet and the family is visited.
 */
@Service
@Transactional
public class CinMeetings {

    private static final String CHAIR_AFTER_STEP_DOWN = "team-manager";

    private static final int DAYS_TO_VISIT = 5;

    private static final Set<MeetingWay> OTHER_WAYS = Set.of(MeetingWay.EVENING, MeetingWay.VIRTUAL);

    private static final Set<NotHeldReason> OF_THE_FAMILY = Set.of(NotHeldReason.FAMILY_UNAVAILABLE,
            NotHeldReason.CHILD_UNAVAILABLE);

    private final OpenCinPlans plans;

    private final CinConsent consent;

    private final CinOutcomes outcomes;

    private final CinPapers papers;

    private final Episodes episodes;

    private final ChildsVoice voices;

    private final CodeSets codes;

    private final Deadlines deadlines;

    private final WorkingCalendar calendar;

    private final SignedIn signedIn;

    CinMeetings(OpenCinPlans plans, CinConsent consent, CinOutcomes outcomes, CinPapers papers, Episodes episodes,
            ChildsVoice voices, CodeSets codes, Deadlines deadlines, WorkingCalendar calendar, SignedIn signedIn) {
        this.plans = plans;
        this.consent = consent;
        this.outcomes = outcomes;
        this.papers = papers;
        this.episodes = episodes;
        this.voices = voices;
        this.codes = codes;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.signedIn = signedIn;
    }

    /** Whether a team manager chairs it, as after a child protection plan. */
    @Transactional(readOnly = true)
    public boolean isChairedByAManager(CaseReference child) {
        return this.plans.find(child).filter(ChildInNeedPlan::steppedDown).isPresent();
    }

    /**
     * Records how the meeting stands. The manager is warned of a meeting that is not
     * booked, or not confirmed.
     * @throws Refused if the day has passed, the professionals would meet without the
     * family before the day on which it is due, it would be late or is put off and nobody
     * says why, or nobody is invited
     */
    public MeetingFinding arrange(CaseReference child, Arrangement arrangement, List<Invited> invited,
            FamilyConsent answer) {
        var step = this.plans.step(child);
        var clock = clock(step);
        if (arrangement.standing() == MeetingStanding.FELL_THROUGH) {
            step.plan().unbookMeeting();
            known(step, clock, false, false);
        }
        else {
            book(step, clock, arrangement, invited);
        }
        this.plans.keep(new CinArrangementRecord(step.plan(), arrangement, step.now(), step.by()));
        this.plans.write(step, arranged(arrangement));
        return new MeetingFinding(step.plan().meeting(), lost(step, answer, step.today()), false);
    }

    private void book(Step step, RunningClock clock, Arrangement arrangement, List<Invited> invited) {
        var on = arrangement.meetingOn();
        var due = WorkingCalendar.dateOf(clock.dueAt());
        var confirmed = arrangement.standing() != MeetingStanding.BOOKED;
        if (on.isBefore(step.today())) {
            throw new Refused("meetingOn",
                    "%s has passed. Give the day on which it will be held.".formatted(Days.said(on)));
        }
        if (arrangement.standing() == MeetingStanding.WITHOUT_FAMILY) {
            requireLastResort("meetingOn", on, due, arrangement.reason(), arrangement.offered());
        }
        var putOff = step.plan().meetingBookedFor() != null && on.isAfter(step.plan().meetingBookedFor());
        if ((putOff || on.isAfter(due)) && arrangement.reason() == null) {
            throw new Refused("reason",
                    putOff ? "It was booked for %s. Say why it is put off, and what you have offered."
                        .formatted(Days.said(step.plan().meetingBookedFor()))
                            : "It is due on %s. Say why it is held later, and what you have offered."
                                .formatted(Days.said(due)));
        }
        if (invited.isEmpty() && step.plan().invited().isEmpty()) {
            throw new Refused("invited", "Add who is invited: of the family, and of those who work with the child.");
        }
        step.plan().bookMeeting(on, confirmed, invited);
        known(step, clock, true, confirmed);
        if (on.isAfter(due)) {
            this.deadlines.recordDelay(step.child(), clock.clockId(), null,
                    "%s: %s".formatted(arrangement.reason().words(), arrangement.explanation()));
        }
    }

    private static String arranged(Arrangement arrangement) {
        var why = (arrangement.reason() != null)
                ? " (%s): %s".formatted(arrangement.reason().words(), arrangement.explanation()) : "";
        return (arrangement.standing() == MeetingStanding.FELL_THROUGH)
                ? "The first child in need meeting cannot be held as booked" + why
                : "The first child in need meeting is %s for %s, %s%s".formatted(arrangement.standing().words(),
                        Days.said(arrangement.meetingOn()), arrangement.how().words(), why);
    }

    /**
     * Records what became of the meeting. One that was held stops the time to it and
     * starts that to the first review; one that was not leaves it running.
     * @throws Refused if it is held without the family before the day on which it is due
     * or without having offered another way, a day does not fit, or after a child
     * protection plan anybody but a team manager has chaired it
     */
    public MeetingFinding hold(CaseReference child, HeldFirstMeeting held) {
        var step = this.plans.step(child);
        var clock = clock(step);
        var meeting = held.meeting();
        requireChair(step);
        if (!meeting.outcome().held()) {
            return notHeld(step, clock, held);
        }
        Days.notInFuture("heldOn", meeting.heldOn(), step.today());
        Days.inOrder("heldOn", step.plan().firstDay(), meeting.heldOn(),
                "The first meeting is held after the plan began. Check the day.");
        if (!meeting.withFamily()) {
            requireLastResort("heldOn", meeting.heldOn(), WorkingCalendar.dateOf(clock.dueAt()), meeting.reason(),
                    meeting.offered());
            requireVisitSoon(meeting);
        }
        adopt(step, held);
        this.deadlines.stop(child, clock.clockId(), Days.doneOn(meeting.heldOn(), step.now()));
        keep(step, held);
        this.plans.write(step,
                "The first child in need meeting was held on %s, %s%s. The plan has %d outcomes; it is reviewed on %s"
                    .formatted(Days.said(meeting.heldOn()), meeting.outcome().words(), without(meeting),
                            held.plan().outcomes().size(), Days.said(held.plan().reviewOn())));
        if (held.consent() == null || held.consent().given()) {
            this.papers.file(step, meeting.heldOn(), held.attended(), meeting.visitBookedFor(), held.childsPart());
        }
        var lookedAfter = held.plan().shortBreaks() != null && held.plan().shortBreaks().lookedAfter();
        return new MeetingFinding(MeetingState.HELD, lost(step, held.consent(), meeting.heldOn()), lookedAfter);
    }

    private static String without(FirstMeeting meeting) {
        return meeting.withFamily() ? "" : " (%s: %s). The family is visited on %s".formatted(meeting.reason().words(),
                meeting.explanation(), Days.said(meeting.visitBookedFor()));
    }

    private MeetingFinding notHeld(Step step, RunningClock clock, HeldFirstMeeting held) {
        var meeting = held.meeting();
        var next = meeting.newMeetingOn();
        if (next != null && next.isBefore(step.today())) {
            throw new Refused("newMeetingOn",
                    "%s has passed. Give a day that is still to come.".formatted(Days.said(next)));
        }
        if (next != null) {
            step.plan().bookMeeting(next, false, List.of());
        }
        else {
            step.plan().unbookMeeting();
        }
        known(step, clock, next != null, false);
        if (next == null || next.isAfter(WorkingCalendar.dateOf(clock.dueAt()))) {
            this.deadlines.recordDelay(step.child(), clock.clockId(), null,
                    "%s: %s".formatted(meeting.reason().words(), meeting.explanation()));
        }
        keep(step, held);
        this.plans.write(step,
                "The first child in need meeting was not held, because %s: %s%s".formatted(meeting.reason().words(),
                        meeting.explanation(),
                        (next != null) ? ". It is booked for " + Days.said(next) : ". No other day is booked yet"));
        return new MeetingFinding(step.plan().meeting(), lost(step, held.consent(), step.today()), false);
    }

    private void adopt(Step step, HeldFirstMeeting held) {
        var meeting = held.meeting();
        var agreed = held.plan();
        this.codes.require(CodeSet.PRIMARY_NEED, "primaryNeed", agreed.primaryNeed(), step.today());
        if (agreed.primaryNeed().matches("N[09]")) {
            throw new Refused("primaryNeed", "A child in need has a primary need. Choose one of N1 to N8.");
        }
        this.codes.require(CodeSet.REVIEW_PARTICIPATION, "participation", held.childsPart().participation(),
                step.today());
        if (step.plan().origin() == PlanOrigin.SHORT_BREAKS && agreed.shortBreaks() == null) {
            throw new Refused("shortBreaks", "This plan was asked for so that the child has short breaks. Say which.");
        }
        this.episodes.primaryNeed(step.child(), agreed.primaryNeed());
        step.plan().met(meeting, agreed);
        this.outcomes.add(step.plan(), agreed.outcomes(), meeting.heldOn());
        this.voices.heardForDecision(step.child(), held.childsPart().at("child-in-need-meeting"), step.by());
        var review = this.deadlines.start(step.child(), CinClocks.REVIEW, WorkingCalendar.startOf(meeting.heldOn()),
                ClockFacts.when("FIRST_REVIEW"));
        requireReviewInTime(meeting.heldOn(), agreed.reviewOn(), review);
        visits(step, meeting, agreed.visits());
    }

    private static void requireReviewInTime(LocalDate heldOn, LocalDate reviewOn, RunningClock review) {
        var latest = WorkingCalendar.dateOf(review.dueAt());
        if (!reviewOn.isAfter(heldOn) || reviewOn.isAfter(latest)) {
            throw new Refused("reviewOn", "The first review is held after the meeting, and by %s at the latest."
                .formatted(Days.said(latest)));
        }
    }

    /**
     * From now on visits are as often as the plan says, counted from the last; after a
     * meeting without the family the next comes within five working days of it.
     */
    private void visits(Step step, FirstMeeting meeting, VisitFrequency agreed) {
        var running = this.deadlines.running(step.child(), CinClocks.VISIT, null).orElseThrow();
        var trigger = meeting.withFamily() ? running.triggeredAt() : WorkingCalendar.startOf(meeting.heldOn());
        var frequency = meeting.withFamily() ? agreed : VisitFrequency.EVERY_5_WORKING_DAYS;
        var soon = WorkingCalendar.endOf(this.calendar.plusWorkingDays(meeting.heldOn(), DAYS_TO_VISIT));
        if (meeting.withFamily() || running.dueAt().isAfter(soon)) {
            this.deadlines.restart(step.child(), CinClocks.VISIT, trigger, frequency.facts(),
                    "The first meeting was held.");
        }
    }

    private void requireChair(Step step) {
        var person = !SignedIn.SYSTEM.equals(step.by());
        if (step.plan().steppedDown() && person && !this.signedIn.groups().contains(CHAIR_AFTER_STEP_DOWN)) {
            throw new Refused(null,
                    "A team manager chairs the first meeting after a child protection plan. Ask yours.");
        }
    }

    private static void requireLastResort(String field, LocalDate on, LocalDate due, NotHeldReason reason,
            List<MeetingWay> offered) {
        if (on.isBefore(due)) {
            throw new Refused(field, "The professionals meet without the family on %s at the earliest, the last day. "
                .formatted(Days.said(due)) + "Until then offer an evening, a video call, or to come to them.");
        }
        if (OF_THE_FAMILY.contains(reason) && offered.stream().noneMatch(OTHER_WAYS::contains)) {
            throw new Refused("offered", "Offer the family an evening or a video call before you meet without them.");
        }
    }

    private void requireVisitSoon(FirstMeeting meeting) {
        var latest = this.calendar.plusWorkingDays(meeting.heldOn(), DAYS_TO_VISIT);
        if (meeting.visitBookedFor().isBefore(meeting.heldOn()) || meeting.visitBookedFor().isAfter(latest)) {
            throw new Refused("visitBookedFor",
                    "After a meeting without the family they are visited by %s at the latest. Book a day until then."
                        .formatted(Days.said(latest)));
        }
    }

    private boolean lost(Step step, FamilyConsent answer, LocalDate on) {
        return answer != null && this.consent.heard(step, answer, on);
    }

    private void keep(Step step, HeldFirstMeeting held) {
        this.plans.keep(new CinMeetingRecord(step.plan(), held.meeting(), held.attended(), step.now(), step.by()));
    }

    /**
     * The manager is warned of a meeting after step-down that is not booked, or not
     * confirmed.
     */
    private void known(Step step, RunningClock clock, boolean booked, boolean confirmed) {
        if (step.plan().steppedDown()) {
            known(step.child(), clock.clockId(), CinClocks.BOOKED, booked);
            known(step.child(), clock.clockId(), CinClocks.CONFIRMED, confirmed);
        }
    }

    private void known(CaseReference child, String clockId, String condition, boolean holds) {
        if (holds) {
            this.deadlines.nowTrue(child, clockId, condition);
        }
        else {
            this.deadlines.noLongerTrue(child, clockId, condition);
        }
    }

    private RunningClock clock(Step step) {
        return this.deadlines.running(step.child(), step.plan().meetingClock(), null)
            .orElseThrow(() -> new Refused(null, "The first meeting was held already. Record the next as a review."));
    }

}
