package org.childjourney.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rows of the audit and of its seal. */
@Component
class AuditTable {

    private static final String ENTRIES = """
            select id, happened_at, person, act, child, about, came_from, mac, place, link from audit_entry\s""";

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    /** Reads a row after the other, however many there are. */
    private final JdbcTemplate oneByOne;

    AuditTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.oneByOne = new JdbcTemplate(jdbc.getDataSource());
        this.oneByOne.setFetchSize(ROWS_AT_ONCE);
    }

    void add(Entry entry, String mac) {
        this.jdbc.update("""
                insert into audit_entry (id, happened_at, person, act, child, about, came_from, mac)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", entry.id(), at(entry.at()), entry.person(), entry.act(),
                entry.child(), entry.about(), entry.from(), mac);
    }

    List<Kept> waiting(int most) {
        return this.jdbc.query(ENTRIES + "where place is null order by happened_at, id limit ?", AuditTable::kept,
                most);
    }

    void place(List<Kept> entries) {
        this.jdbc.batchUpdate("update audit_entry set place = ?, link = ? where id = ?",
                entries.stream().map(kept -> new Object[] { kept.place(), kept.link(), kept.entry().id() }).toList());
    }

    /** The last seal; none where somebody took it away. */
    List<Seal> seal() {
        RowMapper<Seal> seals = AuditTable::seal;
        return this.jdbc.query("select entries, link, sealed_at, mac from audit_seal", seals);
    }

    /** The last seal as above, which nobody else changes until the transaction ends. */
    List<Seal> sealToWriteOn() {
        RowMapper<Seal> seals = AuditTable::seal;
        return this.jdbc.query("select entries, link, sealed_at, mac from audit_seal for update", seals);
    }

    void seal(Seal seal) {
        this.jdbc.update("update audit_seal set entries = ?, link = ?, sealed_at = ?, mac = ?", seal.entries(),
                seal.link(), at(seal.sealedAt()), seal.mac());
    }

    /** Whether there is no entry at all. */
    boolean isEmpty() {
        return this.jdbc.queryForList("select id from audit_entry limit 1").isEmpty();
    }

    /** All entries that have their place in the chain, in their order. */
    void inTheChain(Consumer<Kept> reader) {
        each(ENTRIES + "where place is not null order by place", reader);
    }

    /** All entries that still wait for their place. */
    void notYetInTheChain(Consumer<Kept> reader) {
        each(ENTRIES + "where place is null order by happened_at, id", reader);
    }

    /**
     * What was done in a period, in its order; of one child or person where one is named.
     */
    void between(Instant from, Instant to, String child, String person, Consumer<Kept> reader) {
        each(ENTRIES + """
                where happened_at >= ? and happened_at < ? and (? = '' or child = ?) and (? = '' or person = ?)
                order by happened_at, place""", reader, at(from), at(to), child, child, person, person);
    }

    private void each(String query, Consumer<Kept> reader, Object... values) {
        RowCallbackHandler rows = row -> reader.accept(kept(row, 0));
        this.oneByOne.query(query, rows, values);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var entry = new Entry(row.getObject("id", UUID.class), instant(row, "happened_at"), row.getString("person"),
                row.getString("act"), row.getString("child"), row.getString("about"), row.getString("came_from"));
        return new Kept(entry, row.getString("mac"), row.getObject("place", Long.class), row.getString("link"));
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(row.getLong("entries"), row.getString("link"), instant(row, "sealed_at"), row.getString("mac"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
