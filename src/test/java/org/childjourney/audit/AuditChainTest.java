package org.childjourney.audit;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class AuditChainTest extends ChainOfTheAudit {

    private static final JdbcConnectionPool POOL = JdbcConnectionPool
        .create("jdbc:h2:mem:audit;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "");

    @AfterAll
    static void close() {
        POOL.dispose();
    }

    @Override
    DataSource database() {
        return POOL;
    }

}
