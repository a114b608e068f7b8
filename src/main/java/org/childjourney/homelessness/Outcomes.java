package org.childjourney.homelessness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What both authorities decide together. Each decides for itself, and each act is on
 * record; where they differ, their managers talk, and the young person stays where they
 * are.
 */
@Service
@Transactional
public class Outcomes {

    /** The authorities hold different outcomes. */
    public static final String DISAGREED = "DISAGREED";

    private final GivenViews views;

    private final Assessing assessing;

    private final SafePlaces places;

    private final JointWork work;

    private final Deadlines deadlines;

    Outcomes(GivenViews views, Assessing assessing, SafePlaces places, JointWork work, Deadlines deadlines) {
        this.views = views;
        this.assessing = assessing;
        this.places = places;
        this.work = work;
        this.deadlines = deadlines;
    }

    /**
     * Records what one authority decides.
     * @throws Refused if what was assessed and chosen does not support it, or the writer
     * of the assessment would decide on it
     */
    public void decide(CaseReference child, Side side, OutcomeView view) {
        var step = this.work.of(child);
        if (side == Side.COUNTY) {
            step.joint().requireAnotherThanWriter(step.by());
        }
        step.joint().requireNoIntentionalityOpen("decided");
        step.joint().requireSupports(view.decided(), "decided");
        Days.notInFuture("panelOn", view.panelOn(), step.today());
        this.views.save(new GivenView(step.joint(), null, nextTurn(step, null, side), side, view.decided(),
                view.rationale(), step.now(), step.by()));
        this.work.record(step, (side == Side.COUNTY) ? "decide-outcome" : "decide-housing-outcome", view,
                "%s decided: %s. %s".formatted(begin(side), view.decided().words(), view.rationale()));
    }

    /** Whether both decided the same: then the outcome, else {@link #DISAGREED}. */
    public String compare(CaseReference child) {
        return compare(this.work.of(child), null);
    }

    private String compare(JointWork.Step step, Talks talks) {
        var county = latest(step, talks, Side.COUNTY).orElseThrow();
        var district = latest(step, talks, Side.DISTRICT).orElseThrow();
        var agreed = county.outcome() == district.outcome();
        this.work.tell(step, agreed ? "Both authorities decided the same: " + county.outcome().words()
                : "The authorities do not agree: children's services hold %s, housing holds %s. The young person stays where they are"
                    .formatted(county.outcome().words(), district.outcome().words()));
        return agreed ? county.outcome().name() : DISAGREED;
    }

    private Optional<GivenView> latest(JointWork.Step step, Talks talks, Side side) {
        return given(step).stream().filter((view) -> view.talks() == talks && view.side() == side).findFirst();
    }

    /** What was given in this round, the latest first. */
    private List<GivenView> given(JointWork.Step step) {
        return this.views.findByJointAssessmentIdOrderByIdDesc(step.joint().id())
            .stream()
            .filter((view) -> view.round() == step.joint().round())
            .toList();
    }

    private int nextTurn(JointWork.Step step, Talks talks, Side side) {
        return latest(step, talks, side).map(GivenView::turn).orElse(0) + 1;
    }

    /**
     * Lets the next two talk: first the team managers, then those above them.
     * @param before who talked last, null when nobody has
     * @return who talks now
     */
    public Talks raise(CaseReference child, Talks before) {
        var step = this.work.of(child);
        var talks = (before != null) ? before.next() : Talks.TEAM_MANAGERS;
        var since = (before == talks) ? step.now() : disagreementSince(step);
        this.deadlines.start(child, HomelessClocks.DISAGREEMENT, talks.name(), since, ClockFacts.when(talks.name()));
        this.work.tell(step, "The disagreement is with %s now. Whoever accommodates the young person goes on"
            .formatted(talks.words()));
        return talks;
    }

    private Instant disagreementSince(JointWork.Step step) {
        return given(step).stream()
            .filter((view) -> view.talks() == null)
            .map(GivenView::givenAt)
            .max(Instant::compareTo)
            .orElse(step.now());
    }

    /** Until when these two talk before the next are asked. */
    @Transactional(readOnly = true)
    public Instant talkUntil(CaseReference child, Talks talks) {
        return this.deadlines.running(child, HomelessClocks.DISAGREEMENT, talks.name())
            .map(RunningClock::dueAt)
            .orElseThrow();
    }

