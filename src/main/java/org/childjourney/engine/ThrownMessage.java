package org.childjourney.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/** The message that the throwing event of a model names. */
final class ThrownMessage {

    private ThrownMessage() {
    }

    static String of(DelegateExecution execution) {
        var event = (Event) execution.getBpmnModelElementInstance();
        return event.getChildElementsByType(MessageEventDefinition.class).iterator().next().getMessage().getName();
    }

}
