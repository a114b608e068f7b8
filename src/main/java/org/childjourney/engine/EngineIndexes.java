package org.childjourney.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Indexes that the engine's own tables come without. Each stage of each open case has a
 * timer that sleeps, and every node asks again and again which of them are due; each
 * journey listens for many messages, of which managers ask for the few that hold it up;
 * and to count open tasks and journeys takes a few of their many columns.
 */
final class EngineIndexes {

    /** What each is on, by its name. */
    private static final Map<String, String> INDEXES = Map.of("ACT_IDX_JOB_DUEDATE", "ACT_RU_JOB (DUEDATE_)",
            "ACT_IDX_EVENT_SUBSCR_STEP", "ACT_RU_EVENT_SUBSCR (ACTIVITY_ID_, CREATED_)", "ACT_IDX_TASK_OPEN",
            "ACT_RU_TASK (TENANT_ID_, ASSIGNEE_, CREATE_TIME_, PROC_DEF_ID_, PROC_INST_ID_)", "ACT_IDX_EXE_CASE",
            "ACT_RU_EXECUTION (PARENT_ID_, PROC_DEF_ID_, ID_, BUSINESS_KEY_)");

    private EngineIndexes() {
    }

    /** Creates those that are not there yet. */
    static void create(DataSource database) {
        var jdbc = new JdbcTemplate(database);
        INDEXES.forEach((name, on) -> {
            var table = on.substring(0, on.indexOf(' '));
            if (!jdbc.<Set<String>>execute((Connection connection) -> of(table, connection)).contains(name)) {
                jdbc.execute("create index if not exists " + name + " on " + on);
            }
        });
    }

    private static Set<String> of(String table, Connection connection) throws SQLException {
        var database = connection.getMetaData();
        var names = new HashSet<String>();
        try (var indexes = database.getIndexInfo(null, null,
                database.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table, false, true)) {
            while (indexes.next()) {
                var name = indexes.getString("INDEX_NAME");
                if (name != null) {
                    names.add(name.toUpperCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

}
