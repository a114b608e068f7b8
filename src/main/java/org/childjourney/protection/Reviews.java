package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.Invited;
import org.childjourney.childinneed.StepDown;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens between conferences and after them: the chair's check, a review that is
 * held earlier, the gate before a step down, the end.
 */
@Service("protectionReviews")
@Transactional
public class Reviews {

    private final PlanEnding ending;

    private final Steps steps;

    private final ChildInNeedPlans childInNeedPlans;

    private final Deadlines deadlines;

    private final Journeys journeys;

    Reviews(PlanEnding ending, Steps steps, ChildInNeedPlans childInNeedPlans, Deadlines deadlines, Journeys journeys) {
        this.ending = ending;
        this.steps = steps;
        this.childInNeedPlans = childInNeedPlans;
        this.deadlines = deadlines;
        this.journeys = journeys;
    }

    /**
     * Starts the time to the chair's check and to the next review, both from the last
     * conference that was held.
     */
    public void openCycle(CaseReference child) {
        var step = this.steps.of(child);
        var from = WorkingCalendar.startOf(step.work().lastConferenceOn());
        this.deadlines.start(child, ProtectionClocks.MIDPOINT, from);
        this.deadlines.start(child,
                (step.work().reviews() == 0) ? ProtectionClocks.FIRST_REVIEW : ProtectionClocks.NEXT_REVIEW, from);
    }

    /** Records the chair's check, which stops its time. */
    public MidpointDecision check(CaseReference child, MidpointCheck check) {
        var step = this.steps.of(child);
        this.deadlines.stop(child, ProtectionClocks.MIDPOINT, step.now());
        this.steps.keep(step, check,
                "The chair checked the plan between conferences (%s): %s%s".formatted(check.decision().words(),
                        Sentences.end(check.findings()),
                        (check.challenge() != null) ? " What has to change: " + check.challenge() : ""));
        return check.decision();
    }

    /** Records a service manager's answer to the chair's challenge. */
    public void answerChallenge(CaseReference child, ChallengeAnswer answer) {
        var step = this.steps.of(child);
        var why = (answer.decision() == ChallengeDecision.ACCEPTED) ? answer.action() : answer.rationale();
        if (answer.reviewOn() != null) {
            earlier(step, "reviewOn", answer.reviewOn(), why);
        }
        this.steps.keep(step, answer, "The chair's challenge was %s: %s".formatted(answer.decision().words(), why));
    }

    /**
     * Has the next review held earlier: its time, its tasks and those who wait for it
     * follow.
     * @throws Refused if the day is past, or no earlier than the review is due
     */
    void earlier(Step step, String field, LocalDate on, String why) {
        var clock = (step.work().reviews() == 0) ? ProtectionClocks.FIRST_REVIEW : ProtectionClocks.NEXT_REVIEW;
        var due = this.deadlines.running(step.child(), clock, null)
            .map((running) -> WorkingCalendar.dateOf(running.dueAt()))
            .orElseThrow(() -> new Refused(field, "No review is due at present."));
        if (on.isBefore(step.today()) || !on.isBefore(due)) {
            throw new Refused(field,
                    "The review is due on %s. Choose an earlier day that is not past.".formatted(Days.said(due)));
        }
        this.deadlines.bringForward(step.child(), clock, null, on, why);
        step.work().reviewPlannedFor(on);
        this.journeys.tell(step.child(), "conference-brought-forward", Map.of());
        this.steps.write(step, "The review conference is held earlier, by %s".formatted(Days.said(on)));
    }

    /** Records whether a further enquiry brings the review forward. */
    public void consider(CaseReference child, EarlierReview answer) {
        var step = this.steps.of(child);
        decide(step, answer.decision(), answer.reviewOn(), answer.rationale());
        this.steps.keep(step, answer, "The chair decided after a further enquiry: %s".formatted(answer.rationale()));
    }

    /** Records how the protection plan and the care plan are brought together. */
    public void coordinate(CaseReference child, CarePlanCoordination answer) {
        var step = this.steps.of(child);
        Days.notInFuture("officerToldOn", answer.officerToldOn(), step.today());
        decide(step, answer.decision(), answer.reviewOn(), answer.rationale());
        this.steps.keep(step, answer,
                "The chair brought the protection plan and the care plan together, with the independent reviewing officer on %s: %s"
                    .formatted(Days.said(answer.officerToldOn()), answer.rationale()));
    }

