package org.childjourney.deadlines;

import java.time.Instant;
import java.util.List;

import org.childjourney.calendar.NamedDay;
import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Sentences;

/** Says of a clock, in one sentence, when it is due and why then. */
class Explanation {

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    Explanation(Catalogue catalogue, WorkingCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    String of(RunningClock running, List<DueDateChange> changes, Instant now) {
        var variant = this.catalogue.variant(running.clockId(), running.triggeredAt(), running.facts());
        var limit = decisive(running, variant);
        var extended = changes.stream().filter((change) -> change.kind() == DueDateChange.Kind.EXTENDED).findFirst();
        var sooner = changes.stream()
            .filter((change) -> change.kind() == DueDateChange.Kind.BROUGHT_FORWARD)
            .findFirst();
        var reckoned = extended.or(() -> sooner).map(DueDateChange::oldDueAt).orElse(running.dueAt());
        var said = new StringBuilder("Due ").append(due(running.dueAt()));
        extended.ifPresent((change) -> said.append(", extended from ").append(due(change.oldDueAt())));
        sooner.ifPresent((change) -> said.append(", brought forward from ").append(due(change.oldDueAt())));
        said.append(": ")
            .append(measure(running, variant, limit))
            .append(" (")
            .append(variant.authorityInWords())
            .append(')')
            .append(holidays(running, limit, reckoned));
        return said.append(state(running, now)).append('.').toString();
    }

    private TimeLimit decisive(RunningClock running, LimitVariant variant) {
        if (variant.orSooner() == null || variant.limit() == null) {
            return (variant.limit() != null) ? variant.limit() : variant.orSooner();
        }
        var facts = running.facts();
        var limit = new LimitVariant(variant.when(), null, variant.authority(), null, variant.cite(), variant.limit(),
                null, null, null, false, null, null, null, null)
            .due(running.triggeredAt(), facts, this.calendar);
        var due = variant.due(running.triggeredAt(), facts, this.calendar);
        return limit.equals(due) ? variant.limit() : variant.orSooner();
    }

    private String measure(RunningClock running, LimitVariant variant, TimeLimit limit) {
        var trigger = this.catalogue.clock(running.clockId()).countedFrom();
        var since = trigger + " on "
                + (isExact(limit) ? Sentence.moment(running.triggeredAt()) : Sentence.day(running.triggeredAt()));
        if (variant.endsAsOrdered()) {
            return "the end that the order states, after " + since;
        }
        if (limit instanceof TimeLimit.Period period) {
            return period.inWords() + ((period.amount() < 0) ? " " : period.beginningWithTheDay() ? " of " : " from ")
                    + since;
        }
        if (limit.measuredFrom() != TimeLimit.Anchor.TRIGGER) {
            return limit.inWords();
        }
        return limit.inWords() + ((limit instanceof TimeLimit.SameDay) ? " as "
                : (limit instanceof TimeLimit.AtOnce) ? " on " : " after ") + since;
    }

    private String holidays(RunningClock running, TimeLimit limit, Instant due) {
        if (!limit.countsWorkingDays()) {
            return "";
        }
        var trigger = WorkingCalendar.dateOf(running.triggeredAt());
        var last = WorkingCalendar.dateOf(due);
        var names = this.calendar
            .holidaysNotCounted(trigger.isBefore(last) ? trigger : last, trigger.isBefore(last) ? last : trigger)
            .stream()
            .map(NamedDay::name)
            .toList();
        return names.isEmpty() ? "" : "; " + Sentences.list(names) + " not counted";
    }

    private static String state(RunningClock running, Instant now) {
        if (running.isRunning()) {
            return running.isLate(now) ? "; " + Sentence.late(running.dueAt(), now) : "";
        }
        var at = endsWithTheDay(running.dueAt()) ? Sentence.day(running.stoppedAt())
                : Sentence.moment(running.stoppedAt());
        return switch (running.stoppedHow()) {
            case DONE -> "; done on " + at + ", "
                    + (running.isLate(now) ? Sentence.late(running.dueAt(), running.stoppedAt()) : "in time");
            case JOURNEY_ENDED -> "; no longer needed from " + at;
            case WITHDRAWN -> "; no longer asked for from " + at;
        };
    }

    private static boolean isExact(TimeLimit limit) {
        return limit instanceof TimeLimit.NextWorkingDayAt || limit instanceof TimeLimit.AtOnce
                || limit instanceof TimeLimit.Period period && period.unit() == TimeLimit.Unit.HOURS;
    }

    /** A day where the whole day is in time, else the minute. */
    private static String due(Instant instant) {
        return endsWithTheDay(instant) ? Sentence.day(instant) : Sentence.moment(instant);
    }

    private static boolean endsWithTheDay(Instant instant) {
        return instant.equals(WorkingCalendar.endOf(WorkingCalendar.dateOf(instant)));
    }

}
