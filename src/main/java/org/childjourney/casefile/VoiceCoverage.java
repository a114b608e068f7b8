package org.childjourney.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many children are heard, how, and whether it counts; for reports. */
@Repository
@Transactional(readOnly = true)
public class VoiceCoverage {

    /** Children who were open to the service on some day of the period. */
    private static final String OPEN = """
            (select case_reference, min(referral_date) as since from episode
            where referral_nfa = false and referral_date <= :last
            and (closure_date is null or closure_date >= :first) group by case_reference) as open""";

    private static final String HEARD = """
            exists (select 1 from childs_voice where childs_voice.case_reference = open.case_reference
            and heard_at >= :from and heard_at < :until and method <> 'NOT_OBTAINED')""";

    private final JdbcClient jdbc;

    VoiceCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A time in which children were heard.
     *
     * @param first the first day
     * @param last the last day
     * @param from its first moment
     * @param until the first moment after it
     */
    public record Time(LocalDate first, LocalDate last, Instant from, Instant until) {
    }

    /** Of the children who were open to the service, how many were heard. */
    public record Children(long open, long heard) {
    }

    /**
     * What was recorded of children's voices.
     *
     * @param records how many times something was recorded
     * @param heard how often the child was heard
     * @param alone how often the child was seen alone
     * @param words how often the child's own words were written down
     * @param used how often it is said how it counted in a decision
     * @param advocate how often an advocate spoke or was with the child
     */
    public record Records(long records, long heard, long alone, long words, long used, long advocate) {
    }

    /** How often children were heard in one way, or took part in one way. */
    public record Way(String code, long times) {
    }

    /** What was answered to the offer of an advocate. */
    public record Advocacy(long asked, long wanted) {
    }

    /** A child who was open to the service and not heard. */
    public record NotHeard(CaseReference child, LocalDate since, Instant lastHeard) {
    }

    /** How many of the children who were open to the service were heard. */
    public Children children(Time time) {
        return this.jdbc
            .sql("select count(*) as open_children, coalesce(sum(case when " + HEARD
                    + " then 1 else 0 end), 0) as heard from " + OPEN)
            .param("first", time.first())
            .param("last", time.last())
            .param("from", Timestamp.from(time.from()))
            .param("until", Timestamp.from(time.until()))
            .query((row, number) -> new Children(row.getLong("open_children"), row.getLong("heard")))
            .single();
    }

    /**
     * The children who were open to the service and not heard, who waits longest first.
     */
    public List<NotHeard> notHeard(Time time, int offset, int limit) {
        return this.jdbc
            .sql("select case_reference, since, (select max(heard_at) from childs_voice where "
                    + "childs_voice.case_reference = open.case_reference and heard_at < :from) as last_heard from "
                    + OPEN + " where not " + HEARD + " order by since, case_reference limit :limit offset :offset")
            .param("first", time.first())
            .param("last", time.last())
            .param("from", Timestamp.from(time.from()))
            .param("until", Timestamp.from(time.until()))
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new NotHeard(CaseReference.of(row.getString("case_reference")),
                    row.getObject("since", LocalDate.class),
                    (row.getTimestamp("last_heard") != null) ? row.getTimestamp("last_heard").toInstant() : null))
            .list();
    }

    /** What was recorded of children's voices. */
    public Records records(Time time) {
        return this.jdbc.sql("""
                select count(*) as records,
                    coalesce(sum(case when method <> 'NOT_OBTAINED' then 1 else 0 end), 0) as heard,
                    coalesce(sum(case when seen_alone then 1 else 0 end), 0) as alone,
                    coalesce(sum(case when words is not null then 1 else 0 end), 0) as words,
                    coalesce(sum(case when how_used_in_decision is not null then 1 else 0 end), 0) as used,
                    coalesce(sum(case when method = 'ADVOCATE' or participation in ('PN2', 'PN5')
                        then 1 else 0 end), 0) as advocate
                from childs_voice where heard_at >= :from and heard_at < :until""")
            .param("from", Timestamp.from(time.from()))
            .param("until", Timestamp.from(time.until()))
            .query((row, number) -> new Records(row.getLong("records"), row.getLong("heard"), row.getLong("alone"),
                    row.getLong("words"), row.getLong("used"), row.getLong("advocate")))
            .single();
    }

    /** In which ways children were heard, the most frequent first. */
    public List<Way> methods(Time time) {
        return ways("method", time);
    }

    /** How children took part in reviews and conferences (codes PN0 to PN7). */
    public List<Way> participation(Time time) {
        return ways("participation", time);
    }

    private List<Way> ways(String column, Time time) {
        return this.jdbc.sql(
                "select %1$s, count(*) as times from childs_voice where heard_at >= :from and heard_at < :until and %1$s is not null group by %1$s order by times desc, %1$s"
                    .formatted(column))
            .param("from", Timestamp.from(time.from()))
            .param("until", Timestamp.from(time.until()))
            .query((row, number) -> new Way(row.getString(1), row.getLong(2)))
            .list();
    }

    /** How often an advocate was offered, and wanted. */
    public Advocacy advocacy(Time time) {
        return this.jdbc.sql("""
                select count(*) as asked, coalesce(sum(case when status = 'GIVEN' then 1 else 0 end), 0) as wanted
                from consent where purpose = 'ADVOCACY_REFERRAL' and status in ('GIVEN', 'REFUSED')
                and recorded_at >= :from and recorded_at < :until""")
            .param("from", Timestamp.from(time.from()))
            .param("until", Timestamp.from(time.until()))
            .query((row, number) -> new Advocacy(row.getLong("asked"), row.getLong("wanted")))
            .single();
    }

}
