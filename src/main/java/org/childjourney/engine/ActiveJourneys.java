package org.childjourney.engine;

import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The one row for each journey that a child is on, which settles between nodes who begins
 * it.
 */
@Repository
class ActiveJourneys {

    private final JdbcTemplate jdbc;

    ActiveJourneys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this call began the journey: false when the child is on it already. */
    boolean begin(CaseReference child, String journey) {
        return this.jdbc.update(
                "insert into active_journey (case_reference, journey) values (?, ?) on conflict do nothing",
                child.value(), journey) == 1;
    }

    void end(CaseReference child, String journey) {
        this.jdbc.update("delete from active_journey where case_reference = ? and journey = ?", child.value(), journey);
    }

    boolean contains(CaseReference child, String journey) {
        return !this.jdbc
            .queryForList("select 1 from active_journey where case_reference = ? and journey = ?", child.value(),
                    journey)
            .isEmpty();
    }

    /** The keys of the other journeys that the child is on. */
    List<String> others(CaseReference child, String journey) {
        return this.jdbc.queryForList(
                "select journey from active_journey where case_reference = ? and journey <> ? order by journey",
                String.class, child.value(), journey);
    }

}
