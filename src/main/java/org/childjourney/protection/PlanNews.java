package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes up while a child protection plan runs: a plan again, a birth, a move, the
 * 18th birthday, a plan that is long.
 */
@Service
@Transactional
public class PlanNews {

    private static final int MONTHS_BETWEEN_PLANS = 24;

    private final PlanEnding ending;

    private final Steps steps;

    private final Cases cases;

    private final Deadlines deadlines;

    PlanNews(PlanEnding ending, Steps steps, Cases cases, Deadlines deadlines) {
        this.ending = ending;
        this.steps = steps;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /**
     * Records the panel on a plan that is not the child's first.
     * @throws Refused if the last plan ended less than 24 months before and it is not
     * said what is different
     */
    public GatewayChoice panel(CaseReference child, RepeatPlanPanel panel) {
        var step = this.steps.of(child);
        Days.notInFuture("heldOn", panel.heldOn(), step.today());
        Days.inOrder("heldOn", step.work().planStartedOn(), panel.heldOn(),
                "The panel meets after the conference. Check the day.");
        if (isSoonAgain(step) && panel.whatIsDifferent() == null) {
            throw new Refused("whatIsDifferent", "The last plan ended on %s, less than 24 months before this one. Say "
                .formatted(Days.said(step.work().lastPlanEndedOn())) + "what is different this time.");
        }
        step.work().panelHeld(panel.heldOn());
        this.deadlines.stop(child, ProtectionClocks.REPEAT_PLAN, Days.doneOn(panel.heldOn(), step.now()));
        this.steps.keep(step, panel, "The panel on a repeat plan met on %s. The earlier plans: %s%s".formatted(
                Days.said(panel.heldOn()), Sentences.end(panel.earlierPlans()),
                (panel.whatIsDifferent() != null) ? " What is different this time: " + panel.whatIsDifferent() : ""));
        return panel.gateway();
    }

    private static boolean isSoonAgain(Step step) {
        var last = step.work().lastPlanEndedOn();
        return last != null && step.work().planStartedOn().isBefore(last.plusMonths(MONTHS_BETWEEN_PLANS));
    }

    // a birth

    /** Records what is arranged for a birth. */
    public void prepareForBirth(CaseReference child, BirthPlan plan) {
        var step = this.steps.of(child);
        Days.notInFuture("alertSentOn", plan.alertSentOn(), step.today());
        this.steps.keep(step, plan, "The birth is prepared (%s; birth alert sent on %s). From the hospital: %s"
            .formatted(plan.hospital(), Days.said(plan.alertSentOn()), plan.whereBabyGoes()));
    }

    /**
     * The plan takes effect at birth. The first review is held within a month of it, if
     * that is sooner (local standard).
     */
    void born(CaseReference child, LocalDate on) {
        this.steps.open(child).filter((step) -> step.work().planRuns()).ifPresent((step) -> {
            this.steps.write(step, "The child protection plan takes effect with the birth");
            var month = on.plusMonths(1);
            this.deadlines.running(child, ProtectionClocks.FIRST_REVIEW, null)
                .filter((clock) -> month.isBefore(WorkingCalendar.dateOf(clock.dueAt())))
                .ifPresent((clock) -> this.deadlines.bringForward(child, ProtectionClocks.FIRST_REVIEW, null, month,
                        "The child was born: the first review is held within a month."));
        });
    }

    /**
     * Records how far the planning of a baby's discharge has come: the meeting is due
     * before the baby leaves the hospital.
     * @throws Refused if a meeting in the future was held
     */
    public DischargeStage planDischarge(CaseReference child, DischargePlan plan) {
        var step = this.steps.of(child);
        var held = plan.stage() == DischargeStage.HELD;
        if (held) {
            Days.notInFuture("meetingAt", plan.meetingAt(), step.now());
        }
        var born = this.cases.child(child).dateOfBirth();
        this.deadlines.restart(child, ProtectionClocks.DISCHARGE, WorkingCalendar.startOf(born),
                ClockFacts.none().beforeEventAt(plan.dischargeAt()), "The day of discharge is known better now.");
        if (held) {
            this.deadlines.stop(child, ProtectionClocks.DISCHARGE, plan.meetingAt());
        }
        this.steps.keep(step, plan,
                held ? "The hospital discharge planning meeting was held on %s. The baby lives: %s"
                    .formatted(Days.said(plan.meetingAt()), plan.whereTo())
                        : "The baby is to be discharged on %s. The planning meeting is on %s."
                            .formatted(Days.said(plan.dischargeAt()), Days.said(plan.meetingAt())));
        return plan.stage();
    }

    // a move

    /** Starts the working day within which the other authority is told. */
    public void openMove(CaseReference child) {
        var step = this.steps.of(child);
        this.deadlines.start(child, ProtectionClocks.TRANSFER_OUT, step.now());
    }

    /** Records that the other authority knows; the plan stays ours. */
    public MoveKind notified(CaseReference child, MoveNotified notified) {
        var step = this.steps.of(child);
        Days.notInFuture("notifiedOn", notified.notifiedOn(), step.today());
        Days.notInFuture("acknowledgedOn", notified.acknowledgedOn(), step.today());
        Days.inOrder("acknowledgedOn", notified.notifiedOn(), notified.acknowledgedOn(),
                "They cannot have acknowledged it before they were told. Check the days.");
        this.deadlines.stop(child, ProtectionClocks.TRANSFER_OUT, Days.doneOn(notified.acknowledgedOn(), step.now()));
        this.steps.keep(step, notified,
                "%s knows that the child moves there on %s, %s (acknowledged by %s). Plan, visits and responsibility stay with us."
                    .formatted(notified.otherAuthority(), Days.said(notified.movesOn()), notified.kind().words(),
                            notified.acknowledgedBy()));
        return notified.kind();
    }

    /**
     * Records whether the other authority has taken over; only then the plan ends, on the
     * day of its conference.
     */
    public TransferOutAnswer transferOut(CaseReference child, TransferOut transfer) {
        var step = this.steps.of(child);
        if (transfer.answer() == TransferOutAnswer.STAYS) {
            this.steps.keep(step, transfer, "The child stays in our area: %s".formatted(transfer.whyStays()));
            return transfer.answer();
        }
        Days.notInFuture("conferenceOn", transfer.conferenceOn(), step.today());
        Days.notInFuture("confirmedOn", transfer.confirmedOn(), step.today());
        Days.inOrder("confirmedOn", transfer.conferenceOn(), transfer.confirmedOn(),
                "They confirm after their conference. Check the days.");
        this.steps.keep(step, transfer,
                "The other authority held its conference on %s and took over in writing on %s (%s, %s)".formatted(
                        Days.said(transfer.conferenceOn()), Days.said(transfer.confirmedOn()), transfer.confirmedBy(),
                        transfer.reference()));
        this.ending.endTransferred(step, transfer.conferenceOn(), "the other authority");
        return transfer.answer();
    }

    // 18

    /** Starts the time to plan for the 18th birthday. */
    public void openEighteen(CaseReference child) {
        var born = this.cases.child(child).dateOfBirth();
        this.deadlines.start(child, ProtectionClocks.EIGHTEEN, WorkingCalendar.startOf(Birthdays.attains(born, 17, 9)),
                ClockFacts.none().bornOn(born));
    }

    /** Records what is planned for the 18th birthday, which stops its time. */
    public void planForEighteen(CaseReference child, EighteenPlan plan) {
        var step = this.steps.of(child);
        Days.notInFuture("referredOn", plan.referredOn(), step.today());
        step.work().adultsAsked(plan.referralMade());
        step.work().reviewPlannedFor(plan.reviewOn());
        this.deadlines.stop(child, ProtectionClocks.EIGHTEEN, step.now());
        this.steps.keep(step, plan,
                "The 18th birthday is planned. Last review: %s. %s".formatted(Days.said(plan.reviewOn()),
                        plan.referralMade() ? "Adult services accepted (%s).".formatted(plan.acceptedBy())
                                : "No adult services are needed: " + plan.whyNotNeeded()));
    }

    /** Ends the plan on the 18th birthday by itself, if one runs. */
    public void endAtEighteen(CaseReference child) {
        this.steps.open(child).filter((step) -> step.work().planRuns()).ifPresent((step) -> {
            var birthday = this.cases.child(child).eighteenthBirthday();
            this.ending.end(step, birthday, EndReason.END_18, null);
        });
    }

    // a long plan

    /**
     * Records whether a plan of a year goes to the legal gateway, which stops its time.
     */
    public GatewayChoice considerGateway(CaseReference child, GatewayDecision decision) {
        var step = this.steps.of(child);
        this.deadlines.stop(child, ProtectionClocks.LONG_PLAN, step.now());
        this.steps.keep(step, decision,
                "The service manager considered the legal gateway for a long plan (%s): %s".formatted(
                        (decision.decision() == GatewayChoice.REQUEST) ? "it is asked" : "not now",
                        decision.rationale()));
        return decision.decision();
    }

    /** Records what a head of service found about a plan of 18 months. */
    public GatewayChoice lookInto(CaseReference child, LongPlanReview review) {
        var step = this.steps.of(child);
        this.steps.keep(step, review, "The head of service looked into a plan of 18 months: %s From now on: %s"
            .formatted(Sentences.end(review.findings()), review.action()));
        return review.decision();
    }

}
