package org.childjourney.quality;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;

import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What audits found, without the children. */
@Repository
class AuditFigures {

    private final JdbcClient jdbc;

    AuditFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the audits that were finished, how many found what. */
    record Total(long audits, long childHeard, long viewsCounted, long reasoned, long inTime, long directed,
            long toPutRight, long putRight) {
    }

    /** How many audits judged so. */
    record Judged(Judgement judgement, long audits) {
    }

    /** What one audit found for all to learn. */
    record Learned(String journey, Judgement judgement, List<AuditTheme> themes, String good, String toLearn) {
    }

    Total total(Period period) {
        return this.jdbc.sql("""
                select count(*) as audits, coalesce(sum(case when child_heard then 1 else 0 end), 0) as child_heard,
                    coalesce(sum(case when childs_views_counted then 1 else 0 end), 0) as views_counted,
                    coalesce(sum(case when decisions_reasoned then 1 else 0 end), 0) as reasoned,
                    coalesce(sum(case when work_in_time then 1 else 0 end), 0) as in_time,
                    coalesce(sum(case when management_direction then 1 else 0 end), 0) as directed,
                    coalesce(sum(case when to_put_right then 1 else 0 end), 0) as to_put_right,
                    count(put_right_at) as put_right
                from audit where audited_at >= :from and audited_at < :until""")
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()))
            .query((row, number) -> new Total(row.getLong("audits"), row.getLong("child_heard"),
                    row.getLong("views_counted"), row.getLong("reasoned"), row.getLong("in_time"),
                    row.getLong("directed"), row.getLong("to_put_right"), row.getLong("put_right")))
            .single();
    }

    List<Judged> judged(Period period) {
        return this.jdbc.sql("""
                select judgement, count(*) as audits from audit
                where audited_at >= :from and audited_at < :until group by judgement""")
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()))
            .query((row, number) -> new Judged(Judgement.valueOf(row.getString("judgement")), row.getLong("audits")))
            .list();
    }

    List<Learned> learned(Period period, int offset, int limit) {
        return this.jdbc.sql("""
                select journey, judgement, themes, what_was_good, what_to_learn from audit
                where audited_at >= :from and audited_at < :until
                order by audited_at desc, id desc limit :limit offset :offset""")
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()))
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Learned(row.getString("journey"), Judgement.valueOf(row.getString("judgement")),
                    Arrays.stream(row.getString("themes").split(",")).map(AuditTheme::valueOf).toList(),
                    row.getString("what_was_good"), row.getString("what_to_learn")))
            .list();
    }

}
