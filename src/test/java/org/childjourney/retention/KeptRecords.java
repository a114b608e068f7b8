package org.childjourney.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through the whole database, whatever its tables are called. */
@TestComponent
class KeptRecords {

    private static final String TEXTS = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
            and lower(c.data_type) in ('character varying', 'varchar', 'text', 'character large object')
            order by c.table_name""";

    private final JdbcTemplate jdbc;

    KeptRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns, written table.column, that hold this text anywhere. */
    List<String> columnsThatHold(String text) {
        var found = new ArrayList<String>();
        columns().forEach((table, columns) -> columns.forEach(column -> {
            if (!this.jdbc
                .queryForList(
                        "select 1 from \"%s\" where \"%s\" like ? fetch first 1 rows only".formatted(table, column),
                        "%" + text + "%")
                .isEmpty()) {
                found.add((table + "." + column).toLowerCase(Locale.ROOT));
            }
        }));
        return found;
    }

    private Map<String, List<String>> columns() {
        var columns = new TreeMap<String, List<String>>();
        this.jdbc.query(TEXTS, row -> {
            columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(row.getString(2));
        });
        return columns;
    }

    /** The tables that have a column of this name. */
    Set<String> tablesWith(String column) {
        return this.jdbc.queryForList("""
                select lower(c.table_name) from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where lower(c.column_name) = ? and c.table_schema = current_schema
                and t.table_type = 'BASE TABLE'""", String.class, column)
            .stream()
            .collect(Collectors.toCollection(TreeSet::new));
    }

}
