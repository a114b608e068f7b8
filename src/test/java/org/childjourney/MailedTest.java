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
 * A test on the whole application where a mail server is named, on port
 * {@value #MAIL_PORT} of this machine. Nothing is sent before the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = {
        "spring.datasource.url=jdbc:h2:mem:mail;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT",
        "camunda.bpm.job-execution.enabled=false", "childjourney.demo.children=false", "spring.mail.host=127.0.0.1",
        "spring.mail.port=" + MailedTest.MAIL_PORT, "childjourney.notifications.every=PT24H",
        "childjourney.notifications.digest-every=PT24H" })
@ContextConfiguration(initializers = DatabaseAskedFor.class)
@ExtendWith({ AsksItsOwnEngine.class, LeavesNoTrace.class })
public @interface MailedTest {

    /** Where the mail server listens. */
    int MAIL_PORT = 3425;

}
