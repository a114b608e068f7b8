package org.childjourney.preproceedings;

import java.time.Clock;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.childjourney.lifeevents.EndingCause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a child's matter ends with its process: nothing of it goes on, no clock and no open
 * matter.
 */
@Service
@Transactional
public class PreProceedingsEnding {

    /** The process key of the journey. */
    public static final String JOURNEY = "pre-proceedings";

    private final Matters matters;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Clock clock;

    PreProceedingsEnding(Matters matters, Chronology chronology, Deadlines deadlines, SignedIn signedIn, Clock clock) {
        this.matters = matters;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Ends the open matter of the child for this cause, if there is one. */
    public void end(CaseReference child, EndingCause cause) {
        this.matters.findByOpenFor(child.value()).ifPresent((matter) -> {
            matter.endsBecause("the journey ended " + cause.words());
            this.chronology.add(child, this.clock.instant(), this.signedIn.userId(),
                    "The work of the legal gateway ended, %s.".formatted(cause.words()));
            close(child, matter);
        });
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            this.matters.findByOpenFor(ended.child().value()).ifPresent((matter) -> close(ended.child(), matter));
        }
    }

    private void close(CaseReference child, Matter matter) {
        var now = this.clock.instant();
        matter.end(now, WorkingCalendar.dateOf(now), "it was cancelled");
        this.deadlines.stopAll(child, JOURNEY, now, "The work of the legal gateway has ended.");
    }

}
