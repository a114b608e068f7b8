package org.childjourney.lookedafter;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews of looked-after children, and the other times at which the independent
 * reviewing officer was in touch with the child.
 */
@Service
@Transactional
public class CareReviews {

    private static final int YOUNGEST_TO_TAKE_PART = 4;

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final Cases cases;

    private final CodeSets codes;

    private final ChildsVoice voices;

    CareReviews(CareAccounts accounts, CareClocks clocks, Cases cases, CodeSets codes, ChildsVoice voices) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.cases = cases;
        this.codes = codes;
        this.voices = voices;
    }

    /**
     * Records a review. The first is followed within 3 months, every later one within 6.
     * The child may be visited at other intervals after the first, and whenever it is
     * decided anew whether the placement is to last until 18.
     * @return whether the care plan has to change and is not being changed already
     * @throws Refused if a day does not fit, a code is not valid or not for the child's
     * age, or nothing is said about permanence at a second or later review
     */
    public boolean hold(CaseReference child, CareReview review) {
        var taken = this.accounts.stepInCare(child);
        var period = taken.period();
        requireCodes(taken, review);
        Days.notInFuture("heldOn", review.heldOn(), taken.today());
        Days.notInFuture("iroSpokeOn", review.iroSpokeOn(), taken.today());
        review.decisions()
            .forEach((decision) -> Days.inOrder("due", review.heldOn(), decision.due(),
                    "A decision is due on the day of the review or later. Check the day."));
        period.reviewed(review.heldOn(), review.permanencePlan(), review.untilEighteen());
        var nextDue = WorkingCalendar.dateOf(this.clocks.reviewed(child, period, review.heldOn(), taken.now()));
        if (!review.nextReviewOn().isAfter(review.heldOn()) || review.nextReviewOn().isAfter(nextDue)) {
            throw new Refused("nextReviewOn",
                    "The next review is to be held by %s at the latest. Check the day.".formatted(Days.said(nextDue)));
        }
        this.clocks.rhythmChanged(child, period, null, taken.now());
        if (review.iroSpokeOn() != null) {
            period.spokeToIro(review.iroSpokeOn());
        }
        this.accounts.keep(taken, CareStep.REVIEW, review.heldOn(), review,
                "Review of the child's care on %s. How the child took part: %s. %s".formatted(
                        Days.said(review.heldOn()),
                        this.codes.said(CodeSet.REVIEW_PARTICIPATION, review.participation(), review.heldOn()),
                        review.summary()));
        this.voices.heardForDecision(child, review.voice(), taken.by());
        return !review.planMeetsNeeds() && period.changePlan();
    }

    private void requireCodes(Taken taken, CareReview review) {
        this.codes.require(CodeSet.REVIEW_PARTICIPATION, review.participation(), review.heldOn());
        var old = Birthdays.hasAttained(this.cases.child(taken.child()).dateOfBirth(), YOUNGEST_TO_TAKE_PART,
                review.heldOn());
        if (old == CareReview.UNDER_FOUR.equals(review.participation())) {
            throw new Refused("participation", old ? "PN0 is for a child under 4. Choose how this child took part."
                    : "This child is under 4, which is recorded as PN0. Say in words what you saw of the child.");
        }
        if (review.permanencePlan() != null) {
            this.codes.require(CodeSet.PERMANENCE_PLAN, review.permanencePlan(), review.heldOn());
        }
        else if (taken.period().reviews() > 0) {
            throw new Refused("permanencePlan",
                    "From the second review on there is a plan for permanence. Choose what is planned for good.");
        }
    }

    /**
     * Records that the reviewing officer was in touch with the child between reviews.
     * @throws Refused if the child is not looked after, or the day does not fit
     */
    public void inTouch(CaseReference child, IroContact contact) {
        var taken = this.accounts.stepInCare(child);
        Days.notInFuture("contactOn", contact.contactOn(), taken.today());
        Days.inOrder("contactOn", taken.period().beganOn(), contact.contactOn(),
                "The child has been looked after since %s. Check the day."
                    .formatted(Days.said(taken.period().beganOn())));
        taken.period().spokeToIro(contact.contactOn());
        this.accounts.keep(taken, CareStep.IRO_CONTACT, contact.contactOn(), contact,
                "The independent reviewing officer was in touch with the child on %s (%s)."
                    .formatted(Days.said(contact.contactOn()), contact.means().words()));
        this.voices.heard(child, contact.voice(), taken.by());
    }

}
