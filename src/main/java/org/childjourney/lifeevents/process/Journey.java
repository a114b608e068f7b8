package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The process in which a step stands, by its key. */
final class Journey {

    private Journey() {
    }

    static String of(DelegateExecution execution) {
        return execution.getProcessEngineServices()
            .getRepositoryService()
            .getProcessDefinition(execution.getProcessDefinitionId())
            .getKey();
    }

}
