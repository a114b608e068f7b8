package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What matters came to in a period, as the database counts it. */
@Repository
class MatterFigures {

    private final JdbcClient jdbc;

    MatterFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One application.
     *
     * @param child for whom
     * @param decidedOn when it was decided
     * @param issuedOn when the court issued it
     * @param shortNotice whether it was made at short notice
     */
    record Application(CaseReference child, LocalDate decidedOn, LocalDate issuedOn, boolean shortNotice) {

        /** Days by the calendar from the decision to the issue. */
        long days() {
            return ChronoUnit.DAYS.between(this.decidedOn, this.issuedOn);
        }

    }

    /** Children for whom pre-proceedings began. */
    long begun(Period period) {
        return count("started_on between :from and :to", period);
    }

    /** Children for whom that outcome was decided. */
    long decided(FinalDecision outcome, Period period) {
        return count("outcome = '%s' and outcome_on between :from and :to".formatted(outcome.name()), period);
    }

    private long count(String which, Period period) {
        return this.jdbc.sql("select count(*) from legal_matter where " + which)
            .param("from", period.from())
            .param("to", period.to())
            .query(Long.class)
            .single();
    }

    /** The applications that the court issued in the period, the slowest first. */
    List<Application> applications(Period period) {
        return this.jdbc.sql("""
                select case_reference, outcome_on, issued_on, short_notice from legal_matter
                where issued_on between :from and :to order by id""")
            .param("from", period.from())
            .param("to", period.to())
            .query((row, number) -> new Application(CaseReference.of(row.getString(1)),
                    row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), row.getBoolean(4)))
            .list()
            .stream()
            .sorted(Comparator.comparing(Application::days).reversed())
            .toList();
    }

}
