package org.childjourney.engine;

import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a decision table; coded facts go in and a code comes out. */
@Component
public class Advice {

    private final DecisionService decisions;

    private final Journeys journeys;

    Advice(DecisionService decisions, Journeys journeys) {
        this.decisions = decisions;
        this.journeys = journeys;
    }

    /** The code that the table gives for these facts. */
    public String on(String table, Map<String, Object> facts) {
        return this.journeys.asSystem(() -> this.decisions.evaluateDecisionTableByKey(table)
            .variables(facts)
            .evaluate()
            .getSingleResult()
            .getEntry("outcome"));
    }

}
