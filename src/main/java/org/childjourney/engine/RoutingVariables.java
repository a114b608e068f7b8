package org.childjourney.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.childjourney.casefile.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lets a process keep nothing but what routes it: the variables that
 * {@code processes/routing-variables.yaml} names, and in them only codes, flags, numbers
 * and dates. Every way into the engine that sets a variable writes its history, so this
 * is the one place to refuse it, whoever asks and through whichever door.
 */
@Component
class RoutingVariables implements HistoryEventHandler {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_:.,\\-]{0,64}");

    private static final Set<String> KINDS = Set.of("null", "string", "boolean", "integer", "long", "date");

    private static final Set<String> OF_THE_ENGINE = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private final Map<String, Object> allowed;

    @Autowired
    RoutingVariables() {
        this(catalogue());
    }

    RoutingVariables(Map<String, Object> allowed) {
        this.allowed = allowed;
    }

    private static Map<String, Object> catalogue() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("processes/routing-variables.yaml"));
        return yaml.getObject();
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            check(variable);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void check(HistoricVariableUpdateEventEntity variable) {
        var name = variable.getVariableName();
        if (OF_THE_ENGINE.contains(name)) {
            return;
        }
        if (!(this.allowed.get(String.valueOf(variable.getProcessDefinitionKey())) instanceof Map<?, ?> names)
                || !names.containsKey(name)) {
            throw new Refused(null, "What you sent is not kept with the task. Answer its form instead.");
        }
        var text = variable.getTextValue();
        if (!KINDS.contains(variable.getSerializerName()) || (text != null && !CODE.matcher(text).matches())) {
            throw new Refused(null, "The process keeps codes only. Nothing was saved.");
        }
    }

}
