package org.childjourney;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application with its engine, on a PostgreSQL server that is started
 * for it and stopped after it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = { "camunda.bpm.job-execution.enabled=false",
        "childjourney.admin.password=an invented long password" })
@ContextConfiguration(initializers = PostgresServer.class)
@ExtendWith(LeavesNoTrace.class)
public @interface PostgresTest {

}
