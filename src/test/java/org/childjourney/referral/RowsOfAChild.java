package org.childjourney.referral;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the database holds of one child: the rows of the case record, and those of the
 * engine.
 */
@Component
public class RowsOfAChild {

    private static final Map<String, String> AT_REST = Map.of("ACT_RU_EXECUTION", "PROC_INST_ID_", "ACT_RU_TASK",
            "PROC_INST_ID_", "ACT_RU_VARIABLE", "PROC_INST_ID_", "ACT_RU_JOB", "PROCESS_INSTANCE_ID_",
            "ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_", "ACT_RU_INCIDENT", "PROC_INST_ID_", "ACT_RU_EXT_TASK",
            "PROC_INST_ID_");

    private final JdbcTemplate database;

    RowsOfAChild(JdbcTemplate database) {
        this.database = database;
    }

    /** Every row of the case record that names the child, as text. */
    public String record(CaseReference child) {
        var rows = new StringBuilder();
        this.database.queryForList(
                "select table_name, column_name from information_schema.columns where upper(table_schema) = 'PUBLIC'"
                        + " and upper(table_name) not like 'ACT_%' and upper(data_type) = 'CHARACTER VARYING'"
                        + " and upper(column_name) in ('CASE_REFERENCE', 'CASE_ID')" + " order by table_name")
            .forEach(
                    (column) -> this.database
                        .queryForList("select * from %s where %s = ?".formatted(column.get("TABLE_NAME"),
                                column.get("COLUMN_NAME")), child.value())
                        .stream()
                        .map((row) -> column.get("TABLE_NAME") + " " + text(row))
                        .sorted()
                        .forEach((row) -> rows.append(row).append('\n')));
        return rows.toString();
    }

    private static String text(Map<String, Object> row) {
        var text = new TreeMap<String, String>();
        row.forEach((column, value) -> text.put(column, text(value)));
        return text.toString();
    }

    private static String text(Object value) {
        try {
            if (value instanceof Clob clob) {
                return clob.getSubString(1, (int) clob.length());
            }
            if (value instanceof Blob blob) {
                return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.ISO_8859_1);
            }
            if (value instanceof byte[] bytes) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
            if (value instanceof InputStream stream) {
                return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            return String.valueOf(value);
        }
        catch (SQLException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** How many rows of each runtime table of the engine belong to these instances. */
    public Map<String, Long> engineRows(List<String> instances) {
        var counts = new TreeMap<String, Long>();
        for (var instance : instances) {
            AT_REST.forEach((table, column) -> count(counts, table, column + " = ?", instance));
            count(counts, "ACT_RU_IDENTITYLINK", "TASK_ID_ in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?)",
                    instance);
        }
        return counts;
    }

    private void count(Map<String, Long> counts, String table, String which, String instance) {
        var rows = this.database.queryForObject("select count(*) from %s where %s".formatted(table, which), Long.class,
                instance);
        if (rows > 0) {
            counts.merge(table, rows, Long::sum);
        }
    }

    /**
     * Everything that the engine's tables hold, runtime and history, except the deployed
     * models, forms and grants, which are the same for every child, and who may sign in.
     */
    public Set<String> everyEngineTable() {
        var everything = new HashSet<String>();
        for (var table : this.database.queryForList("select table_name from information_schema.tables"
                + " where upper(table_schema) = 'PUBLIC' and upper(table_name) like 'ACT\\_%'"
                + " and upper(table_name) not like 'ACT\\_ID\\_%'"
                + " and upper(table_name) not in ('ACT_RU_AUTHORIZATION', 'ACT_RU_FILTER')", String.class)) {
            var which = table.equalsIgnoreCase("ACT_GE_BYTEARRAY") ? " where DEPLOYMENT_ID_ is null" : "";
            this.database.queryForList("select * from " + table + which)
                .forEach((row) -> row.values().forEach((value) -> everything.add(text(value))));
        }
        return everything;
    }

    /** The case references that referrals have been opened for, in order. */
    List<CaseReference> referred() {
        return this.database.queryForList("select case_reference from referral order by id", String.class)
            .stream()
            .map(CaseReference::of)
            .toList();
    }

}
