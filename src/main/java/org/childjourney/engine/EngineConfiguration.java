package org.childjourney.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.bpm.spring.boot.starter.util.CamundaSpringBootUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How the engine is set up for this application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock(ZoneId.of("Europe/London"));
    }

    /** After our own tables, which the engine's set-up reads. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineConfigurationImpl engineOfOneNodeAtATime(DataSource database, List<ProcessEnginePlugin> plugins) {
        var engine = CamundaSpringBootUtil.initCustomFields(new OneNodeAtATime(database));
        engine.getProcessEnginePlugins().add(new CompositeProcessEnginePlugin(plugins));
        return engine;
    }

    @Bean
    static CamundaDeploymentConfiguration deployedModels() {
        return new DeployedModels();
    }

    @Bean
    ProcessEnginePlugin caseDataStaysOutOfTheEngine(RoutingVariables routingVariables,
            ObjectProvider<ActiveJourneys> activeJourneys, ApplicationEventPublisher events) {
        return new CaseDataStaysOut(routingVariables, new JourneyListener(activeJourneys::getObject, events));
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    private static final class CaseDataStaysOut extends AbstractCamundaConfiguration {

        private final RoutingVariables routingVariables;

        private final JourneyListener journeyListener;

        CaseDataStaysOut(RoutingVariables routingVariables, JourneyListener journeyListener) {
            this.routingVariables = routingVariables;
            this.journeyListener = journeyListener;
        }

        @Override
        public void preInit(SpringProcessEngineConfiguration engine) {
            with(engine.getCustomPostBPMNParseListeners(), engine::setCustomPostBPMNParseListeners, new FormListener());
            with(engine.getCustomPostBPMNParseListeners(), engine::setCustomPostBPMNParseListeners,
                    this.journeyListener);
            with(engine.getCustomSessionFactories(), engine::setCustomSessionFactories, new Submission.Factory());
            with(engine.getCustomPreCommandInterceptorsTxRequired(), engine::setCustomPreCommandInterceptorsTxRequired,
                    new Refusals());
            engine.getCustomHistoryEventHandlers().add(this.routingVariables);
            // A job that fails is tried again while whatever it lacks comes back, and
            // then shown as an incident.
            engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        }

        @Override
        public void postProcessEngineBuild(ProcessEngine built) {
            EngineIndexes.create(built.getProcessEngineConfiguration().getDataSource());
        }

        private static <T> void with(List<T> before, Consumer<List<T>> set, T added) {
            var all = new ArrayList<T>((before != null) ? before : List.of());
            all.add(added);
            set.accept(all);
        }

    }

}
