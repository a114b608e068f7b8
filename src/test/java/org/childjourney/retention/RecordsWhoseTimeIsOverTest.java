package org.childjourney.retention;

import org.childjourney.JourneyTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A night looks at every record, so these have a database to themselves. */
@JourneyTest
@Import(KeptRecords.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:records;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT")
class RecordsWhoseTimeIsOverTest extends RecordsWhoseTimeIsOver {

}
