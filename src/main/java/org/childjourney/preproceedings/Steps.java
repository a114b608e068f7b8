package org.childjourney.preproceedings;

import java.time.Clock;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Component;

/** Begins each step with the child's open matter, and tells of it in the chronology. */
@Component("preProceedingsSteps")
class Steps {

    private final Matters matters;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    Steps(Matters matters, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.matters = matters;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A step in the open matter of this child.
     * @throws Refused if none is open
     */
    Step of(CaseReference child) {
        var now = this.clock.instant();
        var matter = this.matters.findByOpenFor(child.value())
            .orElseThrow(() -> new Refused("caseReference",
                    "Nothing is open with the legal gateway for %s.".formatted(child)));
        return new Step(child, matter, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    /** Adds the step's sentence to the chronology of the child. */
    void tell(Step step, String sentence) {
        this.chronology.add(step.child(), step.now(), step.by(), Sentences.end(sentence));
    }

}
