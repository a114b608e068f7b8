package org.childjourney.missing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children who are missing or at risk of exploitation, as the database knows them. */
@Repository
class MissingToday {

    private final JdbcClient jdbc;

    MissingToday(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A child who is missing. */
    record Away(CaseReference child, Instant since, PoliceRisk risk, boolean policeKnow, String lastSeenAt) {
    }

    /**
     * A child who is back and waits for the interview; until when is null where its clock
     * does not run.
     */
    record Back(CaseReference child, Instant returnedAt, InterviewRoute result, Instant dueAt) {
    }

    /**
     * A child about whom the agencies meet; day and risk are null before they first do.
     */
    record AtRisk(CaseReference child, RiskLevel risk, LocalDate nextMeetingOn) {
    }

    /** What somebody took on at the last meeting about a child. */
    record Action(CaseReference child, LocalDate dueOn, String action, String agency, String owner) {
    }

    /** Times that children were missed in a period. */
    record Missed(long episodes, long children, long again) {
    }

    long countAway() {
        return this.jdbc.sql("select count(*) from missing_episode where away_for is not null")
            .query(Long.class)
            .single();
    }

    List<Away> away(int offset, int limit) {
        return this.jdbc.sql("""
                select case_reference, missing_from, risk_level, reported_to_police, last_seen_at from missing_episode
                where away_for is not null order by missing_from, id limit :limit offset :offset""")
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Away(CaseReference.of(row.getString("case_reference")),
                    row.getTimestamp("missing_from").toInstant(), PoliceRisk.valueOf(row.getString("risk_level")),
                    row.getBoolean("reported_to_police"), row.getString("last_seen_at")))
            .list();
    }

    long countBack() {
        return this.jdbc.sql("""
                select count(*) from missing_episode
                where interview_ended_at is null and interview_asked_at is not null and returned_at is not null""")
            .query(Long.class)
            .single();
    }

    List<Back> back(int offset, int limit) {
        return this.jdbc.sql("""
                select episode.case_reference, episode.returned_at, episode.interview_result, interview.due_at
                from missing_episode episode
                left join running_clock interview on interview.case_reference = episode.case_reference
                    and interview.clock_id = :clock and interview.subject = cast(episode.id as varchar)
                    and interview.stopped_at is null
                where episode.interview_ended_at is null and episode.interview_asked_at is not null
                    and episode.returned_at is not null
                order by episode.returned_at, episode.id limit :limit offset :offset""")
            .param("clock", MissingEpisodes.INTERVIEW)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Back(CaseReference.of(row.getString("case_reference")),
                    row.getTimestamp("returned_at").toInstant(),
                    (row.getString("interview_result") != null)
                            ? InterviewRoute.valueOf(row.getString("interview_result")) : null,
                    (row.getTimestamp("due_at") != null) ? row.getTimestamp("due_at").toInstant() : null))
            .list();
    }

    long countAtRisk() {
        return this.jdbc.sql("select count(*) from active_journey where journey = :journey")
            .param("journey", ExploitationWork.JOURNEY)
            .query(Long.class)
            .single();
    }

    List<AtRisk> atRisk(int offset, int limit) {
        return this.jdbc.sql("""
                select active_journey.case_reference, risk_level, next_meeting_on from active_journey
                left join exploitation_work on exploitation_work.open_for = active_journey.case_reference
                where journey = :journey
                order by next_meeting_on nulls first, active_journey.case_reference limit :limit offset :offset""")
            .param("journey", ExploitationWork.JOURNEY)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new AtRisk(CaseReference.of(row.getString("case_reference")),
                    (row.getString("risk_level") != null) ? RiskLevel.valueOf(row.getString("risk_level")) : null,
                    row.getObject("next_meeting_on", LocalDate.class)))
            .list();
    }

    List<Action> actions(int offset, int limit) {
        return this.jdbc.sql("""
                select work.case_reference, action.due_on, action.action, action.agency, action.owner
                from exploitation_work work
                join exploitation_meeting meeting on meeting.work_id = work.id
                join exploitation_action action on action.meeting_id = meeting.id
                where work.open_for is not null and meeting.id = (
                    select max(latest.id) from exploitation_meeting latest where latest.work_id = work.id)
                order by action.due_on, meeting.id, action.position limit :limit offset :offset""")
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Action(CaseReference.of(row.getString("case_reference")),
                    row.getObject("due_on", LocalDate.class), row.getString("action"), row.getString("agency"),
                    row.getString("owner")))
            .list();
    }

    Missed missed(Period period) {
        return this.jdbc.sql("""
                select coalesce(sum(times), 0) as episodes, count(*) as children,
                    coalesce(sum(case when times > 1 then 1 else 0 end), 0) as again
                from (select case_reference, count(*) as times from missing_episode
                    where missing_from >= :from and missing_from < :until group by case_reference) as missed""")
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()))
            .query((row, number) -> new Missed(row.getLong("episodes"), row.getLong("children"), row.getLong("again")))
            .single();
    }

}
