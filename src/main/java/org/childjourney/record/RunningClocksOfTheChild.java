package org.childjourney.record;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.record.Section.Item;
import org.childjourney.record.Section.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The clocks that run, each with the sentence that explains its due date. A clock that is
 * kept apart shows at the tasks that it is about, and they show no other.
 */
@Component
@Order(300)
class RunningClocksOfTheChild implements RecordSection {

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final Clock clock;

    RunningClocksOfTheChild(Deadlines deadlines, Catalogue catalogue, Clock clock) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() || Projection.isOfAnAllegation(context);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var now = this.clock.instant();
        var ofAnAllegation = Projection.isOfAnAllegation(context);
        var running = this.deadlines.running(child)
            .stream()
            .filter(clock -> this.catalogue.clock(clock.clockId()).isKeptApart() == ofAnAllegation)
            .toList();
        var explained = this.deadlines.explain(running);
        return running.isEmpty() ? Optional.empty() : Optional.of(Section.clocks("Running clocks",
                running.stream().map(clock -> item(clock, explained.get(clock.id()), now)).toList()));
    }

    private Item item(RunningClock running, String explained, Instant now) {
        var name = this.catalogue.clock(running.clockId()).name();
        var whose = running.subject();
        return new Item((whose != null) ? name + " (" + whose.replace('-', ' ') + ")" : name,
                Told.lines(explained,
                        (running.reasonForDelay() != null) ? "Reason for delay: " + running.reasonForDelay() : null),
                running.dueAt(), status(running, now));
    }

    private static Status status(RunningClock running, Instant now) {
        if (running.isLate(now)) {
            return Status.LATE;
        }
        return running.warnings().stream().anyMatch(warning -> !warning.isAfter(now)) ? Status.DUE_SOON
                : Status.ON_TIME;
    }

}
