package org.childjourney.access;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The embedded database writes half a second later what it says is kept. From when people
 * are at work it writes before it says so: on a full disk, or without power, nobody is
 * told that something is recorded that is lost.
 */
@Component
@Conditional(EmbeddedDatabase.class)
class WrittenAtOnce {

    private final JdbcTemplate jdbc;

    WrittenAtOnce(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationStartedEvent.class)
    void peopleAreAtWork() {
        this.jdbc.execute("set write_delay 0");
    }

}
