package org.childjourney.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records with which nobody works any more: no episode is open, the child is on no
 * journey, and no limit runs.
 */
@Component
class RestingRecords {

    /** What is noted of the keeping of a record itself is no work with the case. */
    static final String NOTED = "RETENTION";

    private static final String NOBODY_WORKS_WITH_IT = """
            not exists (select 1 from episode e where e.open_for = c.case_reference)
            and not exists (select 1 from active_journey j where j.case_reference = c.case_reference)
            and not exists (select 1 from running_clock r where r.case_reference = c.case_reference
                and r.stopped_at is null)""";

    private static final String RESTING = """
            select c.case_reference, coalesce(c.date_of_birth, c.expected_date_of_birth) as born_on, c.died_on,
                c.recorded_at,
                (select max(p.ceased_on) from care_period p where p.case_reference = c.case_reference
                    and p.reason_ceased in ('E11', 'E12')) as adopted_on,
                (select max(e.closure_date) from episode e where e.case_reference = c.case_reference) as closed_on,
                (select max(l.recorded_at) from chronology_line l where l.case_reference = c.case_reference
                    and l.kind <> '%s') as last_line_at,
                %%s
            from child c
            where %s
            and %%s""".formatted(NOTED, NOBODY_WORKS_WITH_IT);

    private static final String KNOWS_THE_CHILD = """
            case when exists (select 1 from %1$s k where k.case_reference = c.case_reference)
                then 1 else 0 end as in_%1$s""";

    private static final String WORKED_WITH_AGAIN = """
            delete from record_due where decision is null
            and not exists (select 1 from child c where c.case_reference = record_due.case_reference and %s)"""
        .formatted(NOBODY_WORKS_WITH_IT);

    private static final String NEXT = """
            c.case_reference > :after and c.recorded_at < :longAgo and not exists (select 1 from record_due d
                where d.case_reference = c.case_reference
                and (d.decision is null or d.decision = 'ERASE' or d.keep_until > :today))
            order by c.case_reference fetch first :limit rows only""";

    private final JdbcClient jdbc;

    private final RetentionSchedule schedule;

    private final Set<String> asked;

    private final String known;

    RestingRecords(JdbcClient jdbc, RetentionSchedule schedule) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.asked = schedule.tables();
        this.known = this.asked.stream().map(KNOWS_THE_CHILD::formatted).collect(Collectors.joining(",\n    "));
    }

    /**
     * A page of the resting records that began long enough ago to be due, wait for no
     * decision and are not to be kept on by one, in the order of their references.
     */
    List<RestingRecord> undecided(CaseReference after, LocalDate today, int limit) {
        return this.jdbc.sql(RESTING.formatted(this.known, NEXT))
            .param("after", (after != null) ? after.value() : "")
            .param("today", today)
            .param("longAgo", startOf(this.schedule.begunBy(today).plusDays(1)))
            .param("limit", limit)
            .query((row, number) -> record(row))
            .list();
    }

    /** The record of that child, if nobody works with it any more. */
    Optional<RestingRecord> of(CaseReference child) {
        return this.jdbc.sql(RESTING.formatted(this.known, "c.case_reference = :child"))
            .param("child", child.value())
            .query((row, number) -> record(row))
            .optional();
    }

    /** Takes from the list of due records those with which somebody works again. */
    void takeOffWhatIsWorkedWithAgain() {
        this.jdbc.sql(WORKED_WITH_AGAIN).update();
    }

    private RestingRecord record(ResultSet row) throws SQLException {
        var recordedOn = day(row, "recorded_at");
        var lastWorkedOn = Stream.of(recordedOn, row.getObject("closed_on", LocalDate.class), day(row, "last_line_at"))
            .filter(day -> day != null)
            .max(LocalDate::compareTo)
            .orElseThrow();
        var knownTo = new HashSet<String>();
        for (var table : this.asked) {
            if (row.getInt("in_" + table) == 1) {
                knownTo.add(table);
            }
        }
        return new RestingRecord(CaseReference.of(row.getString("case_reference")),
                row.getObject("born_on", LocalDate.class), row.getObject("died_on", LocalDate.class),
                row.getObject("adopted_on", LocalDate.class), recordedOn, lastWorkedOn, knownTo);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.LONDON).toOffsetDateTime();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return (moment != null) ? WorkingCalendar.dateOf(moment.toInstant()) : null;
    }

}
