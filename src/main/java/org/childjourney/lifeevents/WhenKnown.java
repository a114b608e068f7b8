package org.childjourney.lifeevents;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Episodes;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the council first knew what is handed on to another journey, from which that
 * journey's time runs.
 */
@Service
public class WhenKnown {

    private static final Set<String> FROM_RECEIPT = Set.of("referral-decision-1wd",
            "referral-referrer-acknowledge-1wd");

    private final Deadlines deadlines;

    private final Episodes episodes;

    private final Clock clock;

    WhenKnown(Deadlines deadlines, Episodes episodes, Clock clock) {
        this.deadlines = deadlines;
        this.episodes = episodes;
        this.clock = clock;
    }

    /**
     * The receipt of the latest contact. What an assessment found since is known from its
     * authorisation, and without a contact it is known from now.
     */
    @Transactional(readOnly = true)
    public Instant of(CaseReference child) {
        var now = this.clock.instant();
        return this.deadlines.all(child)
            .stream()
            .filter((clock) -> FROM_RECEIPT.contains(clock.clockId()))
            .map(RunningClock::triggeredAt)
            .reduce((earlier, later) -> later)
            .filter((receipt) -> !assessedSince(child, receipt))
            .orElse(now);
    }

    private boolean assessedSince(CaseReference child, Instant receipt) {
        return this.episodes.history(child)
            .stream()
            .flatMap((episode) -> episode.activities().stream())
            .filter((activity) -> activity.kind() == ActivityKind.ASSESSMENT)
            .map(ActivityDetails::endedOn)
            .anyMatch((ended) -> ended != null && !ended.isBefore(WorkingCalendar.dateOf(receipt)));
    }

}
