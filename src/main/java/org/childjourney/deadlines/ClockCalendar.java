package org.childjourney.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets an engine timer wait for the next moment of running clocks. The engine asks twice:
 * when it sets a timer, for the first moment of which nobody has been told, and when the
 * timer has fired, for the one after now; without one the timer is not set again.
 */
class ClockCalendar extends CycleBusinessCalendar {

    /**
     * Where a timer sleeps that has no clock to wait for yet. The engine cannot do
     * without a date; a clock that starts during the stage wakes it.
     */
    static final Date ASLEEP = Date.from(Instant.parse("2999-12-31T00:00:00Z"));

    private final OpenClocks open;

    private final Clock clock;

    ClockCalendar(OpenClocks open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    @Override
    public Date resolveDuedate(String description) {
        return Watch.parse(description)
            .map((watch) -> earliest(watch, RunningClock::nextMoment).orElse(ASLEEP))
            .orElseGet(() -> super.resolveDuedate(description));
    }

    @Override
    public Date resolveDuedate(String description, Task task) {
        return resolveDuedate(description);
    }

    @Override
    public Date resolveDuedate(String description, Date startDate, long repeatOffset) {
        var now = this.clock.instant();
        var watch = Watch.parse(description);
        return watch.isPresent() ? earliest(watch.get(), (running) -> running.momentAfter(now)).orElse(null)
                : super.resolveDuedate(description, startDate, repeatOffset);
    }

    private Optional<Date> earliest(Watch watch, Function<RunningClock, Optional<Instant>> moment) {
        return watch.over(this.open.of(watch.child()))
            .map(moment)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .map(Date::from);
    }

}
