package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** What follows when it is decided to step down, or to ask the court. */
@Component("preProceedingsOutcomes")
class Outcomes {

    private final Deadlines deadlines;

    private final FgdmDuty duty;

    private final Cases cases;

    Outcomes(Deadlines deadlines, FgdmDuty duty, Cases cases) {
        this.deadlines = deadlines;
        this.duty = duty;
        this.cases = cases;
    }

    /**
     * Ends the time of pre-proceedings with this outcome. The family is to be told within
     * five working days.
     */
    void decided(Step step, FinalDecision outcome, LocalDate on) {
        step.matter().outcome(outcome, on);
        var done = Days.doneOn(on, step.now());
        this.deadlines.stop(step.child(), PreProceedingsClocks.SIXTEEN_WEEKS, done);
        this.deadlines.stop(step.child(), PreProceedingsClocks.UNBORN, done);
        this.deadlines.stopAll(step.child(), PreProceedingsClocks.OF_THE_PERIOD, step.now(),
                "The outcome of pre-proceedings is decided.");
        this.deadlines.stop(step.child(), PreProceedingsClocks.OUTCOME_LETTER, step.now());
        this.deadlines.start(step.child(), PreProceedingsClocks.OUTCOME_LETTER, WorkingCalendar.startOf(on));
    }

    /**
     * Starts the time to the application, and that within which family group decision
     * making has to be settled. For a child who is not born it starts with the birth.
     */
    void issueIsNext(Step step, LocalDate from) {
        if (this.cases.child(step.child()).unborn()) {
            return;
        }
        var urgent = Boolean.TRUE.equals(step.matter().court().shortNotice());
        var issue = this.deadlines.start(step.child(), PreProceedingsClocks.ISSUE, WorkingCalendar.startOf(from),
                urgent ? ClockFacts.when("URGENT") : ClockFacts.none());
        if (!step.matter().fgdm().settled()) {
            this.deadlines.start(step.child(), PreProceedingsClocks.FGDM, WorkingCalendar.startOf(from),
                    ClockFacts.none().beforeEventAt(issue.dueAt()));
        }
    }

    /**
     * An application that is decided on and not made yet is made the same day; one that
     * is due by then or late stays so.
     */
    void issueAtOnce(Step step) {
        if (this.deadlines.running(step.child(), PreProceedingsClocks.ISSUE, null)
            .filter((running) -> running.dueAt().isAfter(WorkingCalendar.endOf(step.today())))
            .isPresent()) {
            var why = "The child cannot wait so long.";
            var issue = this.deadlines.restart(step.child(), PreProceedingsClocks.ISSUE, step.now(),
                    ClockFacts.when("URGENT"), why);
            if (isRunning(step, PreProceedingsClocks.FGDM)) {
                this.deadlines.restart(step.child(), PreProceedingsClocks.FGDM, step.now(),
                        ClockFacts.none().beforeEventAt(issue.dueAt()), why);
            }
        }
    }

    private boolean isRunning(Step step, String clock) {
        return this.deadlines.running(step.child(), clock, null).isPresent();
    }

    boolean fgdmOwed(Step step) {
        return this.duty.owed(step.matter(), step.today());
    }

}
