package org.childjourney.faults;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.childjourney.AsksItsOwnEngine;
import org.childjourney.LeavesNoTrace;
import org.childjourney.PostgresServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of something that goes wrong, on the whole application with its own PostgreSQL
 * server and over HTTP. All such tests share one application. After each the consistency
 * check finds no difference.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = { "camunda.bpm.job-execution.enabled=false", "tests.demo-people=true" })
@Import(FailingDelegates.class)
@ContextConfiguration(initializers = PostgresServer.class)
@ExtendWith({ AsksItsOwnEngine.class, LeavesNoTrace.class, EverythingAgrees.class })
public @interface FaultTest {

}
