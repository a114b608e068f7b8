package org.childjourney.quality;

import java.time.Clock;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What children and parents say about the work with them. A journey may record it with
 * its review; anybody who works with the child may record it at any time.
 */
@Service
@Transactional
public class FamilyFeedback {

    private final FeedbackRepository feedback;

    private final WithoutNames withoutNames;

    private final Cases cases;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    FamilyFeedback(FeedbackRepository feedback, WithoutNames withoutNames, Cases cases, Chronology chronology,
            SignedIn signedIn, Clock clock) {
        this.feedback = feedback;
        this.withoutNames = withoutNames;
        this.cases = cases;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records what somebody in the family said.
     * @throws Refused if the child is not in the record, nothing was said, or it lies in
     * the future
     */
    public void record(CaseReference child, NewFeedback said) {
        this.cases.child(child);
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        Days.notInFuture("saidOn", said.saidOn(), WorkingCalendar.dateOf(now));
        Needed.when(said.whatToChange() == null, "whatHelped", said.whatHelped(), "What has helped?");
        this.feedback.save(new FeedbackRecord(child, said, this.withoutNames.said(child, said.whatHelped()),
                this.withoutNames.said(child, said.whatToChange()), now, by));
        this.chronology.add(child, now, by,
                "%s said about the work on %s: %s, and %s.".formatted(Sentences.begin(said.saidBy().words()),
                        Days.said(said.saidOn()), said.helped().words(), said.listenedTo().words()));
    }

}
