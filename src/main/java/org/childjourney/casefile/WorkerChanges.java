package org.childjourney.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often children get another lead practitioner, and how many children workers have;
 * for reports. The first worker of a child is not a change.
 */
@Repository
@Transactional(readOnly = true)
public class WorkerChanges {

    private static final String CHANGES = """
            (select case_reference, count(*) as changes, max(allocated_at) as latest from allocation
            where role = 'LEAD' and worker_id is not null and allocated_at >= :from and allocated_at < :until
            and exists (select 1 from allocation earlier where earlier.case_reference = allocation.case_reference
                and earlier.role = 'LEAD' and earlier.worker_id is not null
                and earlier.worker_id <> allocation.worker_id and earlier.allocated_at < allocation.allocated_at)
            group by case_reference) as changed""";

    private final JdbcClient jdbc;

    WorkerChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How often children got another worker.
     *
     * @param changes how many changes
     * @param children how many children had at least one
     * @param several how many children had two or more
     */
    public record Total(long changes, long children, long several) {
    }

    /** How often one child got another worker, and when last. */
    public record OfChild(CaseReference child, long changes, Instant latest) {
    }

    /**
     * How many children a worker has.
     *
     * @param worker the worker's name
     * @param team the team's name
     * @param children how many children
     */
    public record Load(String worker, String team, long children) {
    }

    /** The changes between these moments. */
    public Total total(Instant from, Instant until) {
        return this.jdbc.sql("""
                select coalesce(sum(changes), 0) as changes, count(*) as children,
                    coalesce(sum(case when changes > 1 then 1 else 0 end), 0) as several from """ + " " + CHANGES)
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .query((row, number) -> new Total(row.getLong("changes"), row.getLong("children"), row.getLong("several")))
            .single();
    }

    /**
     * The children who got another worker between these moments, who most often first.
     */
    public List<OfChild> each(Instant from, Instant until, int offset, int limit) {
        return this.jdbc
            .sql("select case_reference, changes, latest from " + CHANGES
                    + " order by changes desc, case_reference limit :limit offset :offset")
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new OfChild(CaseReference.of(row.getString("case_reference")),
                    row.getLong("changes"), row.getTimestamp("latest").toInstant()))
            .list();
    }

    /** How many children each worker has now, the largest caseload first. */
    public List<Load> caseloads(int offset, int limit) {
        return this.jdbc.sql("""
                select worker.name as worker_name, team.name as team_name, count(allocation.open_for) as children
                from worker join team on team.id = worker.team_id
                left join allocation on allocation.worker_id = worker.user_id and allocation.ended_at is null
                where worker.left_on is null
                group by worker.user_id, worker.name, team.name
                order by children desc, worker_name, worker.user_id limit :limit offset :offset""")
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Load(row.getString("worker_name"), row.getString("team_name"),
                    row.getLong("children")))
            .list();
    }

}
