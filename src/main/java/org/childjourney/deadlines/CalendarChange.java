package org.childjourney.deadlines;

import java.util.Optional;
import java.util.OptionalLong;

import org.childjourney.calendar.WorkingCalendar;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices at start-up that bank holidays or closure days differ from those by which the
 * due dates of open cases were computed, and has them computed anew.
 */
@Component
class CalendarChange {

    private final WorkingCalendar calendar;

    private final JdbcClient database;

    private final Deadlines deadlines;

    CalendarChange(WorkingCalendar calendar, JdbcClient database, Deadlines deadlines) {
        this.calendar = calendar;
        this.database = database;
        this.deadlines = deadlines;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void notice() {
        var before = inForce();
        if (before.isEmpty()) {
            this.database.sql("insert into calendar_in_force (id, fingerprint) values (1, ?) on conflict do nothing")
                .param(this.calendar.hashCode())
                .update();
        }
        else if (before.get() != this.calendar.hashCode()) {
            recompute();
            this.database.sql("update calendar_in_force set fingerprint = ?").param(this.calendar.hashCode()).update();
        }
    }

    private void recompute() {
        var last = OptionalLong.of(0);
        while (last.isPresent()) {
            last = this.deadlines.recompute("The calendar of working days was changed.", last.getAsLong());
        }
    }

    /** One node computes; another that starts meanwhile waits and finds it done. */
    private Optional<Integer> inForce() {
        return this.database.sql("select fingerprint from calendar_in_force for update")
            .query(Integer.class)
            .optional();
    }

}
