package org.childjourney.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The tables that hold a child's record, found by what the database says of itself: the
 * column {@code case_reference}, and the foreign keys that lead to a table that has one.
 * So a table that a later version brings is exported and erased without being named
 * anywhere.
 */
@Component
class RecordTables {

    static final String CHILD = "child";

    private static final String REFERENCE = "case_reference";

    private static final Predicate<String> OF_THE_ENGINE = table -> table.startsWith("act_")
            || table.startsWith("flyway_");

    private static final String COLUMNS = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
            order by c.table_name, c.ordinal_position""";

    private static final String KEYS = """
            select f.table_name, f.column_name, k.table_name, k.column_name
            from information_schema.referential_constraints r
            join information_schema.key_column_usage f on f.constraint_schema = r.constraint_schema
                and f.constraint_name = r.constraint_name
            join information_schema.key_column_usage k on k.constraint_schema = r.unique_constraint_schema
                and k.constraint_name = r.unique_constraint_name
                and k.ordinal_position = f.position_in_unique_constraint
            where f.table_schema = current_schema
            order by f.table_name, f.column_name""";

    private final JdbcClient jdbc;

    private final RecordLayout layout = RecordLayout.read();

    // The tables do not change while the application runs.
    private final SingletonSupplier<Derivation> all = SingletonSupplier.of(() -> new Derivation(Map.of()));

    private final SingletonSupplier<Derivation> told = SingletonSupplier.of(() -> new Derivation(layout().apart()));

    RecordTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(String table, String column, String of, String ofColumn) {
    }

    RecordLayout layout() {
        return this.layout;
    }

    /** Every table of the record. */
    Collection<RecordTable> all() {
        return this.all.obtain().tables.values();
    }

    /** The same, with conditions that leave out what is kept apart from the record. */
    Collection<RecordTable> withoutWhatIsKeptApart() {
        return this.told.obtain().tables.values();
    }

    /**
     * The tables of the record in an order in which their rows can be deleted: each after
     * those that refer to it.
     */
    List<RecordTable> inOrderOfErasure() {
        return this.all.obtain().inOrderOfErasure();
    }

    /**
     * Tables of which nobody knows whether they hold anything about a child: neither the
     * database nor {@code record-tables.yaml} says so.
     */
    Set<String> unaccountedFor() {
        var derived = this.all.obtain();
        return derived.columns.keySet()
            .stream()
            .filter(table -> !derived.tables.containsKey(table) && !isElsewhere(table))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isElsewhere(String table) {
        return OF_THE_ENGINE.test(table) || this.layout.elsewhere().containsKey(table)
                || this.layout.kept().containsKey(table);
    }

    private final class Derivation {

        private final Map<String, String> apart;

        private final Map<String, List<String>> columns = new TreeMap<>();

        private final List<Key> keys;

        private final Map<String, RecordTable> tables = new LinkedHashMap<>();

        Derivation(Map<String, String> apart) {
            this.apart = apart;
            RecordTables.this.jdbc.sql(COLUMNS).query(row -> {
                this.columns.computeIfAbsent(lower(row.getString(1)), table -> new ArrayList<>())
                    .add(lower(row.getString(2)));
            });
            this.keys = RecordTables.this.jdbc.sql(KEYS)
                .query((row, number) -> new Key(lower(row.getString(1)), lower(row.getString(2)),
                        lower(row.getString(3)), lower(row.getString(4))))
                .list();
            findAll();
        }

        private static String lower(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        /** A table is found once that is found which leads from it to the child. */
        private void findAll() {
            var before = -1;
            while (this.tables.size() > before) {
                before = this.tables.size();
                this.columns.keySet()
                    .stream()
                    .filter(table -> !this.tables.containsKey(table) && !isElsewhere(table))
                    .forEach(this::find);
            }
        }

        private void find(String table) {
            var link = RecordTables.this.layout.shared().get(table);
            if (link != null) {
                var linking = link.split("\\.");
                if (this.tables.containsKey(linking[0]) && sharedBefore(table)) {
                    shared(table, linking[0], linking[1]);
                }
            }
            else if (this.columns.get(table).contains(REFERENCE)) {
                found(table, REFERENCE + " = :child", null, null);
            }
            else {
                this.keys.stream()
                    .filter(key -> key.table().equals(table) && leadsToTheChild(key))
                    .findFirst()
                    .ifPresent(this::part);
            }
        }

        /** Whether those are found already that this shared table is a part of. */
        private boolean sharedBefore(String table) {
            return this.keys.stream()
                .filter(key -> key.table().equals(table) && RecordTables.this.layout.shared().containsKey(key.of()))
                .allMatch(key -> this.tables.containsKey(key.of()));
        }

        private boolean leadsToTheChild(Key key) {
            return this.tables.containsKey(key.of())
                    && !RecordTables.this.layout.shared().containsValue(key.table() + "." + key.column())
                    && !key.column().equals(RecordTables.this.layout.forOneChild().get(key.table()));
        }

        private void shared(String table, String linkTable, String linkColumn) {
            var key = keyOf(linkTable, linkColumn);
            var noChild = "not exists (select 1 from %s l where l.%s = %s.%s)".formatted(linkTable, linkColumn, table,
                    key);
            var ofOthers = this.keys.stream()
                .filter(other -> other.table().equals(table)
                        && RecordTables.this.layout.shared().containsKey(other.of()))
                .map(other -> " or " + within(other, this.tables.get(other.of()).leftByAll()))
                .collect(Collectors.joining());
            found(table,
                    "%s in (select %s from %s where %s)".formatted(key, linkColumn, linkTable,
                            this.tables.get(linkTable).ofChild()),
                    table, "(%s in (:%s) and %s%s)".formatted(key, table, noChild, ofOthers));
        }

        private String keyOf(String linkTable, String linkColumn) {
            return this.keys.stream()
                .filter(key -> key.table().equals(linkTable) && key.column().equals(linkColumn))
                .map(Key::ofColumn)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "record-tables.yaml names %s.%s, which is no foreign key".formatted(linkTable, linkColumn)));
        }

        private void part(Key key) {
            var of = this.tables.get(key.of());
            var onlyOne = RecordTables.this.layout.forOneChild().get(key.table());
            found(key.table(),
                    within(key, of.ofChild())
                            + ((onlyOne != null) ? " and (%1$s is null or %1$s = :child)".formatted(onlyOne) : ""),
                    of.sharedThrough(), of.isShared() ? within(key, of.leftByAll()) : null);
        }

        private static String within(Key key, String condition) {
            return "%s in (select %s from %s where %s)".formatted(key.column(), key.ofColumn(), key.of(), condition);
        }

        private void found(String table, String ofChild, String sharedThrough, String leftByAll) {
            var links = this.keys.stream()
                .filter(key -> key.table().equals(table))
                .map(Key::column)
                .collect(Collectors.toSet());
            var condition = this.apart.containsKey(table) ? "(%s) and (%s)".formatted(ofChild, this.apart.get(table))
                    : ofChild;
            this.tables.put(table,
                    new RecordTable(table, this.columns.get(table), links, condition, sharedThrough, leftByAll));
        }

        List<RecordTable> inOrderOfErasure() {
            var left = new LinkedHashMap<>(this.tables);
            var ordered = new ArrayList<RecordTable>();
            while (!left.isEmpty()) {
                var free = left.values().stream().filter(table -> !isReferredTo(table.name(), left)).toList();
                if (free.isEmpty()) {
                    throw new IllegalStateException("These tables refer to each other in a circle: " + left.keySet());
                }
                ordered.addAll(free);
                free.forEach(table -> left.remove(table.name()));
            }
            return ordered;
        }

        private boolean isReferredTo(String table, Map<String, RecordTable> by) {
            return this.keys.stream()
                .anyMatch(key -> key.of().equals(table) && !key.table().equals(table) && by.containsKey(key.table()));
        }

    }

}
