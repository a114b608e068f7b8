package org.childjourney;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts an empty PostgreSQL server of its own for an application, and stops it with it.
 */
public class PostgresServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        try {
            var server = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "off")
                .start();
            TestPropertyValues
                .of("spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres", "spring.datasource.password=postgres")
                .applyTo(application);
            // Registered first, so destroyed last: after the pool that is connected to
            // it.
            ((DefaultSingletonBeanRegistry) application.getBeanFactory()).registerDisposableBean("postgresServer",
                    server::close);
        }
        catch (IOException notStarted) {
            throw new UncheckedIOException("PostgreSQL could not be started for this test", notStarted);
        }
    }

}
