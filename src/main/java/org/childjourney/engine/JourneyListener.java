package org.childjourney.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.childjourney.casefile.CaseReference;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Announces what people answer, the end of every task and of every process of a child,
 * and frees the journey for the next time. A process is a journey, one at a time for a
 * child, when its model names the message that it takes while it is active.
 */
class JourneyListener extends AbstractBpmnParseListener {

    static final String MESSAGE_WHILE_ACTIVE = "message-while-active";

    private final Supplier<ActiveJourneys> active;

    private final ApplicationEventPublisher events;

    JourneyListener(Supplier<ActiveJourneys> active, ApplicationEventPublisher events) {
        this.active = active;
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        var extensions = element.element("extensionElements");
        var properties = (extensions != null) ? extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties")
                : null;
        if (properties != null) {
            properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                .stream()
                .filter(property -> MESSAGE_WHILE_ACTIVE.equals(property.attribute("name")))
                .forEach(property -> process.setProperty(MESSAGE_WHILE_ACTIVE, property.attribute("value")));
        }
        var journey = process.getProperty(MESSAGE_WHILE_ACTIVE) != null;
        if (process.getStartFormHandler() != null) {
            process.setStartFormHandler(new Begun(process.getStartFormHandler(), process.getKey()));
        }
        process.addListener(ExecutionListener.EVENTNAME_END,
                (ExecutionListener) execution -> end(execution, process.getKey(), journey));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener over = ended -> this.events.publishEvent(new TaskOver(ended.getId()));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, over);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, over);
    }

    private void completed(DelegateTask task) {
        var process = ((TaskEntity) task).getProcessDefinition().getKey();
        answered(task.getExecution(), process, task.getTaskDefinitionKey(),
                Submission.current().answersOf(task.getTaskDefinitionKey()));
    }

    private void answered(DelegateExecution execution, String process, String step, VariableMap answers) {
        var person = Context.getCommandContext().getAuthenticatedUserId();
        if (person != null) {
            var key = execution.getProcessBusinessKey();
            this.events.publishEvent(new Answered(person, CaseReference.isOne(key) ? CaseReference.of(key) : null,
                    process, step, (answers != null) ? texts(answers) : Map.of()));
        }
    }

    /** Whatever else somebody sends is not looked at before the form is read. */
    private static Map<String, String> texts(VariableMap answers) {
        var texts = new HashMap<String, String>();
        for (var question : answers.keySet()) {
            var answer = answers.<TypedValue>getValueTyped(question);
            if (!(answer instanceof SerializableValue) && answer.getValue() instanceof String text) {
                texts.put(question, text);
            }
        }
        return texts;
    }

    private void end(DelegateExecution execution, String process, boolean journey) {
        if (execution.getProcessBusinessKey() == null) {
            return;
        }
        var child = CaseReference.of(execution.getProcessBusinessKey());
        if (journey) {
            this.active.get().end(child, process);
        }
        this.events.publishEvent(new ProcessEnded(child, process, execution.getProcessInstanceId()));
    }

    /** Somebody begins a process with its form. */
    private final class Begun implements StartFormHandler {

        private final StartFormHandler form;

        private final String process;

        Begun(StartFormHandler form, String process) {
            this.form = form;
            this.process = process;
        }

        @Override
        public void submitFormVariables(VariableMap answers, VariableScope scope) {
            this.form.submitFormVariables(answers, scope);
            answered((DelegateExecution) scope, this.process, this.process, answers);
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
            return this.form.createStartFormData(definition);
        }

        @Override
        public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition,
                BpmnParse parse) {
        }

    }

}
