package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewConsent;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Prolongation;
import org.springframework.stereotype.Component;

/** The time of pre-proceedings: its beginning, its sixteen weeks and their extensions. */
@Component
class Period {

    private final Deadlines deadlines;

    private final Cases cases;

    private final Consents consents;

    private final PreProceedingsProperties settled;

    Period(Deadlines deadlines, Cases cases, Consents consents, PreProceedingsProperties settled) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.consents = consents;
        this.settled = settled;
    }

    /** Begins on the day of the legal gateway that decided so. */
    void begin(Step step) {
        var matter = step.matter();
        matter.started();
        matter.at(Stage.LETTER_WRITING);
        var decision = WorkingCalendar.startOf(matter.startedOn());
        this.deadlines.start(step.child(), PreProceedingsClocks.LETTER, decision);
        if (this.settled.countedFrom() == CountedFrom.DECISION) {
            this.deadlines.start(step.child(), PreProceedingsClocks.SIXTEEN_WEEKS, decision);
        }
        var known = this.cases.child(step.child());
        if (known.unborn()) {
            this.deadlines.start(step.child(), PreProceedingsClocks.UNBORN, decision,
                    ClockFacts.when("FINAL").expectedOn(known.expectedDateOfBirth()));
            this.deadlines.start(step.child(), PreProceedingsClocks.UNBORN_MEETING, decision,
                    ClockFacts.none().expectedOn(known.expectedDateOfBirth()));
        }
        livesAway(step, matter.livesAwaySince());
    }

    /** The letter is with the parents: their time to the first meeting begins. */
    void letterDelivered(Step step, LocalDate on) {
        this.deadlines.stop(step.child(), PreProceedingsClocks.LETTER, Days.doneOn(on, step.now()));
        var delivered = WorkingCalendar.startOf(on);
        this.deadlines.start(step.child(), PreProceedingsClocks.FIRST_MEETING, delivered);
        if (this.settled.countedFrom() == CountedFrom.LETTER) {
            this.deadlines.start(step.child(), PreProceedingsClocks.SIXTEEN_WEEKS, delivered);
        }
    }

    /**
     * Nobody could be given the letter: nobody waits for it any more, and the sixteen
     * weeks that would have been counted from it begin all the same.
     */
    void nobodyFound(Step step) {
        this.deadlines.stop(step.child(), PreProceedingsClocks.LETTER, step.now());
        if (this.settled.countedFrom() == CountedFrom.LETTER) {
            this.deadlines.start(step.child(), PreProceedingsClocks.SIXTEEN_WEEKS,
                    WorkingCalendar.startOf(step.today()));
        }
    }

    /**
     * Keeps since when the child lives away from home by agreement, or that it does not,
     * and the consent of whoever agreed where that is new.
     * @throws org.childjourney.casefile.Refused if the day has not come
     */
    void section20(Step step, Section20 away) {
        var since = (away != null) ? away.since() : null;
        if (since != null && !since.equals(step.matter().livesAwaySince())) {
            Days.notInFuture("section20Since", since, step.today());
            this.consents.record(step.child(), NewConsent.answered(ConsentPurpose.S20_ACCOMMODATION,
                    ConsentStatus.GIVEN, ConsentGiver.PARENT_PR, away.agreedBy(), null), step.by());
            this.deadlines.stop(step.child(), PreProceedingsClocks.SECTION_20, step.now());
        }
        step.matter().livesAwaySince(since);
    }

    /**
     * The child lives away from home by agreement since that day, or no more. After eight
     * weeks somebody asks whether that is drift.
     */
    void livesAway(Step step, LocalDate since) {
        step.matter().livesAwaySince(since);
        if (since == null) {
            this.deadlines.stop(step.child(), PreProceedingsClocks.SECTION_20, step.now());
        }
        else {
            this.deadlines.start(step.child(), PreProceedingsClocks.SECTION_20, WorkingCalendar.startOf(since));
        }
    }

    /** Gives the sixteen weeks more time, as far as the catalogue of limits allows. */
    void extend(Step step, LocalDate until, String reason) {
        this.deadlines.extend(step.child(), PreProceedingsClocks.SIXTEEN_WEEKS, null,
                new Prolongation(until, reason, step.by()));
        step.matter().extended();
    }

}