    /**
     * Records what one authority holds after talking.
     * @throws Refused if what was assessed and chosen does not support it
     */
    public void hold(CaseReference child, Side side, Talks talks, ResolutionView view) {
        var step = this.work.of(child);
        step.joint().requireSupports(view.agreedOutcome(), "agreedOutcome");
        this.views.save(new GivenView(step.joint(), talks, nextTurn(step, talks, side), side, view.agreedOutcome(),
                view.reason(), step.now(), step.by()));
        this.work.record(step, (side == Side.COUNTY) ? "resolve-disagreement" : "resolve-disagreement-housing", view,
                "%s now holds: %s. %s".formatted(begin(side), view.agreedOutcome().words(), view.reason()));
    }

    /** Whether these two agree, and if they do not, whether the next are to be asked. */
    public Talked compareAfterTalks(CaseReference child, Talks talks) {
        var step = this.work.of(child);
        var outcome = compare(step, talks);
        if (!DISAGREED.equals(outcome)) {
            this.deadlines.stop(child, HomelessClocks.DISAGREEMENT, step.now());
            return new Talked(outcome, "AGREED");
        }
        this.deadlines.withdraw(child, HomelessClocks.DISAGREEMENT, talks.name(), step.now(),
                "They did not agree, and those above them talk.");
        var above = talks.next() != talks
                && this.deadlines.running(child, HomelessClocks.DISAGREEMENT, talks.next().name()).isPresent();
        return new Talked(outcome, above ? "OTHERS_TALK" : "GOES_UP");
    }

    /** Records the lawyer's advice on an outcome without section 20. */
    public void advised(CaseReference child, OutcomeAdvice advice) {
        var step = this.work.of(child);
        Days.notInFuture("advisedOn", advice.advisedOn(), step.today());
        this.work.record(step, "advise-on-outcome", advice, "A lawyer advised on the outcome: " + advice.advice());
    }

    /** Records whether the head of service agrees to an outcome without section 20. */
    public SignOffAnswer signOff(CaseReference child, OutcomeSignOff signOff) {
        var step = this.work.of(child);
        step.joint().requireAnotherThanWriter(step.by());
        this.work.record(step, "sign-off-outcome", signOff, "The head of service %s the outcome: %s"
            .formatted((signOff.signOff() == SignOffAnswer.SIGNED_OFF) ? "agreed to" : "returned", signOff.reasons()));
        return signOff.signOff();
    }

    /**
     * Settles the outcome: the clocks of the assessment stop, housing is told where we
     * stand, and a no to section 20 is offered again in time.
     */
    public void settle(CaseReference child, Outcome outcome) {
        var step = this.work.of(child);
        step.joint().settle(outcome, step.now());
        List.of(HomelessClocks.TARGET, HomelessClocks.LONGEST, HomelessClocks.CLOSE_TO_18)
            .forEach((clock) -> this.deadlines.stop(child, clock, step.now()));
        this.assessing.send(step, position(child, outcome));
        if (step.joint().declineIsReviewed()) {
            var from = (step.joint().choiceAt() != null) ? step.joint().choiceAt() : step.now();
            this.deadlines.start(child, HomelessClocks.DECLINE_REVIEW, from, ClockFacts.when("FIRST"));
        }
        this.work.tell(step, "It is settled: " + outcome.words());
    }

    private PositionSent position(CaseReference child, Outcome outcome) {
        var position = switch (outcome) {
            case B -> HousingPosition.OWED;
            case C -> HousingPosition.DECLINED;
            case G -> HousingPosition.BEING_ASSESSED;
            default -> HousingPosition.NOT_OWED;
        };
        var accommodates = switch (outcome) {
            case C, D, E -> Side.DISTRICT;
            default -> this.places.isHeldByDistrict(child) && outcome == Outcome.I ? Side.DISTRICT : Side.COUNTY;
        };
        return new PositionSent(position, accommodates, "Decided together: %s.".formatted(outcome.words()));
    }

    private static String begin(Side side) {
        return (side == Side.COUNTY) ? "Children's services" : "Housing";
    }

    /** What came of talking: the outcome, and how it goes on. */
    public record Talked(String outcome, String answer) {
    }

}
