package org.childjourney.access;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;

/**
 * For as long as a test class runs: models of one or two tasks in the place of the real
 * ones, so that who may do what is seen by itself.
 */
final class SmallModels implements AutoCloseable {

    private final ProcessEngine engine;

    private final String deployment;

    SmallModels(ProcessEngine engine) {
        this.engine = engine;
        this.deployment = engine.getRepositoryService()
            .createDeployment()
            .name("small models")
            .addClasspathResource("access/small-models.bpmn")
            .deploy()
            .getId();
    }

    /** Begins one, as the system does, and gives its task. */
    String task(String process, Map<String, Object> routing) {
        return task(process, null, routing);
    }

    String task(String process, String businessKey, Map<String, Object> routing) {
        var instance = this.engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, routing);
        return taskOf(instance.getId());
    }

    /** The task of an agency's part; the system that begins it names the agency. */
    String partOf(String agency) {
        return task("partner-check", Map.of("partner", Variables.stringValue(agency, true)));
    }

    String taskOf(String instance) {
        return this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    @Override
    public void close() {
        this.engine.getRepositoryService().deleteDeployment(this.deployment, true, true);
    }

}
