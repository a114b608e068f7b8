package org.childjourney.access;

import org.camunda.bpm.engine.IdentityService;
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

}
