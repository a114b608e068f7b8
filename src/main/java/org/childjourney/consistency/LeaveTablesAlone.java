package org.childjourney.consistency;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Keeps a command that only reads from bringing the tables of running nodes up to date.
 */
@Component
@ConditionalOnProperty("childjourney.check-consistency")
class LeaveTablesAlone implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway tables) {
        var pending = Arrays.stream(tables.info().pending())
            .map(change -> String.valueOf(change.getVersion()))
            .collect(Collectors.joining(", "));
        if (!pending.isEmpty()) {
            throw new IllegalStateException(
                    "The tables of this database are of an older version; the changes %s are ".formatted(pending)
                            + "missing. Check with the version of the application that the nodes run.");
        }
    }

}
