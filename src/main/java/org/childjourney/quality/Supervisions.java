package org.childjourney.quality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.WorkerChanged;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supervision of each child who is open to a worker, and of each young person whom a
 * personal adviser alone works with. A case waits as one row of the record; only in the
 * week in which supervision is due does it become a task of the manager.
 */
@Service
@Transactional
public class Supervisions {

    static final int PAGE = 500;

    private static final String CLOCK = "supervision-4wk";

    private static final String PROCESS = "supervise-case";

    private static final String NOT_NEEDED = "supervision-not-needed";

    private static final String SUPERVISOR = "supervisor";

    /** Who supervises whom; where both work with somebody, the lead practitioner. */
    private static final Map<AllocationRole, String> SUPERVISORS = new EnumMap<>(
            Map.of(AllocationRole.LEAD, "team-manager", AllocationRole.PERSONAL_ADVISER, "leaving-care-manager"));

    private final SupervisionDueRepository due;

    private final SupervisionRepository supervisions;

    private final Allocations allocations;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final Deadlines deadlines;

    private final Chronology chronology;

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final SignedIn signedIn;

    private final Clock clock;

    Supervisions(SupervisionDueRepository due, SupervisionRepository supervisions, Allocations allocations,
            Catalogue catalogue, WorkingCalendar calendar, Deadlines deadlines, Chronology chronology,
            Journeys journeys, OneByOne oneByOne, SignedIn signedIn, Clock clock) {
        this.due = due;
        this.supervisions = supervisions;
        this.allocations = allocations;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.chronology = chronology;
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Has each supervision asked for that is due within a week, each in a transaction of
     * its own.
     * @return how many are asked for now that were not before
     * @throws IllegalStateException if it failed for some; all others are asked for
     */
    public int ask() {
        var today = today();
        var round = this.oneByOne.round("Asking for supervision");
        var after = "";
        List<String> page;
        do {
            page = this.due.toAsk(today, after, Limit.of(PAGE));
            round.forEach(page, this::ask);
            after = page.isEmpty() ? "" : page.get(page.size() - 1);
        }
        while (page.size() == PAGE);
        return round.end();
    }

    private void ask(String reference) {
        var child = CaseReference.of(reference);
        this.due.findById(reference).filter(waiting -> waiting.ask(this.clock.instant())).ifPresent(waiting -> {
            this.deadlines.start(child, CLOCK, WorkingCalendar.startOf(waiting.lastOn()));
            this.journeys.begin(child, "supervision-due", Map.of(SUPERVISOR, supervisor(child).orElseThrow()));
        });
    }

    /**
     * Records a supervision, from which the time to the next one runs.
     * @throws Refused if it lies in the future
     */
    public void record(CaseReference child, Supervision held) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        Days.notInFuture("heldOn", held.heldOn(), today());
        this.supervisions.save(new SupervisionRecord(child, held, now, by));
        this.deadlines.stop(child, CLOCK, Days.doneOn(held.heldOn(), now));
        this.due.findById(child.value()).ifPresent(waiting -> waiting.since(held.heldOn(), dueAfter(held.heldOn())));
        this.chronology.add(child, now, by,
                "Supervision on %s. The manager directs: %s".formatted(Days.said(held.heldOn()), held.direction()));
    }

    /**
     * Supervision begins with the first worker and ends with the last. What one manager
     * has not done when another becomes responsible is asked of the other by the next
     * night.
     */
    @EventListener
    void on(WorkerChanged changed) {
        var child = changed.child();
        var waiting = this.due.findById(child.value());
        var supervisor = supervisor(child);
        if (supervisor.isEmpty()) {
            waiting.ifPresent(this.due::delete);
            this.journeys.tell(child, NOT_NEEDED, Map.of());
        }
        else if (waiting.isEmpty()) {
            this.due.save(new SupervisionDue(child, today(), dueAfter(today())));
        }
        else {
            SUPERVISORS.values()
                .stream()
                .filter(Predicate.not(supervisor.get()::equals))
                .forEach(other -> this.journeys.tellTheOne(child, NOT_NEEDED, SUPERVISOR, other));
        }
    }

    private Optional<String> supervisor(CaseReference child) {
        return SUPERVISORS.entrySet()
            .stream()
            .filter(entry -> this.allocations.allocationOf(child, entry.getKey()).isPresent())
            .map(Map.Entry::getValue)
            .findFirst();
    }

    /** Whatever ended it: the clock stops, and an open case is asked about again. */
    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            this.deadlines.stopAll(ended.child(), List.of(CLOCK), this.clock.instant(),
                    "Supervision is not waited for any more.");
            this.due.findById(ended.child().value()).ifPresent(SupervisionDue::askAgain);
        }
    }

    private LocalDate dueAfter(LocalDate last) {
        Instant from = WorkingCalendar.startOf(last);
        return this.catalogue.variant(CLOCK, from, ClockFacts.none())
            .due(from, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .orElseThrow();
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

}
