package org.childjourney.access;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guards in place before the engine starts. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    static AccessTable accessTable() {
        return AccessTable.read();
    }

    @Bean
    static ProcessEnginePlugin guardsOfTheEngine(AccessTable table) {
        return new Guards(table);
    }

    private static final class Guards extends AbstractCamundaConfiguration {

        private final AccessTable table;

        Guards(AccessTable table) {
            this.table = table;
        }

        @Override
        public void preInit(SpringProcessEngineConfiguration engine) {
            engine.setResourceAuthorizationProvider(new NoGrantsByTheEngine());
            engine.setTenantIdProvider(new AgencyTenants(this.table));
            engine.setCustomPreBPMNParseListeners(
                    with(engine.getCustomPreBPMNParseListeners(), new TaskGuard(this.table)));
            engine.setCustomPreCommandInterceptorsTxRequired(
                    with(engine.getCustomPreCommandInterceptorsTxRequired(), new ShutCommands()));
        }

        private static <T> List<T> with(List<T> before, T added) {
            var all = new ArrayList<T>((before != null) ? before : List.of());
            all.add(added);
            return all;
        }

    }

}
