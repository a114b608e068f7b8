package org.childjourney.casefile;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives out case references, taking numbers from the database fifty at a time. */
@Component
class CaseNumbers {

    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;

    private long next;

    private long end;

    CaseNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized CaseReference next() {
        if (this.next == this.end) {
            this.next = this.jdbc.queryForObject("select nextval('case_reference_seq')", Long.class);
            this.end = this.next + BLOCK;
        }
        return CaseReference.of("CJ" + this.next++);
    }

}
