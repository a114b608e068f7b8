package org.childjourney.quality;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which supervision was held, and which is late. */
@Repository
class SupervisionFigures {

    private final JdbcClient jdbc;

    SupervisionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Supervision that was held, and how often the caseload was too large. */
    record Held(long held, long children, long tooMuch) {
    }

    /** A child whose supervision is late. */
    record Late(CaseReference child, LocalDate lastOn, LocalDate dueOn) {
    }

    Held held(Period period) {
        return this.jdbc.sql("""
                select count(*) as held, count(distinct case_reference) as children,
                    coalesce(sum(case when caseload_manageable then 0 else 1 end), 0) as too_much
                from supervision where held_on >= :from and held_on <= :to""")
            .param("from", period.from())
            .param("to", period.to())
            .query((row, number) -> new Held(row.getLong("held"), row.getLong("children"), row.getLong("too_much")))
            .single();
    }

    long open() {
        return this.jdbc.sql("select count(*) from supervision_due").query(Long.class).single();
    }

    long countLate(LocalDate today) {
        return this.jdbc.sql("select count(*) from supervision_due where due_on < :today")
            .param("today", today)
            .query(Long.class)
            .single();
    }

    List<Late> late(LocalDate today, int offset, int limit) {
        return this.jdbc.sql("""
                select case_reference, last_on, due_on from supervision_due where due_on < :today
                order by due_on, case_reference limit :limit offset :offset""")
            .param("today", today)
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Late(CaseReference.of(row.getString("case_reference")),
                    row.getObject("last_on", LocalDate.class), row.getObject("due_on", LocalDate.class)))
            .list();
    }

}
