package org.childjourney.homelessness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The joint interview, one event that both authorities confirm, and what it opens beside
 * the assessment.
 */
@Service
@Transactional
public class Interviews {

    private final JointInterviews interviews;

    private final HousingApplications applications;

    private final JointWork work;

    private final Cases cases;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    Interviews(JointInterviews interviews, HousingApplications applications, JointWork work, Cases cases,
            ChildsVoice voices, Deadlines deadlines) {
        this.interviews = interviews;
        this.applications = applications;
        this.work = work;
        this.cases = cases;
        this.voices = voices;
        this.deadlines = deadlines;
    }

    /**
     * The social worker confirms the interview and records what was said.
     * @throws Refused if the housing officer names another time, or it lies in the future
     */
    public void held(CaseReference child, InterviewHeld held) {
        var step = this.work.of(child);
        var interview = interview(step, held.heldAt());
        interview.confirmedByCounty(step.by(), held.found(), step.now());
        step.joint().interviewed(held, held.unaccompanied() || this.cases.child(child).unaccompanied());
        this.work.record(step, "hold-joint-interview", held,
                "The social worker confirmed the joint interview of %s: the young person is %s"
                    .formatted(Days.said(held.heldAt()), held.found().words()));
        this.voices.heard(child, new NewVoice("homelessness-interview", VoiceMethod.SEEN_WITH_OTHERS, true, false,
                false, held.inTheirWords(), null, null, null, null, null), step.by());
        settled(step, interview);
    }

    /**
     * The housing officer confirms the same interview.
     * @throws Refused if the social worker names another time, or it lies in the future
     */
    public void confirmed(CaseReference child, InterviewConfirmed confirmed) {
        var step = this.work.of(child);
        var interview = interview(step, confirmed.heldAt());
        interview.confirmedByDistrict(step.by(), confirmed.housingNeed(), step.now());
        this.applications.findFirstByCaseReferenceAndDistrictOrderByIdDesc(child.value(), step.joint().district())
            .ifPresent((application) -> application.interviewed(confirmed));
        this.work.record(step, "confirm-joint-interview", confirmed,
                "The housing officer confirmed the joint interview of %s".formatted(Days.said(confirmed.heldAt())));
        settled(step, interview);
    }

    private JointInterview interview(JointWork.Step step, Instant heldAt) {
        Days.notInFuture("heldAt", heldAt, step.now());
        if (heldAt.isBefore(step.joint().referralAt())) {
            throw new Refused("heldAt", "The young person asked for help on %s. Check the time of the interview."
                .formatted(Days.said(step.joint().referralAt())));
        }
        var begun = this.interviews.findByJointAssessmentIdOrderByIdDesc(step.joint().id())
            .stream()
            .filter((interview) -> interview.round() == step.joint().round())
            .findFirst();
        begun.ifPresent((interview) -> interview.requireSame(heldAt));
        return begun.orElseGet(() -> this.interviews.save(new JointInterview(step.joint(), heldAt)));
    }

    private void settled(JointWork.Step step, JointInterview interview) {
        if (interview.confirmedByBoth()) {
            this.deadlines.stop(step.child(), HomelessClocks.JOINT_INTERVIEW, interview.heldAt());
        }
    }

    /** What else the interview has to open, as codes; empty for nothing. */
    @Transactional(readOnly = true)
    public String particulars(CaseReference child) {
        var step = this.work.of(child);
        var held = this.work.latest(step.joint(), "hold-joint-interview", InterviewHeld.class).orElseThrow();
        List<String> codes = new ArrayList<>(List.of("ASSESSMENT"));
        add(codes, held.harmSuspected(), "HARM");
        add(codes, held.babyOrChild(), "BABY");
        add(codes, held.leavingCustody() || step.joint().reasonForLoss() == ReasonForLoss.LEFT_CUSTODY, "CUSTODY");
        add(codes, step.joint().otherAuthority() != null, "AUTHORITY");
        return String.join(",", codes);
    }

    private static void add(List<String> codes, boolean when, String code) {
        if (when) {
            codes.add(code);
        }
    }

    /** Records what came of the work with the family, on which nothing waits. */
    public void workedWithFamily(CaseReference child, FamilyWork familyWork) {
        var step = this.work.of(child);
        step.joint().familyWork(familyWork.result());
        this.work.record(step, "work-with-family", familyWork,
                "The work with the family: %s. %s".formatted(familyWork.result().words(), familyWork.report()));
    }

    /**
     * Records what was arranged for the child of a young person.
     * @return whether significant harm to the baby is suspected
     * @throws Refused if the contact lies in the future
     */
    public boolean arranged(CaseReference child, BabyArrangement arrangement) {
        var step = this.work.of(child);
        Days.notInFuture("contactMadeOn", arrangement.contactMadeOn(), step.today());
        if (arrangement.babyReference() != null) {
            requireAnother(child, CaseReference.of(arrangement.babyReference()));
        }
        this.work.record(step, "arrange-for-baby", arrangement,
                "The baby or child is assessed as well. The front door was told on %s. %s"
                    .formatted(Days.said(arrangement.contactMadeOn()), arrangement.plan()));
        return arrangement.harmToBaby();
    }

    private static void requireAnother(CaseReference child, CaseReference baby) {
        if (baby.equals(child)) {
            throw new Refused("babyReference",
                    "That is the young person's own case reference. The baby or child has one of their own.");
        }
    }

    /** Records what was planned for the release from custody. */
    public void plannedRelease(CaseReference child, ReleasePlan plan) {
        var step = this.work.of(child);
        this.work.record(step, "plan-release", plan,
                "The release from %s on %s was planned. First night: %s%s".formatted(plan.establishment(),
                        Days.said(plan.releaseOn()), plan.placeFromRelease(),
                        plan.remanded() ? ". On remand the young person was looked after" : ""));
    }

    /**
     * Records that the authority a young person comes from was told.
     * @throws Refused if the day lies in the future
     */
    public void toldOtherAuthority(CaseReference child, OtherAuthorityTold told) {
        var step = this.work.of(child);
        Days.notInFuture("toldOn", told.toldOn(), step.today());
        this.work.record(step, "tell-other-authority", told,
                "%s was told on %s. The young person stays with us until they accept in writing. They say: %s"
                    .formatted(told.authority(), Days.said(told.toldOn()), told.theirAnswer()));
    }

}
