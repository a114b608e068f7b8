package org.childjourney.protection;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Plans and enquiries, as the database counts them for managers. */
@Repository
class ProtectionFigures {

    private static final String REPEATED = "from protection_case where previous_plans > 0 and plan_started_on between :from and :to";

    private static final String STEPPED_DOWN = """
            from protection_case earlier join protection_case later
                on later.case_reference = earlier.case_reference and later.id > earlier.id
            where earlier.plan_end = 'END_STEP_DOWN_CIN' and later.transfer_in = false
            and later.opened_at >= :begins and later.opened_at < :until
            and later.id = (select min(next.id) from protection_case next
                where next.case_reference = earlier.case_reference and next.id > earlier.id)""";

    private static final String RUNNING = """
            from protection_case where plan_started_on <= :to
            and (plan_ended_on is null or plan_ended_on > :to)""";

    private static final String WAITING = """
            from protection_enquiry where outcome = 'SUBSTANTIATED_CONTINUING_RISK' and decided_on <= :to
            and (conference_on is null or conference_on > :to)
            and exists (select 1 from protection_case c where c.id = case_id
                and (c.closed_at is null or c.closed_at >= :until))""";

    private final JdbcClient jdbc;

    ProtectionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan that began, with how many the child had before. */
    record Begun(CaseReference child, LocalDate began, int before, LocalDate lastEnded, LocalDate panel) {

        static Begun of(ResultSet row, int number) throws SQLException {
            return new Begun(CaseReference.of(row.getString("case_reference")), day(row, "plan_started_on"),
                    row.getInt("previous_plans"), day(row, "last_plan_ended_on"), day(row, "panel_held_on"));
        }

    }

    /** A child for whom a discussion was asked for after a step down. */
    record Returned(CaseReference child, LocalDate steppedDown, LocalDate asked, String chair) {
    }

    /** A plan that runs. */
    record Running(CaseReference child, LocalDate since, String category) {
    }

    /** An enquiry with its days. */
    record Enquired(CaseReference child, LocalDate discussed, LocalDate decided, String outcome, LocalDate conference,
            String decision) {

        static Enquired of(ResultSet row, int number) throws SQLException {
            return new Enquired(CaseReference.of(row.getString("case_reference")), day(row, "discussed_on"),
                    day(row, "decided_on"), row.getString("outcome"), day(row, "conference_on"),
                    row.getString("conference_decision"));
        }

    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return (day != null) ? day.toLocalDate() : null;
    }

    // plans

    /** The plans that began in the period. */
    List<Begun> begun(Period period) {
        return within("""
                select case_reference, plan_started_on, previous_plans, last_plan_ended_on, panel_held_on
                from protection_case where plan_started_on between :from and :to order by plan_started_on, id""",
                period)
            .query(Begun::of)
            .list();
    }

    /** The repeat plans among them, the latest first. */
    List<Begun> repeated(Period period, int offset, int limit) {
        return page("select case_reference, plan_started_on, previous_plans, last_plan_ended_on, panel_held_on "
                + REPEATED + " order by plan_started_on desc, id desc", period, offset, limit)
            .query(Begun::of)
            .list();
    }

    /** Discussions asked for in the period after a step down, the latest first. */
    List<Returned> returned(Period period, int offset, int limit) {
        return page("""
                select earlier.case_reference, earlier.plan_ended_on, earlier.chair,
                    cast(later.opened_at at time zone 'Europe/London' as date) as asked_on
                """ + STEPPED_DOWN + " order by later.opened_at desc, later.id desc", period, offset, limit)
            .query((row, number) -> new Returned(CaseReference.of(row.getString("case_reference")),
                    day(row, "plan_ended_on"), day(row, "asked_on"), row.getString("chair")))
            .list();
    }

    /**
     * The plans that run at the end of the period and began by that day, the longest
     * first.
     */
    List<Running> running(Period period, LocalDate beganBy, int offset, int limit) {
        return page("select case_reference, plan_started_on, latest_category " + RUNNING
                + " and plan_started_on <= :beganBy order by plan_started_on, id", period, offset, limit)
            .param("beganBy", Date.valueOf(beganBy))
            .query((row, number) -> new Running(CaseReference.of(row.getString("case_reference")),
                    day(row, "plan_started_on"), row.getString("latest_category")))
            .list();
    }

    // enquiries

    /** The enquiries that began in the period. */
    long enquiriesBegun(Period period) {
        return within("select count(*) from protection_enquiry where discussed_on between :from and :to", period)
            .query(Long.class)
            .single();
    }

    /** The enquiries whose outcome was decided in the period. */
    List<Enquired> decided(Period period) {
        return enquiries(period, "outcome is not null and decided_on between :from and :to order by decided_on, id");
    }

    /** The enquiries whose conference was held in the period. */
    List<Enquired> conferences(Period period) {
        return enquiries(period, "conference_on between :from and :to order by conference_on, id");
    }

    private List<Enquired> enquiries(Period period, String which) {
        return within("""
                select case_reference, discussed_on, decided_on, outcome, conference_on, conference_decision
                from protection_enquiry where\s""" + which, period).query(Enquired::of).list();
    }

    /** How many children wait for their conference at the end of the period. */
    long countWaiting(Period period) {
        return within("select count(*) " + WAITING, period).query(Long.class).single();
    }

    /** Who waits for a conference at the end of the period, the longest first. */
    List<Enquired> waiting(Period period, int offset, int limit) {
        return page("select case_reference, discussed_on, decided_on, outcome, conference_on, conference_decision "
                + WAITING + " order by discussed_on, id", period, offset, limit)
            .query(Enquired::of)
            .list();
    }

    /**
     * Conferences about children that were booked, how often the child was offered an
     * advocate, and wanted one.
     */
    record Advocates(long conferences, long offered, long wanted) {
    }

    /**
     * The conferences that were booked for a day of the period; a child who was not born
     * on that day is not counted.
     */
    Advocates advocates(Period period) {
        return within("""
                select count(*) as conferences,
                    coalesce(sum(case when advocate_offered then 1 else 0 end), 0) as offered,
                    coalesce(sum(case when advocate_wanted then 1 else 0 end), 0) as wanted
                from protection_conference conference
                join child on child.case_reference = conference.case_reference
                where booked_for >= :begins and booked_for < :until
                and child.date_of_birth <= cast(booked_for at time zone 'Europe/London' as date)""", period)
            .query((row, number) -> new Advocates(row.getLong("conferences"), row.getLong("offered"),
                    row.getLong("wanted")))
            .single();
    }

    private StatementSpec page(String sql, Period period, int offset, int limit) {
        return within(sql + " limit :limit offset :offset", period).param("limit", limit).param("offset", offset);
    }

    private StatementSpec within(String sql, Period period) {
        return this.jdbc.sql(sql)
            .param("from", Date.valueOf(period.from()))
            .param("to", Date.valueOf(period.to()))
            .param("begins", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()));
    }

}
