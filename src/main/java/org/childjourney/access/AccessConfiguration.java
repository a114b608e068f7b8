package org.childjourney.access;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.childjourney.casefile.Allocations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the guards in place before the engine starts. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    static AccessTable accessTable() {
        return AccessTable.read();
    }

    @Bean
    static ProcessEnginePlugin guardsOfTheEngine(AccessTable table, ObjectProvider<Allocations> allocations,
            ApplicationEventPublisher events, Environment settings) {
        return new Guards(table, new TasksOfTeams(table, allocations::getObject), new OfferedTasks(events),
                EmbeddedDatabase.isNamedIn(settings));
    }

    private static final class Guards extends AbstractCamundaConfiguration {

        private final AccessTable table;

        private final TasksOfTeams tasksOfTeams;

        private final OfferedTasks offeredTasks;

        private final boolean everybodyIsInvented;

        Guards(AccessTable table, TasksOfTeams tasksOfTeams, OfferedTasks offeredTasks, boolean everybodyIsInvented) {
            this.table = table;
            this.tasksOfTeams = tasksOfTeams;
            this.offeredTasks = offeredTasks;
            this.everybodyIsInvented = everybodyIsInvented;
        }

        @Override
        public void preInit(SpringProcessEngineConfiguration engine) {
            engine.setResourceAuthorizationProvider(new NoGrantsByTheEngine());
            // The demonstration has one short password for all.
            engine.setEnablePasswordPolicy(!this.everybodyIsInvented);
            engine.setPasswordPolicy(new PasswordRules());
            engine.setTenantIdProvider(new AgencyTenants(this.table));
            engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(),
                    List.of(new TaskGuard(this.table), this.tasksOfTeams, this.offeredTasks)));
            engine.setCustomPreCommandInterceptorsTxRequired(
                    with(engine.getCustomPreCommandInterceptorsTxRequired(), List.of(new ShutCommands())));
            engine.setCustomPostCommandInterceptorsTxRequired(
                    with(engine.getCustomPostCommandInterceptorsTxRequired(), List.of(new PutBack())));
        }

        private static <T> List<T> with(List<T> before, List<T> added) {
            var all = new ArrayList<T>((before != null) ? before : List.of());
            all.addAll(added);
            return all;
        }

    }

}
