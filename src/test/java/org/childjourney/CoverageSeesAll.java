package org.childjourney;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The measuring of coverage looks every step up in the engine, as whoever is signed in.
 * It is no part of the application and must not be refused, as when a worker's answer
 * ends the part of another agency, of which the worker may see nothing.
 */
@TestConfiguration(proxyBeanMethods = false)
class CoverageSeesAll extends AbstractCamundaConfiguration {

    private static final String LISTENER = "executionListener";

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPostBPMNParseListeners()
            .stream()
            .filter(ElementCoverageParseListener.class::isInstance)
            .forEach((coverage) -> {
                var counted = (ExecutionListener) ReflectionTestUtils.getField(coverage, LISTENER);
                ReflectionTestUtils.setField(coverage, LISTENER,
                        (ExecutionListener) (execution) -> Context.getCommandContext().runWithoutAuthorization(() -> {
                            counted.notify(execution);
                            return null;
                        }));
            });
    }

}
