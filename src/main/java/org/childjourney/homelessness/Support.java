package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows a decision: section 20 is offered again, nobody who refuses help is left
 * alone, and somebody asks after 13 weeks and 6 months how the young person is.
 */
@Service
@Transactional
public class Support {

    private static final int WEEKS_TO_THE_FIRST = 13;

    private static final int MONTHS_TO_THE_NEXT = 6;

    private static final int DAYS_BETWEEN_OUTREACH = 7;

    private final HeldReviews reviews;

    private final SafePlaces places;

    private final HousingDuties duties;

    private final Assessing assessing;

    private final JointWork work;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    Support(HeldReviews reviews, SafePlaces places, HousingDuties duties, Assessing assessing, JointWork work,
            ChildsVoice voices, Deadlines deadlines) {
        this.reviews = reviews;
        this.places = places;
        this.duties = duties;
        this.assessing = assessing;
        this.work = work;
        this.voices = voices;
        this.deadlines = deadlines;
    }

    /** When somebody asks next how the young person is. */
    @Transactional(readOnly = true)
    public Instant followUpAt(CaseReference child) {
        var joint = this.work.of(child).joint();
        var settled = WorkingCalendar.dateOf(joint.settledAt());
        var asked = this.reviews.findByJointAssessmentIdOrderByIdDesc(joint.id())
            .stream()
            .filter((review) -> review.kind() == HeldReview.Kind.FOLLOW_UP)
            .map(HeldReview::heldOn)
            .filter((day) -> !day.isBefore(settled))
            .toList();
        var on = switch (asked.size()) {
            case 0 -> settled.plusWeeks(WEEKS_TO_THE_FIRST);
            case 1 -> settled.plusMonths(MONTHS_TO_THE_NEXT);
            default -> asked.get(0).plusMonths(MONTHS_TO_THE_NEXT);
        };
        return WorkingCalendar.startOf(on);
    }

    /**
     * Records how the young person is some time after.
     * @return whether it is time to ask if the joint work can end
     * @throws Refused if the talk lies in the future
     */
    public boolean followedUp(CaseReference child, FollowUp followUp) {
        var step = this.work.of(child);
        Days.notInFuture("spokenOn", followUp.spokenOn(), step.today());
        this.reviews.save(new HeldReview(step.joint(), HeldReview.Kind.FOLLOW_UP, followUp.spokenOn(),
                followUp.settled() ? HeldReview.Found.SETTLED : HeldReview.Found.NOT_SETTLED,
                followUp.understoodOptions(), step.now(), step.by()));
        this.work.record(step, "follow-up-young-person", followUp,
                "Asked on %s how things are: the young person lives %s and is %s there".formatted(
                        Days.said(followUp.spokenOn()), followUp.livesAt(),
                        followUp.settled() ? "settled" : "not settled"));
        heard(child, "homelessness-follow-up", followUp.inTheirWords(), step.by());
        var from = WorkingCalendar.dateOf(step.joint().settledAt());
        return !followUp.spokenOn().isBefore(from.plusMonths(MONTHS_TO_THE_NEXT));
    }

    private void heard(CaseReference child, String stage, String words, String by) {
        this.voices.heard(child,
                new NewVoice(stage, VoiceMethod.SEEN_ALONE, true, true, false, words, null, null, null, null, null),
                by);
    }

    /**
     * Records that section 20 was offered again. The time runs on where the advocate
     * could not come and the young person wanted one.
     * @return what the young person says now, and the outcome that holds
     * @throws Refused if the talk lies in the future
     */
    public Reoffered offeredAgain(CaseReference child, DeclineReview review) {
        var step = this.work.of(child);
        var joint = step.joint();
        Days.notInFuture("heldOn", review.heldOn(), step.today());
        this.reviews.save(new HeldReview(joint, HeldReview.Kind.DECLINE, review.heldOn(), review.result(), null,
                step.now(), step.by()));
        this.work.record(step, "review-decline", review, "Section 20 was offered again on %s, %s. The young person %s"
            .formatted(Days.said(review.heldOn()), review.advocate().words(), review.result().words()));
        heard(child, "homelessness-decline-review", review.inTheirWords(), step.by());
        if (review.result() == DeclineResult.NOW_ACCEPTS) {
            this.deadlines.stop(child, HomelessClocks.DECLINE_REVIEW, Days.doneOn(review.heldOn(), step.now()));
            joint.acceptsAfterAll(step.now());
            this.assessing.send(step, new PositionSent(HousingPosition.OWED, Side.COUNTY,
                    "The young person now says yes to section 20. Children's services accommodate."));
        }
        else if (review.advocate() != AdvocateAtReview.NO) {
            this.deadlines.stop(child, HomelessClocks.DECLINE_REVIEW, Days.doneOn(review.heldOn(), step.now()));
            joint.declineReviewed();
            nextOffer(step, review.heldOn());
        }
        return new Reoffered(review.result(), joint.outcome());
    }

