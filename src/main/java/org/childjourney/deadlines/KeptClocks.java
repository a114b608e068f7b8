package org.childjourney.deadlines;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often clocks are kept, for reports. */
@Repository
@Transactional(readOnly = true)
public class KeptClocks {

    private final JdbcClient jdbc;

    KeptClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of the clocks of one kind.
     *
     * @param clockId which kind
     * @param done how many were stopped because the work was done
     * @param inTime how many of these by their due date
     */
    public record Kept(String clockId, long done, long inTime) {

        /** None of that kind. */
        static Kept none(String clockId) {
            return new Kept(clockId, 0, 0);
        }

    }

    /**
     * Of each kind, the clocks whose work was done between two moments, the second not
     * included; withdrawn ones and those that ended with their journey are not counted.
     * One query.
     */
    public Map<String, Kept> done(Collection<String> clockIds, Instant from, Instant until) {
        var found = this.jdbc.sql("""
                select clock_id, count(*) as done, sum(case when stopped_at <= due_at then 1 else 0 end) as in_time
                from running_clock
                where clock_id in (:ids) and stopped_how = 'DONE' and stopped_at >= :from and stopped_at < :until
                group by clock_id""")
            .param("ids", clockIds)
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .query((row, number) -> new Kept(row.getString("clock_id"), row.getLong("done"), row.getLong("in_time")))
            .list()
            .stream()
            .collect(Collectors.toMap(Kept::clockId, Function.identity()));
        return clockIds.stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), id -> found.getOrDefault(id, Kept.none(id))));
    }

}
