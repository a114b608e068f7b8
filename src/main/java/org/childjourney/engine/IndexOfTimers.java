package org.childjourney.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The index by which the engine finds the jobs that are due. Each stage of each open case
 * has a timer that sleeps, and every node asks again and again which of them are due; the
 * engine's own tables come without an index for that.
 */
final class IndexOfTimers {

    private static final String NAME = "ACT_IDX_JOB_DUEDATE";

    private IndexOfTimers() {
    }

    /** Creates it where it is not there yet. */
    static void create(DataSource database) {
        var jdbc = new JdbcTemplate(database);
        if (!Boolean.TRUE.equals(jdbc.execute(IndexOfTimers::exists))) {
            jdbc.execute("create index if not exists " + NAME + " on ACT_RU_JOB (DUEDATE_)");
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        var database = connection.getMetaData();
        var table = database.storesLowerCaseIdentifiers() ? "act_ru_job" : "ACT_RU_JOB";
        try (var indexes = database.getIndexInfo(null, null, table, false, true)) {
            while (indexes.next()) {
                var name = indexes.getString("INDEX_NAME");
                if (name != null && NAME.equals(name.toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        }
    }

}
