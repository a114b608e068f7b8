package org.childjourney.retention;

import org.childjourney.PostgresTest;
import org.springframework.context.annotation.Import;

@PostgresTest
@Import(KeptRecords.class)
class RecordsWhoseTimeIsOverOnPostgresTest extends RecordsWhoseTimeIsOver {

}
