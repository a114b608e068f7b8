package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lifeevents.EndingCause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the joint work ends when the life of the young person ends it: no clock and nothing
 * open is left behind.
 */
@Service
@Transactional
public class HomelessnessEnding {

    /** The process key of the journey. */
    public static final String JOURNEY = "homelessness-joint-assessment";

    private static final int WEEKS_OF_A_CARE_LEAVER = 13;

    private final JointWork work;

    private final Stays stays;

    private final HousingDuties duties;

    private final Cases cases;

    private final Deadlines deadlines;

    HomelessnessEnding(JointWork work, Stays stays, HousingDuties duties, Cases cases, Deadlines deadlines) {
        this.work = work;
        this.stays = stays;
        this.duties = duties;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** Ends the joint work of the young person for this cause, if any goes on. */
    public void end(CaseReference child, EndingCause cause) {
        this.work.open(child).ifPresent((joint) -> {
            var step = this.work.with(child, joint);
            close(step, cause.words(), (cause == EndingCause.EIGHTEEN) ? "GOES_ON_AS_ADULT" : cause.name());
            this.work.tell(step, "The joint work of children's services and housing ended, " + cause.words());
        });
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            this.work.open(ended.child())
                .ifPresent((joint) -> close(this.work.with(ended.child(), joint), "because it was cancelled",
                        "CANCELLED"));
        }
    }

    private void close(JointWork.Step step, String because, String code) {
        this.stays.findByJointAssessmentIdOrderByIdDesc(step.joint().id())
            .stream()
            .filter(Stay::isOpen)
            .filter((stay) -> !stay.suitable())
            .forEach((stay) -> stay.endsWith(step.now()));
        this.duties.cease(step, code);
        step.joint().close(step.now(), because);
        this.deadlines.stopAll(step.child(), JOURNEY, step.now(), "The joint work has ended.");
    }

    /**
     * Records with which rights the young person became 18.
     * @return whether the leaving care team takes over: looked after for 13 weeks or more
     */
    public boolean turnedEighteen(CaseReference child, TurnedEighteen turned) {
        var step = this.work.of(child);
        var birthday = birthday(child);
        var inTime = turned.decisionLetterOn() != null && turned.decisionLetterOn().isBefore(birthday);
        this.work.record(step, "agree-homelessness-after-18", turned,
                "The young person is 18. Housing's decision letter %s".formatted(
                        inTime ? "was sent on %s, before the birthday".formatted(Days.said(turned.decisionLetterOn()))
                                : "was not sent before the birthday, as it should have been"));
        return turned.weeksLookedAfter() >= WEEKS_OF_A_CARE_LEAVER;
    }

    /** The day on which the young person is 18. */
    @Transactional(readOnly = true)
    public LocalDate birthday(CaseReference child) {
        return this.cases.child(child).eighteenthBirthday();
    }

    /** Records how the application goes on as an adult's. */
    public void continued(CaseReference child, AdultApplication application) {
        var joint = this.work.latestOf(child);
        this.work.record(this.work.with(child, joint), "continue-as-adult", application,
                "The housing application goes on as an adult's with %s: %s".formatted(application.officer(),
                        application.dutyNow().words()));
    }

}
