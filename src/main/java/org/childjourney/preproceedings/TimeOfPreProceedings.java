package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Optional;

import org.childjourney.calendar.Weeks;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** In which week of the sixteen a matter is, from the day from which they are counted. */
@Component
class TimeOfPreProceedings {

    private final Deadlines deadlines;

    private final PreProceedingsProperties settled;

    TimeOfPreProceedings(Deadlines deadlines, PreProceedingsProperties settled) {
        this.deadlines = deadlines;
        this.settled = settled;
    }

    /**
     * The first day of the sixteen weeks; none before they begin. They begin without a
     * letter where nobody was found.
     */
    Optional<LocalDate> first(Matter matter) {
        if (this.settled.countedFrom() == CountedFrom.DECISION) {
            return Optional.ofNullable(matter.startedOn());
        }
        return Optional.ofNullable(matter.letterOn())
            .or(() -> this.deadlines.running(matter.child(), PreProceedingsClocks.SIXTEEN_WEEKS, null)
                .map((running) -> WorkingCalendar.dateOf(running.triggeredAt())));
    }

    /** The week, as long as no outcome is decided. */
    Optional<Integer> week(Matter matter, LocalDate today) {
        return (matter.outcome() != null) ? Optional.empty() : first(matter).map((first) -> Weeks.number(first, today));
    }

    /** The day on which the time ends, with what the head of service added. */
    Optional<LocalDate> endsBy(Matter matter) {
        return this.deadlines.running(matter.child(), PreProceedingsClocks.SIXTEEN_WEEKS, null)
            .map((running) -> WorkingCalendar.dateOf(running.dueAt()));
    }

}
