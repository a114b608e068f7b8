package org.childjourney.privatefostering;

import java.time.Clock;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.lifeevents.EndingCause;

/**
 * How an arrangement ends with the journey: nothing of it goes on, no clock and no open
 * arrangement.
 */
@Service
@Transactional
public class PrivateFosteringEnding {

    /** The process key of the journey. */
    public static final String JOURNEY = "private-fostering";

    private final Arrangements arrangements;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Clock clock;

    PrivateFosteringEnding(Arrangements arrangements, Chronology chronology, Deadlines deadlines, SignedIn signedIn,
            Clock clock) {
        this.arrangements = arrangements;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Ends the open arrangement of the child for this cause, if there is one. */
    public void end(CaseReference child, EndingCause cause) {
        open(child).ifPresent((arrangement) -> {
            close(child, arrangement, cause.words());
            this.chronology.add(child, this.clock.instant(), this.signedIn.userId(),
                    "The work on private fostering ended, %s.".formatted(cause.words()));
        });
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            open(ended.child())
                .ifPresent((arrangement) -> close(ended.child(), arrangement, "because it was cancelled"));
        }
    }

    private Optional<Arrangement> open(CaseReference child) {
        return this.arrangements.findByOpenFor(child.value());
    }

    private void close(CaseReference child, Arrangement arrangement, String because) {
        var now = this.clock.instant();
        arrangement.end(now, WorkingCalendar.dateOf(now), because, null);
        this.deadlines.stopAll(child, PrivateFostering.CLOCKS, now, "The work on private fostering has ended.");
    }

}
