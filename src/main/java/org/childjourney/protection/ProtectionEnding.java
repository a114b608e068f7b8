package org.childjourney.protection;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.SupportAfter18;
import org.childjourney.protection.Steps.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How child protection ends when the life of the child ends it: with a named reason, no
 * clock and nothing open.
 */
@Service
@Transactional
public class ProtectionEnding {

    /** The process key of the journey. */
    public static final String JOURNEY = "child-protection";

    private final PlanEnding ending;

    private final Protection protection;

    private final Enquiries enquiries;

    private final Steps steps;

    private final Cases cases;

    ProtectionEnding(PlanEnding ending, Protection protection, Enquiries enquiries, Steps steps, Cases cases) {
        this.ending = ending;
        this.protection = protection;
        this.enquiries = enquiries;
        this.steps = steps;
        this.cases = cases;
    }

    /**
     * Ends whatever is open for this cause.
     * @throws Refused if the case would be closed while a child protection plan runs
     */
    public void end(CaseReference child, EndingCause cause) {
        this.steps.open(child).ifPresent((step) -> {
            if (step.work().planRuns()) {
                endPlan(step, cause);
            }
            this.ending.close(step, cause.words());
            this.steps.write(step, "The work of child protection ended, %s".formatted(cause.words()));
        });
    }

    private void endPlan(Step step, EndingCause cause) {
        switch (cause) {
            case DEATH -> this.ending.ended(step, step.today(), EndReason.END_DIED, null);
            case MOVE -> this.ending.ended(step, step.today(), EndReason.END_TRANSFERRED, null);
            case EIGHTEEN -> this.ending.end(step, step.today(), EndReason.END_18, null);
            case CLOSURE -> {
                if (this.cases.child(step.child()).leftUkOn() == null) {
                    throw new Refused("change", "A child protection plan runs. It is ended by a review conference; "
                            + "the case can be closed after that.");
                }
                this.ending.ended(step, step.today(), EndReason.END_LEFT_UK, null);
            }
        }
    }

    /** Ends what is open for a young person of 18, and closes the case. */
    public void endAtEighteen(CaseReference child, SupportAfter18 agreed) {
        this.steps.open(child).ifPresent((step) -> {
            if (this.cases.child(child).legalStatus() == null) {
                this.ending.closeUnfinished(step, (agreed.referralMade() || step.work().adultsAsked()) ? "RC6" : "RC7");
            }
            end(child, EndingCause.EIGHTEEN);
        });
    }

    /**
     * Leaves nothing of the work open behind the journey. Where the last enquiry asked
     * for a conference, child protection begins anew with that.
     */
    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            this.steps.open(ended.child()).ifPresent((step) -> {
                if (this.enquiries.conferenceWaits(step)) {
                    this.protection.beginAnew(step);
                }
                else {
                    this.ending.close(step, "the journey ended");
                }
            });
        }
    }

}
