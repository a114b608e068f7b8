package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of children some months after an assessment found a certain need, for
 * reports.
 */
@Repository
@Transactional(readOnly = true)
public class LaterOutcomes {

    /** Of each child, the first such assessment that so many months had passed since. */
    private static final String THEN = """
            from (select assessed.case_reference, assessed_on,
                    case when exists (select 1 from episode later
                        where later.case_reference = assessed.case_reference
                        and later.referral_date > assessed_on and later.referral_date <= %1$s)
                        then 1 else 0 end as again,
                    case when exists (select 1 from episode running
                        where running.case_reference = assessed.case_reference
                        and running.referral_nfa = false and running.referral_date <= %1$s
                        and (running.closure_date is null or running.closure_date > %1$s))
                        then 1 else 0 end as supported,
                    case when exists (select 1 from activity plan join episode of_plan on of_plan.id = plan.episode_id
                        where of_plan.case_reference = assessed.case_reference and plan.kind = 'CP_PLAN'
                        and plan.started_on > assessed_on and plan.started_on <= %1$s)
                        then 1 else 0 end as on_plan
                from (select episode.case_reference, min(activity.ended_on) as assessed_on
                    from activity join episode on episode.id = activity.episode_id
                    where activity.kind = 'ASSESSMENT' and activity.unfinished = false
                    and activity.ended_on >= :earliest and activity.ended_on <= :latest
                    and %2$s >= :from and %2$s <= :to
                    and (',' || activity.factors || ',') like :factor
                    group by episode.case_reference) as assessed) as outcome""";

    private final JdbcClient jdbc;

    LaterOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of children.
     *
     * @param children how many
     * @param supported how many were open to the service on that day
     * @param again how many were referred again meanwhile
     * @param onProtectionPlan for how many a child protection plan began meanwhile
     * @param managing how many were closed and had not been referred again
     */
    public record Outcomes(long children, long supported, long again, long onProtectionPlan, long managing) {
    }

    /** What became of one child; fields as above. */
    public record Outcome(CaseReference child, LocalDate assessedOn, boolean supported, boolean again,
            boolean onProtectionPlan) {
    }

    /**
     * How many assessments ended between these days, both included, and how many of them
     * found this factor.
     */
    public Found found(String factor, LocalDate from, LocalDate to) {
        return this.jdbc.sql("""
                select count(*) as all_of_them,
                    coalesce(sum(case when (',' || factors || ',') like :factor then 1 else 0 end), 0) as found
                from activity
                where kind = 'ASSESSMENT' and unfinished = false and ended_on >= :from and ended_on <= :to""")
            .param("factor", "%," + factor + ",%")
            .param("from", from)
            .param("to", to)
            .query((row, number) -> new Found(row.getLong("all_of_them"), row.getLong("found")))
            .single();
    }

    /**
     * How often something was found.
     *
     * @param assessments how many assessments ended
     * @param found in how many of them it was found
     */
    public record Found(long assessments, long found) {
    }

    /**
     * What became, so many months after the assessment, of the children for whom these
     * months were over between these days, both included; the first assessment with this
     * factor counts.
     */
    public Outcomes after(String factor, LocalDate from, LocalDate to, int months) {
        return then("""
                select count(*) as children, coalesce(sum(supported), 0) as supported, coalesce(sum(again), 0) as again,
                    coalesce(sum(on_plan), 0) as on_plan,
                    coalesce(sum(case when supported = 0 and again = 0 then 1 else 0 end), 0) as managing
                """, "", factor, from, to, months)
            .query((row, number) -> new Outcomes(row.getLong("children"), row.getLong("supported"),
                    row.getLong("again"), row.getLong("on_plan"), row.getLong("managing")))
            .single();
    }

    /** The same children one by one, in the order of their assessments. */
    public List<Outcome> each(String factor, LocalDate from, LocalDate to, int months, int offset, int limit) {
        return then("select case_reference, assessed_on, supported, again, on_plan ",
                " order by assessed_on, case_reference limit :limit offset :offset", factor, from, to, months)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Outcome(CaseReference.of(row.getString("case_reference")),
                    row.getObject("assessed_on", LocalDate.class), row.getInt("supported") == 1,
                    row.getInt("again") == 1, row.getInt("on_plan") == 1))
            .list();
    }

    // A month too short for the day ends with the months of several days, so the index is
    // asked for a little more.
    private StatementSpec then(String select, String end, String factor, LocalDate from, LocalDate to, int months) {
        var later = "cast(%s + interval '" + months + "' month as date)";
        return this.jdbc
            .sql(select + THEN.formatted(later.formatted("assessed_on"), later.formatted("activity.ended_on")) + end)
            .param("factor", "%," + factor + ",%")
            .param("earliest", from.minusMonths(months))
            .param("latest", to.minusMonths(months).plusDays(3))
            .param("from", from)
            .param("to", to);
    }

}
