package org.childjourney.complaints;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints as the register holds them. */
@Repository
class ComplaintFigures {

    private final JdbcClient jdbc;

    ComplaintFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the complaints that were received, how many were whose and came how far. */
    record Total(long received, long byChildren, long withAdvocate, long answered, long upheld, long stageTwo,
            long stageThree, long open) {
    }

    /** A complaint that is not at rest. */
    record Open(CaseReference child, LocalDate receivedOn, Complainant by, int stage) {
    }

    Total total(Period period) {
        return this.jdbc
            .sql("""
                    select count(*) as received, coalesce(sum(case when made_by = 'CHILD' then 1 else 0 end), 0) as children,
                        coalesce(sum(case when made_by = 'CHILD' and advocate = 'HAS_ADVOCATE' then 1 else 0 end), 0)
                            as with_advocate,
                        count(answered_on) as answered,
                        coalesce(sum(case when finding in ('UPHELD', 'PARTLY_UPHELD') then 1 else 0 end), 0) as upheld,
                        coalesce(sum(case when stage >= 2 then 1 else 0 end), 0) as stage_two,
                        coalesce(sum(case when stage = 3 then 1 else 0 end), 0) as stage_three,
                        coalesce(sum(case when ended_at is null then 1 else 0 end), 0) as still_open
                    from complaint where received_on >= :from and received_on <= :to""")
            .param("from", period.from())
            .param("to", period.to())
            .query((row, number) -> new Total(row.getLong("received"), row.getLong("children"),
                    row.getLong("with_advocate"), row.getLong("answered"), row.getLong("upheld"),
                    row.getLong("stage_two"), row.getLong("stage_three"), row.getLong("still_open")))
            .single();
    }

    List<Open> open(int offset, int limit) {
        return this.jdbc.sql("""
                select case_reference, received_on, made_by, stage from complaint where ended_at is null
                order by received_on, id limit :limit offset :offset""")
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Open(CaseReference.of(row.getString("case_reference")),
                    row.getObject("received_on", LocalDate.class), Complainant.valueOf(row.getString("made_by")),
                    row.getInt("stage")))
            .list();
    }

}
