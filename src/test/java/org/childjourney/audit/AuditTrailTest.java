package org.childjourney.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/** How entries are brought into the chain moments after they were written. */
class AuditTrailTest {

    private final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:audit-trail;MODE=PostgreSQL",
            "sa", "");

    private final AtomicInteger attempts = new AtomicInteger();

    private final JdbcTemplate jdbc = new JdbcTemplate(this.database);

    private final AuditTrail trail = new AuditTrail(new NobodyGetsTheSeal(),
            new AuditProperties("an invented key of an audit, for tests", Duration.ZERO),
            new DataSourceTransactionManager(this.database), Clock.systemUTC());

    /** The rows of an audit whose seal somebody else holds locked. */
    private final class NobodyGetsTheSeal extends AuditTable {

        NobodyGetsTheSeal() {
            super(AuditTrailTest.this.jdbc);
        }

        @Override
        List<Seal> sealToWriteOn() {
            AuditTrailTest.this.attempts.incrementAndGet();
            throw new CannotAcquireLockException("held by an invented somebody");
        }

    }

    @AfterEach
    void takenDown() {
        this.trail.stop();
        this.database.dispose();
    }

    /** A second attempt is of an entry that is written while the first one fails. */
    @Test
    void that_cannot_be_sealed_is_tried_again_once_in_a_minute_however_much_is_written() throws Exception {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V230__audit.sql")).execute(this.database);
        for (var number = 0; number < 10; number++) {
            this.trail.add("sorrel.worker", Act.RECORD_READ, "CJ100234", "reading " + number, "192.0.2.1");
            Thread.sleep(100);
        }
        assertThat(this.attempts).hasValueBetween(1, 2);
        assertThat(this.jdbc.queryForObject("select count(*) from audit_entry", Integer.class)).isEqualTo(10);
    }

}
