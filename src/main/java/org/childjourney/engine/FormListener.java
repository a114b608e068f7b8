package org.childjourney.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Lets every form of every model be read by {@link Forms} alone. The engine's own way
 * would store each answer as a process variable and once more in its history, where a
 * child's name must never be.
 */
class FormListener extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new Task(task.getTaskFormHandler(), activity.getId()));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        if (process.getStartFormHandler() != null) {
            process.setStartFormHandler(new Start(process.getStartFormHandler(), process.getKey()));
        }
    }

    private abstract static class Reading implements FormHandler {

        private final String step;

        Reading(String step) {
            this.step = step;
        }

        @Override
        public void submitFormVariables(VariableMap answers, VariableScope scope) {
            Submission.current().receive(this.step, answers);
        }

        @Override
        public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity process,
                BpmnParse parse) {
        }

    }

    private static final class Task extends Reading implements TaskFormHandler {

        private final TaskFormHandler engines;

        Task(TaskFormHandler engines, String step) {
            super(step);
            this.engines = engines;
        }

        @Override
        public TaskFormData createTaskForm(TaskEntity task) {
            return this.engines.createTaskForm(task);
        }

    }

    private static final class Start extends Reading implements StartFormHandler {

        private final StartFormHandler engines;

        Start(StartFormHandler engines, String step) {
            super(step);
            this.engines = engines;
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity process) {
            return this.engines.createStartFormData(process);
        }

    }

}
