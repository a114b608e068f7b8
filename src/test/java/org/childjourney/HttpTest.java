package org.childjourney;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that asks the whole application over HTTP, on a port of its own and an empty
 * embedded database. All tests that carry this annotation alone share one application.
 * Jobs run when the test runs them.
 */
@Target(ElementType.TYPE)
@Tag("either-database")
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
                "spring.datasource.url=jdbc:h2:mem:http;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT",
                "camunda.bpm.job-execution.enabled=false", "childjourney.demo.children=false",
                "management.prometheus.metrics.export.enabled=true" })
@ContextConfiguration(initializers = DatabaseAskedFor.class)
@ExtendWith({ AsksItsOwnEngine.class, LeavesNoTrace.class })
public @interface HttpTest {

}
