package org.childjourney.childinneed;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews of a child in need plan: six weeks after the first meeting, then every three
 * months at the latest, each counted from the last; and the team manager's look at a plan
 * that lasts.
 */
@Service
@Transactional
public class CinReviews {

    private final OpenCinPlans plans;

    private final CinConsent consent;

    private final CinOutcomes outcomes;

    private final CinPapers papers;

    private final ChildsVoice voices;

    private final CodeSets codes;

    private final Deadlines deadlines;

    CinReviews(OpenCinPlans plans, CinConsent consent, CinOutcomes outcomes, CinPapers papers, ChildsVoice voices,
            CodeSets codes, Deadlines deadlines) {
        this.plans = plans;
        this.consent = consent;
        this.outcomes = outcomes;
        this.papers = papers;
        this.voices = voices;
        this.codes = codes;
        this.deadlines = deadlines;
    }

    /**
     * Records a review. Whatever it decides, the time to the next runs on until the plan
     * has ended.
     * @throws Refused if a day does not fit, or an open outcome is left out
     */
    public ReviewFinding review(CaseReference child, HeldReview held) {
        var step = this.plans.step(child);
        var review = held.review();
        Days.notInFuture("heldOn", review.heldOn(), step.today());
        Days.inOrder("heldOn", step.plan().firstMeetingOn(), review.heldOn(),
                "The first meeting was held on %s. Check the day.".formatted(Days.said(step.plan().firstMeetingOn())));
        this.codes.require(CodeSet.REVIEW_PARTICIPATION, "participation", held.childsPart().participation(),
                step.today());
        this.outcomes.stand(step.plan(), held.progress(), review.heldOn());
        this.outcomes.add(step.plan(), held.newOutcomes(), review.heldOn());
        nextReview(step, review);
        step.plan().reviewed(held);
        visits(step, held);
        this.voices.heardForDecision(child, held.childsPart().at("child-in-need-review"), step.by());
        this.plans.keep(new CinReviewRecord(step.plan(), review, held.attended(), step.now(), step.by()));
        this.plans.write(step, "The child in need plan was reviewed on %s: %s. %s".formatted(Days.said(review.heldOn()),
                review.decision().words(), review.rationale()));
        if (!review.decision().ends() && held.consent().given()) {
            this.papers.file(step, review.heldOn(), held.attended(), null, held.childsPart());
        }
        var lookedAfter = held.shortBreaks() != null && held.shortBreaks().lookedAfter();
        return new ReviewFinding(review.decision(), this.consent.heard(step, held.consent(), review.heldOn()),
                lookedAfter, step.by());
    }

    private void nextReview(Step step, Review review) {
        this.deadlines.stop(step.child(), CinClocks.REVIEW, Days.doneOn(review.heldOn(), step.now()));
        var next = this.deadlines.start(step.child(), CinClocks.REVIEW, WorkingCalendar.startOf(review.heldOn()));
        requireInTime(review.heldOn(), review.nextReviewOn(), WorkingCalendar.dateOf(next.dueAt()));
    }

    private static void requireInTime(LocalDate heldOn, LocalDate next, LocalDate latest) {
        if (next != null && (!next.isAfter(heldOn) || next.isAfter(latest))) {
            throw new Refused("nextReviewOn",
                    "The next review is held after this one, and by %s at the latest.".formatted(Days.said(latest)));
        }
    }

    private void visits(Step step, HeldReview held) {
        var running = this.deadlines.running(step.child(), CinClocks.VISIT, null);
        if (held.visits() != null && running.isPresent()) {
            this.deadlines.restart(step.child(), CinClocks.VISIT, running.get().triggeredAt(), held.visits().facts(),
                    "The review changed how often.");
        }
    }

    /**
     * Records the team manager's look at a plan that lasts. The next is due half a year
     * on.
     */
    public void lookAtLongPlan(CaseReference child, LongPlanReview review) {
        var step = this.plans.step(child);
        this.plans.keep(new CinLongPlanRecord(step.plan(), review, step.now(), step.by()));
        this.deadlines.stop(child, CinClocks.LONG_PLAN, step.now());
        this.deadlines.start(child, CinClocks.LONG_PLAN, WorkingCalendar.startOf(step.today()));
        this.plans.write(step,
                "The team manager looked at a plan that has lasted since %s. It is still needed: %s What has to change: %s"
                    .formatted(Days.said(step.plan().startsOn()), sentence(review.whyStillNeeded()),
                            review.whatMustChange()));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

}
