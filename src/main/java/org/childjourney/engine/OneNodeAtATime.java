package org.childjourney.engine;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/**
 * Builds the engine while no other node does: its tables are made, brought up to date and
 * checked, and the models deployed, by one node after the other. The engine itself would
 * let two nodes that start together make the same table twice. An embedded database has
 * one node only.
 */
class OneNodeAtATime extends SpringProcessEngineConfiguration {

    /** The name of the lock, a number that nobody else in the database uses. */
    static final long LOCK = 4_301_987_240L;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataSource database;

    OneNodeAtATime(DataSource database) {
        this.database = database;
    }

    @Override
    public ProcessEngine buildProcessEngine() {
        // A connection of its own, outside any transaction, holds the lock.
        try (var connection = this.database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return super.buildProcessEngine();
            }
            try (var statement = connection.createStatement()) {
                take(statement);
                try {
                    return super.buildProcessEngine();
                }
                finally {
                    statement.execute("select pg_advisory_unlock(%d)".formatted(LOCK));
                }
            }
        }
        catch (SQLException away) {
            throw new IllegalStateException("The database went away while the engine was being set up.", away);
        }
    }

    /** Asks again and again, so that no connection stands waiting in the database. */
    private static void take(Statement statement) throws SQLException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!isTaken(statement)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Another node has been setting up the engine for %d minutes. ".formatted(LONGEST.toMinutes())
                                + "See what it does, stop it, and start this one again.");
            }
            pause();
        }
    }

    private static boolean isTaken(Statement statement) throws SQLException {
        try (var answer = statement.executeQuery("select pg_try_advisory_lock(%d)".formatted(LOCK))) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The application was stopped while it waited for another node.",
                    interrupted);
        }
    }

}