    private void nextOffer(JointWork.Step step, LocalDate heldOn) {
        if (step.joint().declineReviews() == 1) {
            var declined = (step.joint().choiceAt() != null) ? step.joint().choiceAt() : step.joint().settledAt();
            this.deadlines.start(step.child(), HomelessClocks.DECLINE_REVIEW, declined, ClockFacts.when("SECOND"));
        }
        else {
            this.deadlines.start(step.child(), HomelessClocks.DECLINE_REVIEW, WorkingCalendar.startOf(heldOn));
        }
    }

    /** By when somebody goes again to a young person who refuses all help: in a week. */
    @Transactional(readOnly = true)
    public Instant outreachBy(CaseReference child) {
        var step = this.work.of(child);
        var last = this.reviews.findByJointAssessmentIdOrderByIdDesc(step.joint().id())
            .stream()
            .filter((review) -> review.kind() == HeldReview.Kind.OUTREACH)
            .map(HeldReview::heldOn)
            .findFirst()
            .orElse(WorkingCalendar.dateOf(step.joint().settledAt()));
        return WorkingCalendar.endOf(last.plusDays(DAYS_BETWEEN_OUTREACH));
    }

    /**
     * Records that somebody went to a young person who refuses all help.
     * @throws Refused if the day lies in the future
     */
    public OutreachResult reachedOut(CaseReference child, Outreach outreach) {
        var step = this.work.of(child);
        Days.notInFuture("triedOn", outreach.triedOn(), step.today());
        this.reviews.save(new HeldReview(step.joint(), HeldReview.Kind.OUTREACH, outreach.triedOn(), outreach.result(),
                null, step.now(), step.by()));
        this.work.record(step, "do-weekly-outreach", outreach,
                "Somebody went to the young person on %s, %s. What keeps them safe: %s".formatted(
                        Days.said(outreach.triedOn()), outreach.seen() ? "and saw them" : "and did not find them",
                        outreach.safetyPlan()));
        return outreach.result();
    }

    /**
     * Ends the joint work because another authority has accepted in writing.
     * @throws Refused if the acceptance lies in the future, or the young person moves
     * before it
     */
    public void acceptedElsewhere(CaseReference child, OtherAuthorityAccepted accepted) {
        var step = this.work.of(child);
        Days.notInFuture("acceptedOn", accepted.acceptedOn(), step.today());
        Days.inOrder("movesOn", accepted.acceptedOn(), accepted.movesOn(),
                "The young person stays with us until the other authority has accepted. Check the days.");
        requireNobodyLeftWithoutADuty(child, "acceptedOn");
        this.work.record(step, "confirm-other-authority", accepted,
                "%s accepted responsibility in writing on %s (%s, %s). The young person moves on %s".formatted(
                        accepted.authority(), Days.said(accepted.acceptedOn()), accepted.acceptedBy(),
                        accepted.reference(), Days.said(accepted.movesOn())));
        close(step, "another authority has accepted responsibility");
    }

    private void requireNobodyLeftWithoutADuty(CaseReference child, String field) {
        if (this.duties.isOpen(child)) {
            throw new Refused(field,
                    "Housing still owes the young person a duty under part 7. It ends that duty by " + "notice first.");
        }
    }

    /**
     * Ends the joint work, or stays.
     * @throws Refused if the young person is not somewhere suitable, housing owes a duty,
     * or section 20 is still to be offered again
     */
    public ClosingAnswer close(CaseReference child, Closing closing) {
        var step = this.work.of(child);
        if (closing.closing() == ClosingAnswer.STAY_OPEN) {
            this.work.record(step, "close-homelessness", closing, "The joint work goes on: " + closing.reasons());
            return closing.closing();
        }
        if (!this.places.isSomewhereSuitable(step.joint())) {
            throw new Refused("closing", "It is not confirmed that the young person is somewhere suitable. Stay with "
                    + "them until they are.");
        }
        if (step.joint().declineIsReviewed()) {
            throw new Refused("closing", "The young person has said no to section 20 and is under 18. It is offered "
                    + "again until their birthday, so this does not end before.");
        }
        requireNobodyLeftWithoutADuty(child, "closing");
        this.work.record(step, "close-homelessness", closing,
                "The joint work ended: %s From now on there for the young person: %s"
                    .formatted(JointWork.ended(closing.reasons()), closing.destination()));
        close(step, "the young person is settled");
        return closing.closing();
    }

    private void close(JointWork.Step step, String because) {
        step.joint().close(step.now(), because);
        this.deadlines.stopAll(step.child(), HomelessnessEnding.JOURNEY, step.now(), "The joint work has ended.");
    }

    /** Records what was planned for the time close to 18. */
    public void plannedForEighteen(CaseReference child, EighteenPlan plan, LocalDate birthday) {
        var step = this.work.of(child);
        if (!plan.letterBy().isBefore(birthday)) {
            throw new Refused("letterBy", "Housing's decision letter is due before the birthday on %s. Name an earlier "
                .formatted(Days.said(birthday)) + "day.");
        }
        this.work.record(step, "plan-for-eighteen", plan,
                "The 18th birthday was planned for: the housing decision by %s; as a care leaver %s. %s"
                    .formatted(Days.said(plan.letterBy()), plan.status().words(), plan.plan()));
    }

    /** What a young person says when section 20 is offered again, and what follows. */
    public record Reoffered(DeclineResult result, Outcome outcome) {
    }

}
