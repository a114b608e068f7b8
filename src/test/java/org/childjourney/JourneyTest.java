package org.childjourney;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application with its engine, on an empty embedded database and
 * without HTTP. All tests that carry this annotation alone share one application, so each
 * begins its own cases and looks at these only. Jobs run when the test runs them. After
 * each test the clock shows the real time again and nobody is signed in.
 */
@Target(ElementType.TYPE)
@Tag("either-database")
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = {
        "spring.datasource.url=jdbc:h2:mem:journeys;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT",
        "camunda.bpm.job-execution.enabled=false", "childjourney.demo.children=false" })
@Import({ ProcessEngineCoverageConfiguration.class, CoverageSeesAll.class })
@ContextConfiguration(initializers = DatabaseAskedFor.class)
@ExtendWith(LeavesNoTrace.class)
public @interface JourneyTest {

}
