package org.childjourney;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets the tests of the journeys run on PostgreSQL instead of the embedded database where
 * {@code -Dtests.database=postgresql} asks for it, with the same people at work.
 */
class DatabaseAskedFor implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        if ("postgresql".equals(System.getProperty("tests.database"))) {
            new PostgresServer().initialize(application);
            TestPropertyValues.of("tests.demo-people=true").applyTo(application);
        }
    }

}
