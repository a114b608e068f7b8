package org.childjourney.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clocks that ran out and who was told, for reports. Clocks that are known only to those
 * who work on what they measure are never among them.
 */
@Repository
@Transactional(readOnly = true)
public class BreachedClocks {

    private static final String DUE = """
            from running_clock where due_at >= :from and due_at < :until and clock_id not in (:apart)
            and (stopped_at is not null or due_at < :now) and coalesce(stopped_how, 'DONE') = 'DONE'""";

    /** It was not done by its day: done later, or not yet. */
    private static final String LATE = "(stopped_at is null or stopped_at > due_at)";

    private final JdbcClient jdbc;

    private final Catalogue catalogue;

    BreachedClocks(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /**
     * What was due, all together.
     *
     * @param due how many clocks were due
     * @param late how many of them were not kept
     * @param explained for how many of these the delay has a reason
     */
    public record Total(long due, long late, long explained) {
    }

    /**
     * What was due of one kind.
     *
     * @param name the clock, in words
     * @param due how many were due
     * @param late how many of them were not kept
     */
    public record OfKind(String name, long due, long late) {
    }

    /**
     * What was raised to one role.
     *
     * @param raisedTo the role's group
     * @param raised how often
     * @param answered how many of these were answered
     * @param middle half were answered within so many hours; null without answers
     */
    public record Raised(String raisedTo, long raised, long answered, Double middle) {
    }

    /**
     * A clock that has run out and still runs.
     *
     * @param child the child
     * @param name the clock, in words
     * @param dueAt when it was due
     * @param raisedTo the highest role told, null while nobody is
     * @param explained whether the delay has a reason
     */
    public record Late(CaseReference child, String name, Instant dueAt, String raisedTo, boolean explained) {
    }

    /** What was due between these moments and has been decided by now. */
    public Total total(Instant from, Instant until, Instant now) {
        return due("""
                select count(*) as due, coalesce(sum(case when %1$s then 1 else 0 end), 0) as late,
                    coalesce(sum(case when %1$s and reason_for_delay is not null then 1 else 0 end), 0) as explained
                """.formatted(LATE), "", from, until, now)
            .query((row, number) -> new Total(row.getLong("due"), row.getLong("late"), row.getLong("explained")))
            .single();
    }

    /** The same by kind, where most was late first. */
    public List<OfKind> byKind(Instant from, Instant until, Instant now, int offset, int limit) {
        return due("""
                select clock_id, count(*) as due, coalesce(sum(case when %s then 1 else 0 end), 0) as late
                """.formatted(LATE), " group by clock_id order by late desc, clock_id limit :limit offset :offset",
                from, until, now)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new OfKind(name(row.getString("clock_id")), row.getLong("due"),
                    row.getLong("late")))
            .list();
    }

    /** To whom late work was raised between these moments. */
    public List<Raised> raised(Instant from, Instant until) {
        return this.jdbc.sql("""
                select raised_to, count(*) as raised, count(answered_at) as answered,
                    percentile_cont(0.5) within group (
                        order by extract(epoch from (answered_at - raised_at)) / 3600.0) as middle
                from escalation
                where raised_at >= :from and raised_at < :until and deadline_id not in (:apart)
                group by raised_to order by raised desc, raised_to""")
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .param("apart", apart())
            .query((row, number) -> new Raised(row.getString("raised_to"), row.getLong("raised"),
                    row.getLong("answered"), hours(row)))
            .list();
    }

    /** How many clocks have run out and still run. */
    public long countLate(Instant now) {
        return this.jdbc.sql("""
                select count(*) from running_clock
                where stopped_at is null and due_at < :now and clock_id not in (:apart)""")
            .param("now", Timestamp.from(now))
            .param("apart", apart())
            .query(Long.class)
            .single();
    }

    /** The clocks that have run out and still run, the longest overdue first. */
    public List<Late> late(Instant now, int offset, int limit) {
        return this.jdbc.sql("""
                select case_reference, clock_id, due_at, reason_for_delay,
                    (select escalation.raised_to from escalation where escalation.running_clock_id = running_clock.id
                        and escalation.level = (select max(highest.level) from escalation highest
                            where highest.running_clock_id = running_clock.id)
                        order by escalation.id limit 1) as raised_to
                from running_clock
                where stopped_at is null and due_at < :now and clock_id not in (:apart)
                order by due_at, id limit :limit offset :offset""")
            .param("now", Timestamp.from(now))
            .param("apart", apart())
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Late(CaseReference.of(row.getString("case_reference")),
                    name(row.getString("clock_id")), row.getTimestamp("due_at").toInstant(), row.getString("raised_to"),
                    row.getString("reason_for_delay") != null))
            .list();
    }

    private StatementSpec due(String select, String end, Instant from, Instant until, Instant now) {
        return this.jdbc.sql(select + DUE + end)
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .param("now", Timestamp.from(now))
            .param("apart", apart());
    }

    private static Double hours(ResultSet row) throws SQLException {
        var hours = row.getDouble("middle");
        return row.wasNull() ? null : hours;
    }

    private List<String> apart() {
        return this.catalogue.clocks().stream().filter(ClockDefinition::isKeptApart).map(ClockDefinition::id).toList();
    }

    private String name(String clockId) {
        return this.catalogue.has(clockId) ? this.catalogue.clock(clockId).name() : clockId;
    }

}