    /** Records how the plan goes on after pre-proceedings that ended without court. */
    public void takeBack(CaseReference child, AfterPreProceedings answer) {
        var step = this.steps.of(child);
        decide(step, answer.decision(), answer.reviewOn(), answer.rationale());
        this.steps.keep(step, answer,
                "The chair took the plan up again after pre-proceedings. It goes on with: %s Legal advice is asked for again if: %s"
                    .formatted(Sentences.end(answer.agreed()), answer.backToLaw()));
    }

    private void decide(Step step, EarlierReviewDecision decision, LocalDate on, String why) {
        if (decision == EarlierReviewDecision.REVIEW_EARLIER) {
            earlier(step, "reviewOn", on, why);
        }
    }

    // the gate before a step down

    /**
     * Records what is ready for a step down.
     * @throws Refused naming what is not: a meeting that is still to come, within 10
     * working days of the conference, people, a draft, what the family answered
     */
    public void prepare(CaseReference child, StepDownPrepared prepared) {
        var step = this.steps.of(child);
        this.childInNeedPlans.requireReady(stepDown(step, prepared));
        requireStillToCome(step, "meetingOn", prepared.meetingOn());
        this.deadlines.nowTrue(child, ProtectionClocks.STEP_DOWN_MEETING, "BOOKED");
        this.steps.keep(step, prepared,
                "The first child in need meeting is booked for %s, and the plan is drafted. Asked whether they agree: they %s."
                    .formatted(Days.said(prepared.meetingOn()), prepared.consent().words()));
    }

    /**
     * Records a manager's check of what is ready. When all is, the protection plan ends
     * with the day of the conference as its last, and the child in need plan begins on
     * it.
     * @throws Refused if the day of the meeting has passed meanwhile
     */
    public GateDecision confirm(CaseReference child, StepDownCheck check) {
        var step = this.steps.of(child);
        if (check.decision() == GateDecision.GATE_BLOCKED) {
            this.steps.keep(step, check,
                    "The step down cannot be made yet. What is missing: %s".formatted(check.missing()));
            return check.decision();
        }
        var prepared = this.ending.latest(step, StepDownPrepared.class);
        requireStillToCome(step, "decision", prepared.meetingOn());
        var decidedOn = step.work().stepDownDecidedOn();
        this.childInNeedPlans.stepDown(child, stepDown(step, prepared));
        this.ending.ended(step, decidedOn, EndReason.END_STEP_DOWN_CIN, "a child in need plan");
        this.steps.keep(step, check,
                "The team manager found everything ready for the step down: %s".formatted(check.oversight()));
        return check.decision();
    }

    private static void requireStillToCome(Step step, String field, LocalDate meeting) {
        if (meeting.isBefore(step.today())) {
            throw new Refused(field, "The first meeting was booked for %s, which has passed. It needs another day."
                .formatted(Days.said(meeting)));
        }
    }

    private static StepDown stepDown(Step step, StepDownPrepared prepared) {
        var decidedOn = step.work().stepDownDecidedOn();
        var seenOn = step.work().lastSeenOn();
        return new StepDown(decidedOn, prepared.meetingOn(),
                prepared.invited()
                    .stream()
                    .map((guest) -> new Invited(guest.name(), guest.role(), guest.family()))
                    .toList(),
                prepared.draftPlan(),
                new FamilyConsent(
                        (prepared.consent() == StepDownConsent.GIVEN) ? ConsentStatus.GIVEN : ConsentStatus.REFUSED,
                        prepared.givenBy(), prepared.giverName(), prepared.consentNote()),
                prepared.primaryNeed(), step.work().visitsEvery(),
                (seenOn == null || seenOn.isAfter(decidedOn)) ? decidedOn : seenOn);
    }

    /** Records a manager's oversight at the end of a plan, which closes the case. */
    public void oversee(CaseReference child, EndOfPlan end) {
        var step = this.steps.of(child);
        this.steps.keep(step, end, "The team manager looked at how the plan ended: %s The family can turn to: %s"
            .formatted(Sentences.end(end.oversight()), end.support()));
        this.ending.closeCase(step, "RC7");
    }

}
