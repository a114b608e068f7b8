package org.childjourney;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class ChildJourneyTest {

    @Test
    void starts_with_an_engine_that_asks_who_may(@Autowired ProcessEngine engine) {
        assertThat(engine.getProcessEngineConfiguration().isAuthorizationEnabled()).isTrue();
        assertThat(engine.getProcessEngineConfiguration().isTenantCheckEnabled()).isTrue();
    }

}
