package org.childjourney.childinneed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of children after child protection plans, as the database knows it. */
@Repository
class StepDowns {

    private static final String STEP_DOWNS = """
            select p.case_reference, p.starts_on, p.meeting_booked_for, p.first_meeting_on, p.first_meeting, p.ended_on
            from child_in_need_plan p where\s""";

    private static final String OPEN_ON = """
            p.origin = 'STEP_DOWN' and p.starts_on <= :on and (p.ended_on is null or p.ended_on > :on)""";

    private static final String PROGRESS = """
            greatest(p.starts_on,
                coalesce(case when p.first_meeting_on <= :on then p.first_meeting_on end, p.starts_on),
                coalesce((select max(v.visited_on) from child_in_need_visit v
                    where v.plan_id = p.id and v.result in ('SEEN', 'NOT_YET_BORN') and v.visited_on <= :on), p.starts_on),
                coalesce((select max(r.held_on) from child_in_need_review r
                    where r.plan_id = p.id and r.held_on <= :on), p.starts_on))""";

    private final JdbcClient jdbc;

    StepDowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A child who stepped down.
     *
     * @param child who
     * @param decidedOn when that was decided
     * @param bookedFor for when the first meeting is booked, null when it is not
     * @param heldOn when it was held, null while it was not
     * @param withFamily whether it was held with the family
     * @param endedOn the last day of the plan, null while it is open
     */
    record StepDown(CaseReference child, LocalDate decidedOn, LocalDate bookedFor, LocalDate heldOn, boolean withFamily,
            LocalDate endedOn) {

        static StepDown of(ResultSet row) throws SQLException {
            return new StepDown(CaseReference.of(row.getString("case_reference")), day(row, "starts_on"),
                    day(row, "meeting_booked_for"), day(row, "first_meeting_on"),
                    "HELD_WITH_FAMILY".equals(row.getString("first_meeting")), day(row, "ended_on"));
        }

    }

    /** How long ago progress in the plan of a child was recorded last. */
    record Progress(CaseReference child, LocalDate on) {
    }

    /** How often a reason was given. */
    record Reason(NotHeldReason reason, long times) {
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Who stepped down from one day to another, both included, the earliest first. */
    List<StepDown> decided(LocalDate from, LocalDate to) {
        return this.jdbc.sql(STEP_DOWNS + """
                p.origin = 'STEP_DOWN' and p.starts_on >= :from and p.starts_on <= :to
                order by p.starts_on, p.id""")
            .param("from", from)
            .param("to", to)
            .query((row, number) -> StepDown.of(row))
            .list();
    }

    /** Whose first meeting was held from one day to another. */
    List<StepDown> held(LocalDate from, LocalDate to) {
        return this.jdbc.sql(STEP_DOWNS + """
                p.origin = 'STEP_DOWN' and p.first_meeting_on >= :from and p.first_meeting_on <= :to
                order by p.first_meeting_on, p.id""")
            .param("from", from)
            .param("to", to)
            .query((row, number) -> StepDown.of(row))
            .list();
    }

    /**
     * How many children had stepped down and had no meeting yet at the end of that day.
     */
    long countWaiting(LocalDate on) {
        return this.jdbc
            .sql("select count(*) from child_in_need_plan p where " + OPEN_ON
                    + " and (p.first_meeting_on is null or p.first_meeting_on > :on)")
            .param("on", on)
            .query(Long.class)
            .single();
    }

    /** These children, who has waited longest first. */
    List<StepDown> waiting(LocalDate on, int offset, int limit) {
        return this.jdbc
            .sql(STEP_DOWNS + OPEN_ON + " and (p.first_meeting_on is null or p.first_meeting_on > :on)"
                    + " order by p.starts_on, p.id limit :limit offset :offset")
            .param("on", on)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> StepDown.of(row))
            .list();
    }

    /**
     * Children whose plan after step-down was open at the end of that day, and who had no
     * progress recorded since another: at no meeting, visit or review.
     */
    List<Progress> withoutProgress(LocalDate on, LocalDate since, int offset, int limit) {
        return this.jdbc
            .sql("select * from (select p.case_reference, " + PROGRESS
                    + " as progress_on from child_in_need_plan p where " + OPEN_ON
                    + ") as plans where progress_on < :since order by progress_on, case_reference"
                    + " limit :limit offset :offset")
            .param("on", on)
            .param("since", since)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Progress(CaseReference.of(row.getString("case_reference")),
                    day(row, "progress_on")))
            .list();
    }

    long countWithoutProgress(LocalDate on, LocalDate since) {
        return this.jdbc
            .sql("select count(*) from (select " + PROGRESS + " as progress_on from child_in_need_plan p where "
                    + OPEN_ON + ") as plans where progress_on < :since")
            .param("on", on)
            .param("since", since)
            .query(Long.class)
            .single();
    }

    /**
     * Why first meetings after step-down were put off, not held, or held without the
     * family, as it was recorded in the period; what was given most often first.
     */
    List<Reason> reasons(Period period) {
        return within("""
                select reason, count(*) as times from (
                    select a.reason, a.plan_id, a.recorded_at from child_in_need_arrangement a
                    union all
                    select m.reason, m.plan_id, m.recorded_at from child_in_need_meeting m) as given
                join child_in_need_plan p on p.id = given.plan_id
                where p.origin = 'STEP_DOWN' and reason is not null
                and given.recorded_at >= :from and given.recorded_at < :until
                group by reason order by times desc, reason""", period)
            .query((row, number) -> new Reason(NotHeldReason.valueOf(row.getString("reason")), row.getLong("times")))
            .list();
    }

    /**
     * How many plans after step-down ended before the shortest time, signed in the
     * period.
     */
    long endedEarly(Period period) {
        return within("""
                select count(*) from child_in_need_ending e join child_in_need_plan p on p.id = e.plan_id
                where p.origin = 'STEP_DOWN' and e.early = true and e.signed = true
                and e.signed_at >= :from and e.signed_at < :until""", period).query(Long.class).single();
    }

    /**
     * How often a decision without consent was made on a plan after step-down in the
     * period.
     */
    long withoutConsent(Period period) {
        return within("""
                select count(*) from child_in_need_no_consent c join child_in_need_plan p on p.id = c.plan_id
                where p.origin = 'STEP_DOWN' and c.recorded_at >= :from and c.recorded_at < :until""", period)
            .query(Long.class)
            .single();
    }

    private JdbcClient.StatementSpec within(String sql, Period period) {
        return this.jdbc.sql(sql)
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()));
    }

}
