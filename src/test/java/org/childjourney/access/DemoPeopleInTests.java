package org.childjourney.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the people of the demonstration into a test on PostgreSQL, where they never are
 * otherwise.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tests.demo-people")
class DemoPeopleInTests {

    @Bean
    DemoPeople peopleOfTheDemonstration(IdentityService identity) {
        return new DemoPeople(identity);
    }

    /** Their password is as short here as there. */
    @Bean
    ProcessEnginePlugin theirPasswords() {
        return new AbstractProcessEnginePlugin() {

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.setEnablePasswordPolicy(false);
            }

        };
    }

}
