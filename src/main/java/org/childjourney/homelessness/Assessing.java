package org.childjourney.homelessness;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The joint assessment: what the young person needs, where they could live, and where
 * children's services stand on section 20.
 */
@Service
@Transactional
public class Assessing {

    private final HousingApplications applications;

    private final SentPositions positions;

    private final HousingDuties duties;

    private final JointWork work;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    Assessing(HousingApplications applications, SentPositions positions, HousingDuties duties, JointWork work,
            ChildsVoice voices, Deadlines deadlines) {
        this.applications = applications;
        this.positions = positions;
        this.duties = duties;
        this.work = work;
        this.voices = voices;
        this.deadlines = deadlines;
    }

    /**
     * Records the social worker's part.
     * @return its writer, who may not decide on the outcome
     * @throws Refused if a question is not assessed yet
     */
    public String need(CaseReference child, NeedAssessment assessment) {
        var step = this.work.of(child);
        step.joint().assessNeed(assessment, step.now(), step.by());
        this.work.record(step, "assess-need", assessment,
                "What the young person needs was assessed: in need: %s; requires accommodation: %s; for a reason of section 20: %s"
                    .formatted(assessment.inNeed().words(), assessment.requiresAccommodation().words(),
                            assessment.causeFound().words()));
        this.voices.heard(child,
                new NewVoice("homelessness-assessment",
                        assessment.seenAlone() ? VoiceMethod.SEEN_ALONE : VoiceMethod.SEEN_WITH_OTHERS, true,
                        assessment.seenAlone(), false, assessment.inTheirWords(), null,
                        assessment.otherConsiderations(), null, null, null),
                step.by());
        return step.by();
    }

    /**
     * Records the district's part, and the duty that it accepts.
     * @return whether a duty begins with it, as the code DUTY or NOTHING
     * @throws Refused if somebody who seeks asylum unaccompanied is said to be eligible,
     * or a duty lies in the future
     */
    public String housing(CaseReference child, HousingAssessment assessment) {
        var step = this.work.of(child);
        Days.notInFuture("assessedOn", assessment.assessedOn(), step.today());
        Days.notInFuture("dutyFrom", assessment.dutyFrom(), step.today());
        if (step.joint().unaccompanied() && assessment.eligible()) {
            throw new Refused("eligible", "A young person who seeks asylum unaccompanied is not eligible for housing "
                    + "help. Children's services accommodate them (section 20).");
        }
        step.joint().housingAssessed(assessment, step.now());
        this.applications.findFirstByCaseReferenceAndDistrictOrderByIdDesc(child.value(), step.joint().district())
            .orElseGet(() -> this.applications.save(new HousingApplication(child, District.of(step.joint().district()),
                    step.joint().referralAt(), step.by(), null, step.joint().reasonForLoss(), true)))
            .assessed(assessment);
        this.work.record(step, "assess-housing-need", assessment,
                "Housing assessed its part: %s".formatted(assessment.duty().words()));
        if (assessment.intentionalityAsserted()) {
            this.work.tell(step,
                    "Somebody in housing says \"intentionally homeless\". Nobody under 18 is found so. The housing manager, the head of service and a lawyer look at it together, and every duty goes on meanwhile");
        }
        var begins = assessment.duty() != DutyKind.NONE && this.duties.accept(step, assessment);
        return begins ? "DUTY" : "NOTHING";
    }

    /** Sends housing our position on section 20, which the district sees in its part. */
    public void position(CaseReference child, PositionSent sent) {
        var step = this.work.of(child);
        send(step, sent);
        this.work.record(step, "send-housing-position", sent,
                "Housing was told where we stand: %s. Meanwhile %s accommodate".formatted(sent.position().words(),
                        sent.accommodates().words()));
    }

    void send(JointWork.Step step, PositionSent sent) {
        this.positions.save(new SentPosition(step.joint(), sent, step.now(), step.by()));
        this.deadlines.stop(step.child(), HomelessClocks.POSITION, step.now());
    }

    /** The head of service's view on an assertion of intentional homelessness. */
    public void reviewed(CaseReference child, IntentionalityReview review) {
        var step = this.work.of(child);
        Days.notInFuture("metOn", review.metOn(), step.today());
        this.work.record(step, "review-intentionality", review,
                "The head of service looked at what was said of intention: " + review.view());
    }

    /** The lawyer's advice on it. */
    public void advised(CaseReference child, IntentionalityAdvice advice) {
        var step = this.work.of(child);
        Days.notInFuture("advisedOn", advice.advisedOn(), step.today());
        this.work.record(step, "advise-on-intentionality", advice,
                "A lawyer advised on what was said of intention: " + advice.advice());
    }

    /** The housing manager's view on it. */
    public void reviewedByHousing(CaseReference child, HousingIntentionalityReview review) {
        var step = this.work.of(child);
        Days.notInFuture("metOn", review.metOn(), step.today());
        this.work.record(step, "review-intentionality-housing", review,
                "The housing manager looked at what was said of intention: " + review.view());
    }

    /** Whether it has to be looked at that somebody holds them intentionally homeless. */
    @Transactional(readOnly = true)
    public boolean intentionalitySaid(CaseReference child) {
        return this.work.of(child).joint().intentionalitySaid();
    }

    /**
     * All three have looked at it: the young person is not found intentionally homeless.
     */
    public void intentionalitySettled(CaseReference child) {
        var step = this.work.of(child);
        step.joint().intentionalityReviewed(step.now());
        this.work.tell(step,
                "Housing manager, head of service and lawyer have looked at what was said of intention. Nobody under 18 is found intentionally homeless, and every duty goes on");
    }

}
