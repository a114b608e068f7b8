package org.childjourney.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * How long the front door takes, as the database works it out. Contacts about children
 * who have a worker already go to that worker and are not among them.
 */
@Repository
class MashTimes {

    private static final String HOURS = "extract(epoch from (%s - %s)) / 3600.0";

    private static final String TO_DECISION = HOURS.formatted("decided_at", "received_at");

    private static final String TO_ANSWER = HOURS.formatted("answered_at", "requested_at");

    private static final String SPREAD = """
            count(*) as cases,
            percentile_cont(0.5) within group (order by %1$s) as middle,
            percentile_cont(0.9) within group (order by %1$s) as ninth""";

    private static final String DECIDED = "from referral where open_case = false and decided_at >= :from and decided_at < :until";

    private static final String WAITING = """
            from referral where open_case = false and received_at < :until
            and ((decided_at is null and ended_at is null) or decided_at >= :until)""";

    private final JdbcClient jdbc;

    MashTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How long something took.
     *
     * @param of what: a rating or a partner; null for what was never rated
     * @param cases how many
     * @param middle half took no longer than so many hours; null without cases
     * @param ninth nine of ten took no longer than so many hours; null without cases
     */
    record Spread(String of, long cases, Double middle, Double ninth) {

        static Spread of(ResultSet row, String name) throws SQLException {
            return new Spread(name, row.getLong("cases"), hours(row, "middle"), hours(row, "ninth"));
        }

        private static Double hours(ResultSet row, String column) throws SQLException {
            var hours = row.getDouble(column);
            return row.wasNull() ? null : hours;
        }

    }

    /**
     * How long one partner took.
     *
     * @param spread of the answers that came
     * @param inTime how many of these by their due date
     * @param never questions that the partner never answered, which was escalated
     */
    record PartnerTime(Spread spread, long inTime, long never) {
    }

    /** How long decisions with one rating took in one month. */
    record MonthlyTime(YearMonth month, String rating, double middle) {
    }

    /** Of the contacts that were decided, how many needed an interim decision first. */
    record Interim(long decided, long withInterim) {
    }

    /** A contact that waits for its decision. */
    record Waiting(CaseReference child, Instant receivedAt, UrgencyRating rating, boolean interim) {
    }

    Spread all(Period period) {
        return within("select " + SPREAD.formatted(TO_DECISION) + " " + DECIDED, period)
            .query((row, number) -> Spread.of(row, "all"))
            .single();
    }

    List<Spread> byRating(Period period) {
        return within("select rag_rating, " + SPREAD.formatted(TO_DECISION) + " " + DECIDED + " group by rag_rating",
                period)
            .query((row, number) -> Spread.of(row, row.getString("rag_rating")))
            .list();
    }

    List<MonthlyTime> byMonth(Period period) {
        return within("""
                select decided_year, decided_month, rag_rating,
                    percentile_cont(0.5) within group (order by hours) as middle
                from (select rag_rating, %s as hours,
                        extract(year from decided_at at time zone 'Europe/London') as decided_year,
                        extract(month from decided_at at time zone 'Europe/London') as decided_month
                    %s and rag_rating is not null) as decisions
                group by decided_year, decided_month, rag_rating""".formatted(TO_DECISION, DECIDED), period)
            .query((row, number) -> new MonthlyTime(
                    YearMonth.of(row.getInt("decided_year"), row.getInt("decided_month")), row.getString("rag_rating"),
                    row.getDouble("middle")))
            .list();
    }

    long received(Period period) {
        return within(
                "select count(*) from referral where open_case = false and received_at >= :from and received_at < :until",
                period)
            .query(Long.class)
            .single();
    }

    Interim interim(Period period) {
        return within(
                "select count(*) as decided, sum(case when interim_at is null then 0 else 1 end) as interim " + DECIDED,
                period)
            .query((row, number) -> new Interim(row.getLong("decided"), row.getLong("interim")))
            .single();
    }

    List<PartnerTime> byPartner(Period period) {
        return within("""
                select answers.partner, cases, middle, ninth, in_time, never
                from (select partner, sum(case when response = 'NOT_RETURNED_ESCALATED' then 1 else 0 end) as never
                    from partner_check
                    where answered_at >= :from and answered_at < :until and response <> 'WITHDRAWN'
                    group by partner) as answers
                left join (select partner, %s, sum(case when answered_at <= due_at then 1 else 0 end) as in_time
                    from partner_check
                    where answered_at >= :from and answered_at < :until and response in ('RETURNED', 'NIL_KNOWN')
                    group by partner) as came on came.partner = answers.partner
                order by answers.partner""".formatted(SPREAD.formatted(TO_ANSWER)), period)
            .query((row, number) -> new PartnerTime(Spread.of(row, row.getString("partner")), row.getLong("in_time"),
                    row.getLong("never")))
            .list();
    }

    long countWaiting(Period period) {
        return within("select count(*) " + WAITING, period).query(Long.class).single();
    }

    /** The contacts that wait at the end of the period, those that wait longest first. */
    List<Waiting> waiting(Period period, int offset, int limit) {
        return within("select case_reference, received_at, rag_rating, interim_at " + WAITING
                + " order by received_at, id limit :limit offset :offset", period)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Waiting(CaseReference.of(row.getString("case_reference")),
                    row.getTimestamp("received_at").toInstant(),
                    (row.getString("rag_rating") != null) ? UrgencyRating.valueOf(row.getString("rag_rating")) : null,
                    row.getTimestamp("interim_at") != null))
            .list();
    }

    private StatementSpec within(String sql, Period period) {
        return this.jdbc.sql(sql)
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()));
    }

}
