package org.childjourney.missing;

import java.time.Clock;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The times that children were missing, from being missed to being back (statutory
 * guidance on children who run away or go missing from home or care, 2014).
 */
@Service
@Transactional
public class MissingEpisodes {

    static final String INTERVIEW = "referral-rhi-72h";

    /** The routing variable with the number of the episode. */
    static final String EPISODE = "missingEpisode";

    private final MissingEpisodeRepository episodes;

    private final Cases cases;

    private final CodeSets codes;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final Clock clock;

    MissingEpisodes(MissingEpisodeRepository episodes, Cases cases, CodeSets codes, Chronology chronology,
            Deadlines deadlines, Journeys journeys, SignedIn signedIn, Clock clock) {
        this.episodes = episodes;
        this.cases = cases;
        this.codes = codes;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Logs that a child is missing, or was and is back.
     * @return the number of the episode
     * @throws Refused if the child is not in the record or missing already, a moment lies
     * in the future, or the return lies before the child was missed
     */
    public long log(CaseReference child, Missed missed) {
        this.cases.child(child);
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var away = missed.disappearance();
        Days.notInFuture("missingFrom", away.missingFrom(), now);
        this.codes.require(CodeSet.MISSING, "kind", away.kind(), WorkingCalendar.dateOf(away.missingFrom()));
        this.episodes.findByAwayFor(child.value()).ifPresent((open) -> {
            throw new Refused("caseReference",
                    "This child is recorded as missing since %s already. Record the return there."
                        .formatted(Days.said(open.disappearance().missingFrom())));
        });
        var episode = this.episodes.save(new MissingEpisode(child, away, now, by));
        this.chronology.add(child, away.missingFrom(), by,
                "The child was missed. Last seen: %s. %s".formatted(away.lastSeenAt(),
                        away.reportedToPolice() ? "The police were told (%s).".formatted(away.riskLevel().words())
                                : "The police were not told: " + away.whyNotReported()));
        if (missed.comingBack() != null) {
            returned(episode, missed.comingBack());
        }
        return episode.id();
    }

    /**
     * Logs that the child is back.
     * @throws Refused if the return lies in the future or before the child was missed
     */
    public void returned(long episode, ComingBack back) {
        returned(existing(episode), back);
    }

    private void returned(MissingEpisode episode, ComingBack back) {
        Days.notInFuture("returnedAt", back.returnedAt(), this.clock.instant());
        episode.returned(back);
        this.chronology.add(episode.child(), back.returnedAt(), this.signedIn.userId(),
                "The child is back: %s. %s".formatted(back.returnedTo(), back.condition()));
    }

    /**
     * Sends the child who is back on to an interview, whose 72 hours run from the return.
     * Asked again for the same episode it does nothing.
     */
    public void askForInterview(long number) {
        var episode = existing(number);
        if (episode.askForInterview(this.clock.instant())) {
            var subject = String.valueOf(number);
            this.deadlines.start(episode.child(), INTERVIEW, subject, episode.comingBack().returnedAt(),
                    ClockFacts.none());
            this.journeys.begin(episode.child(), "child-returned-from-missing", Map.of(EPISODE, subject));
        }
    }

    private MissingEpisode existing(long number) {
        return this.episodes.findById(number)
            .orElseThrow(() -> new IllegalStateException("There is no missing episode " + number));
    }

}
