package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How many children are looked after, and how, without the children. */
@Repository
class CareFigures {

    /** The episodes of care that went on at the end of the period. */
    private static final String AT_THE_END = """
            from care_episode episode join care_period care on care.id = episode.period_id
            where episode.began_on <= :to and (episode.ceased_on is null or episode.ceased_on > :to)
            and care.began_on <= :to and (care.ceased_on is null or care.ceased_on > :to)""";

    private final JdbcClient jdbc;

    CareFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many children are looked after, began to be, and ceased to be. */
    record Children(long atTheEnd, long began, long ceased) {
    }

    /** Of the episodes that went on at the end, how many are of which kind. */
    record Homes(long all, long unregistered) {
    }

    /** How many children live in one type of placement. */
    record Home(String placementType, long children) {
    }

    Children children(Period period) {
        return within(period, """
                select coalesce(sum(case when began_on <= :to and (ceased_on is null or ceased_on > :to)
                        then 1 else 0 end), 0) as at_the_end,
                    coalesce(sum(case when began_on >= :from then 1 else 0 end), 0) as began,
                    coalesce(sum(case when ceased_on >= :from and ceased_on <= :to then 1 else 0 end), 0) as ceased
                from care_period
                where began_on <= :to and (ceased_on is null or ceased_on >= :from)""").param("from", period.from())
            .query((row, number) -> new Children(row.getLong("at_the_end"), row.getLong("began"),
                    row.getLong("ceased")))
            .single();
    }

    Homes homes(Period period) {
        return within(period,
                "select count(*) as homes, coalesce(sum(case when unregistered then 1 else 0 end), 0) as unregistered "
                        + AT_THE_END)
            .query((row, number) -> new Homes(row.getLong("homes"), row.getLong("unregistered")))
            .single();
    }

    List<Home> byType(Period period) {
        return within(period,
                "select placement_type, count(*) as children " + AT_THE_END
                        + " group by placement_type order by children desc, placement_type")
            .query((row, number) -> new Home(row.getString("placement_type"), row.getLong("children")))
            .list();
    }

    private StatementSpec within(Period period, String sql) {
        LocalDate to = period.to();
        return this.jdbc.sql(sql).param("to", to);
    }

}
