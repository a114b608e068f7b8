package org.childjourney.access;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The embedded database writes half a second later what it says is kept. From when people
 * are at work it writes before it says so: on a full disk, or without power, nobody is
 * told that something is recorded that is lost. What could not be written it tries again
 * for whoever asks after its health.
 */
@Component
@Conditional(EmbeddedDatabase.class)
class WrittenAtOnce extends AbstractHealthIndicator {

    private final JdbcTemplate jdbc;

    WrittenAtOnce(JdbcTemplate jdbc) {
        super("What is recorded cannot be written to disk");
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationStartedEvent.class)
    void peopleAreAtWork() {
        this.jdbc.execute("set write_delay 0");
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        this.jdbc.execute("checkpoint");
        health.up();
    }

}
